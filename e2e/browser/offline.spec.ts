import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pair, type Person } from "./Person.ts";
import { expect, test } from "./people.ts";

test.use({ hasWorker: true });

/** From then on a reload needs no connection. */
async function keepsProgram(person: Person): Promise<void> {
  await person.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => person.page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

/** Turning to another window seals what was just typed; then it is on the disk. */
async function looksAway(person: Person): Promise<void> {
  await person.page.evaluate(() => void window.dispatchEvent(new Event("blur")));
  await expect(person.page.getByText("Kept on this device", { exact: false }).first()).toBeVisible();
}

interface Left {
  readonly workers: number;
  readonly caches: number;
}

function leftOn(person: Person): Promise<Left> {
  return person.page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));
}

test("W37: a reload without a connection opens the agreement with its words, and what is written there arrives later", async ({
  ada,
  bo,
}) => {
  await pair(ada, bo);
  await ada.sheet.add(/Openness about daily life/);
  await ada.sheet.type("I will call when I am late. ");
  await ada.sheet.isSaved();
  await keepsProgram(ada);
  await ada.context.setOffline(true);
  await ada.page.reload();
  await ada.sheet.reads("1.1", "I will call when I am late. ");
  await ada.sheet.writeIn("1.1");
  await ada.sheet.type("Even from the train.");
  await looksAway(ada);
  // Every place of the space opens, also by its address.
  await ada.comesBackTo("Just me");
  await ada.comesBackTo("Today");
  await ada.comesBackTo("Agreement");
  await expect(ada.sheet.text("1.1")).toHaveText("I will call when I am late. Even from the train.");
  await ada.context.setOffline(false);
  await expect(bo.sheet.text("1.1")).toHaveText("I will call when I am late. Even from the train.", {
    timeout: 30_000,
  });
});

test.describe("on a server that goes down", () => {
  test.use({ ownServer: true });
  test("W37: while the server is down its pages still open, and once it is back so does what it serves", async ({
    ada,
    server,
  }) => {
    await ada.saysOneSentence("about the letter I found");
    await keepsProgram(ada);
    await server.kill();
    await ada.comesBackTo("Just me");
    await expect(ada.page.getByText("about the letter I found").first()).toBeVisible();
    await server.start();
    const [answer] = await Promise.all([ada.page.waitForResponse(`${ada.url}/me`), ada.page.reload()]);
    expect(answer.headers()["content-type"]).toContain("text/html");
    await expect(ada.page.getByText("about the letter I found").first()).toBeVisible();
  });
});

test(
  "W38: what somebody opens is the version that lies on their device, also when the server serves another",
  { tag: "@long" },
  async ({ ada }) => {
    await ada.saysOneSentence();
    await keepsProgram(ada);
    await ada.opens("/me");
    // A kept page that can be told from the served one.
    await ada.page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const kept of await cache.keys())
          if (new URL(kept.url).pathname === "/index.html")
            await cache.put(kept, new Response("<h1>Kept</h1>", { headers: { "content-type": "text/html" } }));
      }
    });
    for (const path of ["/", "/today", "/me"]) {
      await ada.opens(path);
      await ada.sees("Kept");
    }
    // A file is that file, and no screen.
    expect((await ada.page.goto(`${ada.url}/verify.html`))?.fromServiceWorker()).toBe(false);
  },
);

test("W39: a mangled invitation link reaches the server past the worker, and opens nothing without a connection", async ({
  ada,
}) => {
  await ada.saysOneSentence();
  const link = await ada.invites();
  await keepsProgram(ada);
  const mangled = link.replace("#", "%23");
  await ada.context.setOffline(true);
  await expect(ada.page.goto(mangled)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  await ada.context.setOffline(false);
  const response = await ada.page.goto(mangled);
  expect(response?.status()).toBe(410);
  expect(response?.fromServiceWorker()).toBe(false);
  await expect(ada.page.getByText("This link was changed on its way")).toBeVisible();
  for (const path of ["/healthz", "/readyz", "/api/me", "/sync/x", "/socket.io/"])
    expect((await ada.page.goto(`${ada.url}${path}`))?.fromServiceWorker(), path).toBe(false);
});

test(
  "W40: a look at the first page leaves nothing behind, and erasing this device takes away all that was kept",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await bo.page.clock.install();
    for (const path of ["/", "/help", "/right-for-us", "/"]) {
      await bo.opens(path);
      await bo.page.getByRole("heading", { level: 1 }).waitFor();
      await bo.page.clock.runFor(60_000);
    }
    expect(await leftOn(bo)).toEqual({ workers: 0, caches: 0 });
    await ada.saysOneSentence();
    await keepsProgram(ada);
    expect(await leftOn(ada)).toEqual({ workers: 1, caches: 2 });
    await ada.goesTo("Just me");
    await ada.button("Erase everything on this device").click();
    await ada.page.getByRole("button", { name: "Erase", exact: true }).click();
    await expect(ada.link("Start")).toBeVisible();
    await expect.poll(() => leftOn(ada)).toEqual({ workers: 0, caches: 0 });
    // Until this page is gone its worker still listens, and may be told that nothing is quiet or shut any more.
    await ada.page.evaluate(() => {
      navigator.serviceWorker.controller?.postMessage({ mark: "quiet", value: null });
      return navigator.serviceWorker.controller !== null;
    });
    await expect.poll(() => leftOn(ada)).toEqual({ workers: 0, caches: 0 });
  },
);

test("W41: what a home screen would show is the neutral title and the icon, and says nothing else", async ({ ada }) => {
  await ada.opens("/");
  const link = ada.page.locator('link[rel="manifest"]');
  const address = new URL((await link.getAttribute("href")) ?? "", ada.url);
  const manifest: Record<string, unknown> = await (await ada.context.request.get(address.href)).json();
  const { name, short_name: short, description, ...rest } = manifest;
  expect([name, short]).toEqual([await ada.page.title(), await ada.page.title()]);
  expect(description).toBeUndefined();
  expect(JSON.stringify(rest)).not.toMatch(/couple|partner|trust|relation|love|space for/i);
});

test("W39: the worker brings its own code along and a script can start no other", async ({ ada }) => {
  const worker = readFileSync(join(import.meta.dirname, "../../dist/client/sw.js"), "utf8");
  expect(worker).not.toContain("importScripts");
  await ada.saysOneSentence();
  await keepsProgram(ada);
  const refused = await ada.page.evaluate(async () => {
    try {
      await navigator.serviceWorker.register("/sw.js?other");
      return "started";
    } catch (error) {
      return error instanceof Error ? error.name : "thrown";
    }
  });
  expect(refused).toBe("TypeError");
});

test(
  "D21, V241: what was typed in the last moment before a reload is there, also without a connection",
  { tag: "@long" },
  async ({ ada, bo }) => {
    await pair(ada, bo);
    await ada.sheet.add(/Openness about daily life/);
    await ada.sheet.type("Start. ");
    await ada.sheet.isSaved();
    await ada.page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await ada.context.setOffline(true);
    let whole = "Start. ";
    for (let round = 1; round <= 5; round++) {
      await ada.sheet.writeIn("1.1");
      await ada.sheet.type(`Round ${round}. `);
      await ada.page.reload();
      whole += `Round ${round}. `;
      await expect(ada.sheet.text("1.1")).toHaveText(whole);
    }
  },
);
