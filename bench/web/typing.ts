import type { Page } from "@playwright/test";
import type { Person } from "../../e2e/browser/Person.ts";
import type { Section } from "../section.ts";
import { quantile } from "./figures.ts";
import { asSlowPhone, watchPaint } from "./phone.ts";
import type { WebWorld } from "./webWorld.ts";

const TARGETS = { arrivalP95Ms: 25, inpMs: 100 };

declare global {
  interface Window {
    benchPressed?: number;
    benchSeen?: number[];
  }
}

/**
 * Letters leave at once while both write; to somebody who did not write for a minute they go in bundles, twice a second
 * or so, because nobody is told who only reads (decisions/0019).
 */
const WRITES_EVERY = 40;

async function writesToo(person: Person): Promise<void> {
  await person.sheet.writeIn("1.1");
  await person.page.keyboard.press("z");
  await person.sheet.isSaved();
}

/** Both clocks are this machine's, counted from where each page began. */
async function notesPresses(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener("keydown", () => (window.benchPressed = performance.timeOrigin + performance.now()), true),
  );
}

/** The moment at which the changed words have been drawn. */
async function notesPictures(page: Page, point: string): Promise<void> {
  await page.evaluate((label) => {
    window.benchSeen = [];
    const text = [...document.querySelectorAll('[role="textbox"]')].find((one) => one.ariaLabel === label);
    if (text === undefined) throw new Error(`no ${label}`);
    const drawn = (): void => void window.benchSeen?.push(performance.timeOrigin + performance.now());
    const channel = new MessageChannel();
    channel.port1.addEventListener("message", drawn);
    channel.port1.start();
    let length = text.textContent.length;
    // The list item, because what stands for an editor may be put in its place.
    new MutationObserver(() => {
      const now = document.querySelector(`[role="textbox"][aria-label="${label}"]`)?.textContent.length ?? 0;
      if (now <= length) return;
      length = now;
      requestAnimationFrame(() => channel.port2.postMessage(null));
    }).observe(text.closest("li") ?? text, { childList: true, subtree: true, characterData: true });
  }, `Point ${point}`);
}

/** One letter after the other, the next when this one has been seen: sealed here, on the server's disk, opened there. */
export async function arrival({ ada, bo }: WebWorld, keys: number): Promise<Section> {
  for (const person of [ada, bo]) {
    await person.page.bringToFront();
    await person.comesBackTo("Agreement");
  }
  await bo.sheet.writeIn("1.2");
  await writesToo(ada);
  await notesPresses(bo.page);
  await notesPictures(ada.page, "1.2");
  const took: number[] = [];
  for (let key = 0; key < keys; key++) {
    if (key % WRITES_EVERY === WRITES_EVERY - 1) await writesToo(ada);
    await bo.page.keyboard.press("abcdefgh"[key % 8] ?? "a");
    const seenAt = await ada.page
      .waitForFunction((count) => window.benchSeen?.[count], key, { polling: 4 })
      .then((handle) => handle.jsonValue());
    const pressedAt = await bo.page.evaluate(() => window.benchPressed ?? 0);
    took.push((seenAt ?? 0) - pressedAt);
  }
  return {
    title: "A key on its way to the partner's screen",
    says: `${keys} letters of Bo's in a browser while Ada writes too now and then, one at a time, until Ada's browser has drawn them: sealed, over a server that keeps each on its disk first (SQLite, \`synchronous=FULL\`), opened; both browsers, the server and what measures them on this one machine. In ms.`,
    columns: ["", "p50", "p95", "target p95"],
    rows: [
      ["key to picture", quantile(took, 0.5).toFixed(1), quantile(took, 0.95).toFixed(1), `${TARGETS.arrivalP95Ms}`],
    ],
  };
}

/** Ada writes on a slow phone while Bo does: what her own presses wait for their pictures. */
export async function interaction({ ada, bo }: WebWorld, keys: number): Promise<Section> {
  await ada.page.close();
  ada.page = await ada.context.newPage();
  await watchPaint(ada.page);
  await ada.comesBackTo("Agreement");
  await ada.sheet.writeIn("1.1");
  await bo.sheet.writeIn("1.2");
  await asSlowPhone(ada.page, { line: false });
  const over = new AbortController();
  const partner = (async () => {
    for (let key = 0; !over.signal.aborted; key++) {
      await bo.page.keyboard.press("abcdefgh"[key % 8] ?? "a");
      await bo.page.waitForTimeout(60);
    }
  })();
  for (let key = 0; key < keys; key++) {
    await ada.page.keyboard.press("mnopqrst"[key % 8] ?? "m");
    await ada.page.waitForTimeout(150);
  }
  over.abort();
  await partner;
  const waits = await ada.page.evaluate(() => [...(window.benchInteractions?.values() ?? [])]);
  // Shorter than 16 ms is not told by the browser at all.
  const all = [...waits, ...Array.from({ length: Math.max(0, keys - waits.length) }, () => 16)];
  return {
    title: "Writing on a phone while the partner writes",
    says: `${keys} keys of Ada's in her own point, 150 ms apart, in a browser 4 times slower, while Bo types 15 letters a second into the next one. As the browser counts interactions (to 8 ms), in ms.`,
    columns: ["", "p50", "INP (p98)", "worst", "target INP"],
    rows: [
      ["a key to its picture", ...[0.5, 0.98, 1].map((share) => quantile(all, share).toFixed(0)), `${TARGETS.inpMs}`],
    ],
  };
}
