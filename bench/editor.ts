import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { readTrace, TRACE_CATEGORIES, workAfter } from "./editorTrace.ts";
import { COMMENTS, LETTERS, POINTS } from "./editorWords.ts";
import { type EditorWorld, openEditorWorld } from "./editorWorld.ts";

/**
 * An agreement larger than anybody's, in a real browser, with comments and suggestions all over it. Opening: with the
 * space loaded, from a press on *Agreement* to the picture with every point in it, for the first time (nothing is
 * parsed, no signature checked) and again; beside it, by its address, from the end of loading to the same picture,
 * with keys and databases still to be opened. A key: what the page's main thread did for it, read from the
 * browser's own trace, in three kinds of points.
 */
const LOADS = 9;
const KEYS_A_POINT = 40;
/** Long enough for a key's later work (sealing, keeping) to be counted as its own. */
const BETWEEN_KEYS_MS = 160;
const PARTS_ARE_HERE_MS = 3_000;

interface Figure {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  readonly budgetMs?: number;
}

const FOLDER = join(import.meta.dirname, "..", "artifacts", "bench");

export async function editor(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const world = await openEditorWorld();
  try {
    const figures = [...(await openings(world)), ...(await keys(world))];
    report(figures);
  } finally {
    await world.end();
  }
}

/** In the page: resolves with the time at which all points were painted. */
function whenPainted(points: number): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelectorAll("[data-point]").length < points) requestAnimationFrame(look);
      // The frame after the next one begins when the first has been drawn.
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
}

async function openings({ ada }: EditorWorld): Promise<readonly Figure[]> {
  const { page } = ada;
  const opened: number[] = [];
  const first: number[] = [];
  const again: number[] = [];
  const longest: number[] = [];
  const own: number[] = [];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const ownTime = async (): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
  };
  for (let load = 0; load < LOADS; load++) {
    await page.goto(`${ada.url}/agreement`, { waitUntil: "load" });
    opened.push((await page.evaluate(whenPainted, POINTS)) - (await page.evaluate(endOfLoading)));
    await ada.comesBackTo("Today");
    // Until every part of the program is here, as it is a moment after any start: they are asked for when it is quiet.
    await page.waitForTimeout(PARTS_ARE_HERE_MS);
    await page.evaluate(watchLongTasks);
    for (const visits of [first, again]) {
      const before = await ownTime();
      const pressed = await page.evaluate(pressAgreement);
      visits.push((await page.evaluate(whenPainted, POINTS)) - pressed);
      if (visits === first) own.push((await ownTime()) - before);
      if (visits === first) longest.push(await page.evaluate(() => Math.max(0, ...(window.benchTasks ?? []))));
      await ada.goesTo("Today");
    }
  }
  return [
    figure("gone to for the first time: press to picture", first, 300),
    figure("   the main thread's own time", own),
    figure("   its longest task", longest),
    figure("gone to again: press to picture", again, 300),
    figure("opened by its address: load to picture", opened),
  ];
}

declare global {
  interface Window {
    benchTasks?: number[];
  }
}

function watchLongTasks(): void {
  window.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.benchTasks?.push(duration);
  }).observe({ type: "longtask" });
}

function endOfLoading(): number {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
}

function pressAgreement(): number {
  const pressed = performance.now();
  document.querySelector<HTMLElement>('nav a[href="/agreement"]')?.click();
  return pressed;
}

async function keys(world: EditorWorld): Promise<readonly Figure[]> {
  const { ada } = world;
  await ada.comesBackTo("Agreement");
  const figures: Figure[] = [];
  // The points are Ada's, Bo's and both's in turn, thirty-odd in a topic.
  for (const [whose, number] of [
    ["my own point, suggested in", "3.10"],
    ["a point of both", "4.12"],
    ["the other's point, so a suggestion", "2.11"],
  ] as const) {
    await ada.sheet.writeIn(number);
    await typing(ada.page, 12);
    const file = join(FOLDER, `editor-${number}.trace.json`);
    await world.browser.startTracing(ada.page, { categories: TRACE_CATEGORIES, path: file });
    await typing(ada.page, KEYS_A_POINT + 1);
    const works = workAfter(readTrace((await world.browser.stopTracing()).toString()), "key");
    if (works.length !== KEYS_A_POINT) throw new Error(`${works.length} keys were traced`);
    figures.push(
      figure(
        `a key in ${whose}`,
        works.map(({ keyMs }) => keyMs),
        8,
      ),
      figure(
        "   its drawing",
        works.map(({ drawMs }) => drawMs),
      ),
      figure(
        "   what comes later",
        works.map(({ laterMs }) => laterMs),
      ),
      figure(
        "   its longest task",
        works.map(({ longestMs }) => longestMs),
      ),
    );
  }
  return figures;
}

async function typing(page: Page, count: number): Promise<void> {
  for (let key = 0; key < count; key++) {
    await page.evaluate(() => console.timeStamp("key"));
    await page.keyboard.press("abcdefg h"[key % 9] === " " ? "Space" : ("abcdefg h"[key % 9] ?? "a"));
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
}

function figure(what: string, values: readonly number[], budgetMs?: number): Figure {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { what, p50: at(0.5), p95: at(0.95), ...(budgetMs !== undefined && { budgetMs }) };
}

function report(figures: readonly Figure[]): void {
  console.log(`${POINTS} points, ${LETTERS} letters, ${COMMENTS} comments`);
  console.log(`${"".padEnd(48)}${["p50", "p95", "budget"].map((title) => title.padStart(9)).join("")}  (ms)`);
  for (const { what, p50, p95, budgetMs } of figures) {
    const cells = [p50.toFixed(1), p95.toFixed(1), budgetMs === undefined ? "" : `${budgetMs}`];
    console.log(`${what.padEnd(48)}${cells.map((cell) => cell.padStart(9)).join("")}`);
  }
  const machine = { node: process.version, cpus: cpus().length, load: loadavg() };
  const measured = {
    at: new Date().toISOString(),
    machine,
    points: POINTS,
    letters: LETTERS,
    comments: COMMENTS,
    figures,
  };
  writeFileSync(join(FOLDER, "editor.json"), `${JSON.stringify(measured, null, 2)}\n`);
}
