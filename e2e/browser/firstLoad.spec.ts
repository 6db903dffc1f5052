import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { pair } from "./Person.ts";
import { expect, test } from "./people.ts";

/**
 * How much program somebody has to fetch before they can do what they came for: counted in a real browser from what it
 * asks for, module preloads included, each file as gzip makes it. `npm run budget` runs this file alone and prints the
 * table at the end. What is fetched ahead once somebody is inside (`fetchAllParts`) is not what they wait for: its
 * clock stands still here, so that a slow machine counts the same files as a fast one.
 *
 * `goal` is what decisions/0068 set out for. Where the product is not there yet, `most` says how far it has come, and
 * only ever goes down.
 */
const KB = 1024;
const BUDGETS = {
  landing: { most: 100, goal: 100 },
  "an invitation, and a name typed": { most: 200, goal: 170 },
  "joined, and inside": { most: 330, goal: 170 },
  "an agreement, read": { most: 435, goal: 360 },
  "an agreement, written in": { most: 575, goal: 360 },
} as const;
type Route = keyof typeof BUDGETS;

/** As in client/app/inside: the quiet before what may be needed is fetched. */
const QUIET_MS = 1_500;

type Files = Map<string, number | null>;
const table: string[] = [];

async function countProgram(page: Page): Promise<Files> {
  const files: Files = new Map();
  await page.addInitScript((quietMs) => {
    const later = window.setTimeout.bind(window);
    // reason: the page's own signature has overloads for strings, which nobody uses.
    window.setTimeout = ((what: () => void, ms?: number) =>
      ms === quietMs ? 0 : later(what, ms)) as typeof setTimeout;
  }, QUIET_MS);
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith(".js") || files.has(pathname)) return;
    files.set(pathname, null);
    void response.body().then((body) => files.set(pathname, gzipSync(body, { level: 9 }).length));
  });
  return files;
}

/** Remembers when an element was first there: what was asked for before that is what somebody waited for. */
async function marks(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector(wanted) === null) return;
      observer.disconnect();
      performance.mark("there");
    }).observe(document, { childList: true, subtree: true });
  }, selector);
}

async function askedBefore(page: Page, files: Files): Promise<Files> {
  const paths = await page.evaluate(() => {
    const [there] = performance.getEntriesByName("there");
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => there !== undefined && startTime < there.startTime)
      .map(({ name }) => new URL(name).pathname);
  });
  await expect.poll(() => paths.every((path) => files.get(path) !== null)).toBe(true);
  return new Map([...files].filter(([path]) => paths.includes(path)));
}

/** Everything that was asked for until now, once it has been measured. */
async function keeps(route: Route, files: Files): Promise<void> {
  const asked = [...files.keys()];
  await expect.poll(() => asked.every((file) => files.get(file) !== null)).toBe(true);
  const sizes = asked
    .map((file) => [file, files.get(file) ?? 0] as const)
    .toSorted(([, one], [, other]) => other - one);
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
  const { most, goal } = BUDGETS[route];
  const said = [(bytes / KB).toFixed(1), `${most}`, `${goal}`, `${asked.length}`];
  table.push(route.padEnd(34) + said.map((cell) => cell.padStart(9)).join(""));
  if (process.env["BUDGET_FILES"] === "1")
    for (const [file, size] of sizes)
      table.push(`   ${(size / KB).toFixed(1).padStart(7)}  ${file.replace("/assets/", "")}`);
  expect(bytes).toBeGreaterThan(60 * KB);
  expect(bytes, `${route}: what weighs is said by BUDGET_FILES=1 npm run budget`).toBeLessThanOrEqual(most * KB);
}

test.afterAll(() => {
  const heads = ["KB gz", "most", "goal", "files"].map((head) => head.padStart(9)).join("");
  console.log([`${"program fetched until".padEnd(34)}${heads}`, ...table].join("\n"));
});

test("S103 F30: the landing works with at most 100 KB of program", async ({ ada }) => {
  const files = await countProgram(ada.page);
  await ada.opens("/");
  await expect(ada.page.getByRole("banner")).toContainText("Common Ground");
  await ada.page.waitForLoadState("networkidle");
  await keeps("landing", files);
});

test("F30: an invited person waits for little program before the invitation, and before they are inside", async ({
  ada,
  bo,
}) => {
  await ada.saysOneSentence();
  const link = await ada.invites();
  const files = await countProgram(bo.page);
  await bo.page.goto(link);
  await bo.sees(/would like to share a private space with you/);
  await keeps("an invitation, and a name typed", files);
  await bo.tap(bo.button("Go on to joining"));
  await bo.page.getByRole("textbox", { name: "Your name" }).fill("Bo");
  await bo.tap(bo.button("Join"));
  await bo.sees("You are here.");
  await keeps("joined, and inside", files);
});

test("F30: an agreement can be written in with little more", async ({ ada, bo }) => {
  await pair(ada, bo);
  await ada.sheet.add(/Openness about daily life/);
  await ada.sheet.type("I will call when I am late.");
  await ada.sheet.isSaved();
  await ada.page.close();
  ada.page = await ada.context.newPage();
  const files = await countProgram(ada.page);
  await marks(ada.page, "[data-point] [role=textbox]");
  await ada.comesBackTo("Agreement");
  await ada.sheet.reads("1.1", "I will call when I am late.");
  await keeps("an agreement, read", await askedBefore(ada.page, files));
  await ada.sheet.writeIn("1.1");
  await keeps("an agreement, written in", files);
});
