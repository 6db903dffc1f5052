import type { Page } from "@playwright/test";
import { pair, type Person } from "./Person.ts";
import { expect, PHONE, test } from "./people.ts";

/** landing.html: the first page, drawn while it was built, for somebody who comes for the first time and nobody else. */
const HEADLINE = "Healing begins with a conversation.";

declare global {
  interface Window {
    /** Of each picture that was drawn: the words that could be read in it. */
    drawn?: string[];
    firstHeading?: Element | null;
  }
}

/** Notes what could be read in every frame and after every change of the page, from before its first element on. */
async function films(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawn = [];
    const look = (): void => void window.drawn?.push(document.body?.innerText ?? "");
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    const everyFrame = (): void => {
      look();
      requestAnimationFrame(everyFrame);
    };
    requestAnimationFrame(everyFrame);
  });
}

async function neverSaw(page: Page, words: string): Promise<void> {
  const drawn = await page.evaluate(() => window.drawn ?? []);
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.filter((text) => text.includes(words))).toEqual([]);
}

/** The program is on its way for as long as a test likes. */
async function waitsForProgram(person: Person): Promise<() => void> {
  let come = (): void => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  await person.context.route("**/assets/*.js", async (route) => {
    await coming;
    await route.continue().catch(() => undefined);
  });
  return come;
}

test.describe("without JavaScript", () => {
  test("F31: the first page has its words and its links, and they lead somewhere", async ({ somebody }) => {
    const cleo = await somebody("Cleo", { ...PHONE, javaScriptEnabled: false });
    await cleo.opens("/");
    await cleo.sees(HEADLINE);
    for (const [name, path] of [
      ["Start", "/start"],
      ["I was invited", "/join"],
      ["Help", "/help"],
    ] as const)
      await expect(cleo.page.getByRole("link", { name, exact: true })).toHaveAttribute("href", path);
  });
});

test("F31: React takes over what was drawn, and nothing moves", async ({ ada }) => {
  const faults: Error[] = [];
  ada.page.on("pageerror", (fault) => faults.push(fault));
  const come = await waitsForProgram(ada);
  // Not "load", which waits for the program.
  await ada.page.goto(ada.url, { waitUntil: "commit" });
  await ada.sees(HEADLINE);
  const before = await ada.page.evaluate(async () => {
    // Letters come when they come, with the program or without it.
    await document.fonts.ready;
    window.firstHeading = document.querySelector("h1");
    return window.firstHeading?.getBoundingClientRect().toJSON();
  });
  come();
  // The bar says where one is only once the program runs.
  await expect(ada.page.locator("html")).not.toHaveAttribute("data-landing");
  await expect(ada.page.getByRole("banner")).toContainText("Common Ground");
  const after = await ada.page.evaluate(() => ({
    isSame: window.firstHeading === document.querySelector("h1"),
    place: document.querySelector("h1")?.getBoundingClientRect().toJSON(),
  }));
  expect(after).toEqual({ isSame: true, place: before });
  expect(faults).toEqual([]);
  await ada.tap(ada.link("Start"));
  await ada.sees("Which is closest today?");
});

test("F32: a device that has a space never shows the first page on the way to Today, not for one frame", async ({
  ada,
}) => {
  await ada.saysOneSentence();
  await films(ada.page);
  await ada.opens("/");
  await ada.arrivesAt("Today");
  await neverSaw(ada.page, HEADLINE);
});

test("F32: nor does one that is shut, behind its door", async ({ ada }) => {
  await ada.opens("/");
  await ada.page.evaluate(() => localStorage.setItem("cg.shut", "1"));
  await films(ada.page);
  await ada.opens("/");
  await expect(ada.button("Tap to open")).toBeVisible();
  await neverSaw(ada.page, HEADLINE);
});

test("F32: the page of any other address does not hold it at all", async ({ ada }) => {
  await films(ada.page);
  for (const path of ["/join", "/help"]) {
    const answer = await ada.page.request.get(new URL(path, ada.url).href);
    expect(await answer.text()).not.toContain(HEADLINE);
    await ada.opens(path);
    await ada.page.getByRole("heading", { level: 1 }).waitFor();
    await neverSaw(ada.page, HEADLINE);
  }
});

test("F33: leaving quickly works before the program is there, and comes back as the door", async ({ ada }) => {
  await ada.context.route("https://www.bbc.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }),
  );
  const come = await waitsForProgram(ada);
  await ada.page.goto(ada.url, { waitUntil: "commit" });
  await ada.sees(HEADLINE);
  await ada.button("Leave quickly").click();
  await ada.sees("Weather");
  come();
  await ada.opens("/");
  await expect(ada.button("Tap to open")).toBeVisible();
});

test("F34: the letters of the first page are asked for with the page, not after its styles", async ({ ada }) => {
  const text = await (await ada.page.request.get(ada.url)).text();
  expect(
    text.match(/<link rel="preload" href="[^"]+[.]woff2" as="font" type="font[/]woff2" crossorigin/g),
  ).toHaveLength(2);
});

test("F34: somebody who chose dark paper does not see it white first", async ({ ada }) => {
  await ada.opens("/");
  await ada.page.evaluate(() => localStorage.setItem("cg.theme", "dark"));
  const come = await waitsForProgram(ada);
  await ada.page.goto(ada.url, { waitUntil: "commit" });
  await ada.sees(HEADLINE);
  await expect(ada.page.locator("body")).toHaveCSS("background-color", "rgb(27, 24, 21)");
  come();
});

test("F36: an agreement that is not blank never looks blank on the way in", async ({ ada, bo }) => {
  await pair(ada, bo);
  await ada.sheet.add(/Openness about daily life/);
  await ada.sheet.type("I will call when I am late.");
  await ada.sheet.isSaved();
  await films(ada.page);
  await ada.comesBackTo("Agreement");
  await ada.sheet.reads("1.1", "I will call when I am late.");
  await neverSaw(ada.page, "A blank page");
});
