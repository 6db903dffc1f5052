import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { expect, PHONE, test } from "./people.ts";
import { lookOf, WALKS } from "./inspect.ts";
import { pair, Person } from "./Person.ts";
import { startTwoVersions } from "./twoVersions.ts";

const PUBLIC = join(import.meta.dirname, "../../client/public");

/** From then on a reload needs no connection. */
async function keepsProgram(person: Person): Promise<void> {
  await person.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => person.page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

function shownVersion(person: Person): Promise<string | null> {
  return person.page.locator('meta[name="version"]').getAttribute("content");
}

test("V128: a device has another name and icon in its tab and on its home screen, from the first moment on", async ({
  ada,
  bo,
}) => {
  await ada.saysOneSentence();
  await ada.goesTo("Just me");
  await ada.link("Its name and icon").click();
  await ada.sees("On this device");
  await ada.page.getByRole("radio", { name: "Notes" }).click();
  await expect(ada.page).toHaveTitle("Notes");
  // Whatever a tab or a list of visited pages could read on the way: every title that the page ever had.
  await ada.page.addInitScript(() => {
    const titles: string[] = [];
    Object.assign(window, { titles });
    new MutationObserver(() => titles.push(document.title)).observe(document, { childList: true, subtree: true });
  });
  for (const path of ["/", "/today", "/agreement", "/help"]) {
    await ada.opens(path);
    await ada.page.getByRole("heading", { level: 1 }).waitFor();
    await expect(ada.page).toHaveTitle("Notes");
  }
  // reason: the script above put it there.
  const titles = await ada.page.evaluate(() => (window as unknown as { titles: string[] }).titles);
  expect(new Set(titles.filter((title) => title !== ""))).toEqual(new Set(["Notes"]));
  await expect(ada.page.locator('link[rel="manifest"]')).toHaveAttribute("href", "/manifest-notes.webmanifest");
  await expect(ada.page.locator('link[rel="apple-touch-icon"]')).toHaveAttribute("href", "/icons/notes-180.png");
  await expect(ada.page.locator('link[rel="icon"]')).toHaveAttribute("href", "/icons/notes.svg");
  await bo.opens("/");
  await expect(bo.page).toHaveTitle("Common Ground");
});

test("V134: a browser that promises nothing is asked, and its no is explained @long", async ({ ada }) => {
  await ada.context.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    const no = (): Promise<boolean> => Promise.resolve(false);
    const ask = (): Promise<boolean> => {
      // reason: the line above put it there.
      (window as unknown as { asked: number }).asked++;
      return no();
    };
    Object.assign(navigator.storage, { persisted: no, persist: ask });
  });
  await ada.saysOneSentence();
  // reason: the script above put it there.
  await expect.poll(() => ada.page.evaluate(() => (window as unknown as { asked: number }).asked)).toBeGreaterThan(0);
  await ada.opens("/me/device");
  await expect(ada.page.getByText("This browser may clear what is kept here")).toBeVisible();
  await ada.page.getByRole("button", { name: "Ask it to keep everything" }).click();
  await expect(ada.page.getByText("It says no for now.")).toBeVisible();
  await ada.link("The recovery kit").click();
  await expect(ada.page).toHaveURL(/\/kit$/);
});

test("V129: each manifest is whole, and says nothing but its name", async ({ ada }) => {
  const names: string[] = [];
  for (const file of readdirSync(PUBLIC).filter((name) => name.endsWith(".webmanifest"))) {
    const answer = await ada.context.request.get(`${ada.url}/${file}`);
    expect(answer.headers()["content-type"]).toContain("application/manifest+json");
    const { name, short_name: short, icons, ...rest } = JSON.parse(readFileSync(join(PUBLIC, file), "utf8"));
    expect(short).toBe(name);
    names.push(name);
    expect(rest).toEqual({
      id: "/",
      lang: "en",
      dir: "ltr",
      start_url: "/",
      scope: "/",
      display: "standalone",
      background_color: "#faf6f0",
      theme_color: "#faf6f0",
    });
    for (const { src, sizes, type } of icons as { src: string; sizes: string; type: string }[]) {
      const icon = await ada.context.request.get(`${ada.url}${src}`);
      expect(icon.headers()["content-type"]).toContain(type);
      if (type === "image/png") expect(`${widthOf(await icon.body())}x${widthOf(await icon.body())}`).toBe(sizes);
    }
    expect(icons.map((icon: { purpose: string }) => icon.purpose)).toEqual(["any", "any", "any", "maskable"]);
  }
  expect(names.sort()).toEqual(["Common Ground", "Lists", "Notes"]);
});

/** Of a PNG: the first number of its first chunk. */
function widthOf(png: Buffer): number {
  return png.readUInt32BE(16);
}

test(
  "V130: the version in use stays until somebody accepts the newer one, and accepting takes no letter away",
  { tag: "@long" },
  async ({ browser }) => {
    const server = await startTwoVersions();
    const context = await browser.newContext({ ...PHONE, serviceWorkers: "allow", locale: "en-GB" });
    const ada = new Person("Ada", context, await context.newPage(), server.url);
    await ada.saysOneSentence();
    await ada.goesTo("Just me");
    await keepsProgram(ada);
    const news = (): Locator => ada.page.getByText("A newer version of this program is ready.", { exact: false });

    server.putUpNewer();
    await ada.comesBackTo("Just me");
    expect(await shownVersion(ada)).toBe("1");
    await expect(news()).toBeVisible({ timeout: 20_000 });
    await ada.button("Later").click();
    await expect(news()).toBeHidden();

    // Closing every page lets the browser start the new worker. The person was not asked, so the page is the old one.
    await ada.page.close();
    ada.page = await context.newPage();
    await ada.opens("/me");
    await expect(news()).toBeVisible({ timeout: 20_000 });
    expect(await shownVersion(ada)).toBe("1");
    const second = await context.newPage();
    await second.goto(`${server.url}/me`);

    const notes = ada.page.getByRole("textbox", { name: "Notes and drafts" });
    await notes.click();
    await ada.page.keyboard.type("The letter that I");
    await ada.button("Use the new version").click();
    await expect.poll(() => shownVersion(ada).catch(() => null)).toBe("2");
    await expect(notes).toHaveValue("The letter that I");
    await expect(news()).toBeHidden();

    // A tab that is still open goes on in the old version, with its parts.
    await second.getByRole("link", { name: "Help", exact: true }).click();
    await expect(second.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await second.locator('meta[name="version"]').getAttribute("content")).toBe("1");
    await context.setOffline(true);
    await second.reload();
    expect(await second.locator('meta[name="version"]').getAttribute("content")).toBe("2");
    await context.close();
    await server.stop();
  },
);

for (const walk of WALKS) {
  const { size, options, pictures } = walk;
  test(
    `what this device shows of itself, ${pictures ? `${size}, with pictures` : size}`,
    { tag: "@long" },
    async ({ browser }) => {
      const look = lookOf(walk);
      const server = await startTwoVersions();
      const context = await browser.newContext({ ...options, serviceWorkers: "allow", locale: "en-GB" });
      const ada = new Person("Ada", context, await context.newPage(), server.url);
      await ada.saysOneSentence();
      await ada.goesTo("Just me");
      await ada.page.getByRole("radio", { name: "Small, an arrow alone" }).click();
      await keepsProgram(ada);
      server.putUpNewer();
      await ada.opens("/me/device");
      await expect(ada.page.getByText("A newer version of this program is ready.", { exact: false })).toBeVisible();
      await expect(ada.button("Tell me when something waits")).toBeVisible();
      await look(ada, "device-own");
      await losesEverything(ada);
      await ada.opens("/");
      await ada.sees("This browser let go of your space");
      await look(ada, "device-let-go");
      await context.close();
      await server.stop();
    },
  );
}

test.describe("with a worker", () => {
  test.use({ hasWorker: true });

  test(
    "V133: a browser that let go of everything is no first visit: it says so, and 24 words bring everything back",
    { tag: "@long" },
    async ({ ada, bo }) => {
      test.setTimeout(120_000);
      await pair(ada, bo);
      await ada.sheet.add(/Openness about daily life/);
      await ada.sheet.type("I will call when I am late.");
      await ada.sheet.isSaved();
      await ada.goesTo("Just me");
      await ada.page.getByRole("textbox", { name: "Notes and drafts" }).fill("What I did not say yet");
      await ada.opens("/kit");
      await ada.button("Show the words").click();
      const shown = ada.page.locator("[data-kit-words] li");
      await expect(shown).toHaveCount(24);
      const words = await shown.allTextContents();
      await ada.button("I have it on paper").click();
      await ada.sees("Three words from your page");
      for (const field of await ada.page.getByRole("textbox", { name: /^Word \d+$/ }).all()) {
        const place = /\d+/.exec(
          (await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? "",
        );
        await field.fill(words[Number(place) - 1] ?? "");
      }
      await ada.button("I have them on paper").click();
      await keepsProgram(ada);
      await losesEverything(ada);

      await ada.opens("/");
      await ada.sees("This browser let go of your space");
      await expect(ada.link("From another device of mine")).toBeVisible();
      await ada.link("Bring it back with the recovery kit").click();
      await ada.page.getByRole("textbox", { name: "The 24 words" }).fill(words.join(" "));
      await ada.button("Bring my space back").click();
      await ada.sees("Your space is back");
      await ada.comesBackTo("Agreement");
      await ada.sheet.reads("1.1", "I will call when I am late.");
      await ada.goesTo("Just me");
      await expect(ada.page.getByRole("textbox", { name: "Notes and drafts" })).toHaveValue("What I did not say yet");
      await expect(bo.page.getByText(/device|back|lost|new keys/i)).toBeHidden();
    },
  );
});

/** As Safari does after seven days without a visit: all that scripts have put there is gone, and the login stays. */
async function losesEverything(person: Person): Promise<void> {
  await person.page.goto("about:blank");
  const devtools = await person.context.newCDPSession(person.page);
  await devtools.send("Storage.clearDataForOrigin", {
    origin: new URL(person.url).origin,
    storageTypes: "local_storage,indexeddb,service_workers,cache_storage",
  });
  expect((await person.context.cookies()).some(({ httpOnly }) => httpOnly)).toBe(true);
}
