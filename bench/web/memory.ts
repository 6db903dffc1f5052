import type { CDPSession, Page } from "@playwright/test";
import type { Section } from "../section.ts";
import type { WebWorld } from "./webWorld.ts";

const TARGET_PERCENT = 10;
/** A point stays as long as a point is: what is typed is taken out again. */
const WORD = "we talk ";

/** What both tabs hold after 5,000 keys and after 20,000, once everything that can go has gone. */
export async function memory({ ada, bo }: WebWorld, [first, last]: readonly [number, number]): Promise<Section> {
  for (const person of [ada, bo]) await person.comesBackTo("Agreement");
  await bo.sheet.writeIn("1.2");
  const tabs = await Promise.all([bo, ada].map(async ({ page }) => page.context().newCDPSession(page)));
  const names = ["the writer's tab", "the reader's tab"];
  await types(bo.page, first);
  await bo.sheet.isSaved();
  const before = await Promise.all(tabs.map(heapBytes));
  await types(bo.page, last - first);
  await bo.sheet.isSaved();
  const after = await Promise.all(tabs.map(heapBytes));
  return {
    title: "Memory while somebody types",
    says: "MB of JavaScript's heap after a collection, with the agreement open in both; every second word is taken out again, letter by letter.",
    columns: ["", `${first.toLocaleString("en")} keys`, `${last.toLocaleString("en")} keys`, "growth %", "target %"],
    rows: names.map((name, at) => {
      const [one = 0, other = 0] = [before[at], after[at]];
      return [name, megabytes(one), megabytes(other), ((other / one - 1) * 100).toFixed(1), `${TARGET_PERCENT}`];
    }),
  };
}

async function types(page: Page, keys: number): Promise<void> {
  const round = WORD.length * 2;
  for (let done = 0; done < keys; done += round) {
    await page.keyboard.type(WORD);
    for (let key = 0; key < WORD.length; key++) await page.keyboard.press("Backspace");
  }
}

async function heapBytes(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.enable");
  // What the first collection lets go of may hold more that the second takes.
  for (let round = 0; round < 3; round++) await devtools.send("HeapProfiler.collectGarbage");
  return (await devtools.send("Runtime.getHeapUsage")).usedSize;
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(2);
}
