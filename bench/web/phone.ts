import type { CDPSession, Page } from "@playwright/test";

/** Lighthouse's phone: four times slower than this machine, on slow 4G. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER = 4;

export const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

export async function asSlowPhone(page: Page, { line = true } = {}): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  if (line) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", LINE);
  }
  return devtools;
}

export interface Painted {
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly cls: number;
}

declare global {
  interface Window {
    benchLcp?: number;
    benchCls?: number;
    benchInteractions?: Map<number, number>;
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

interface Interaction extends PerformanceEntry {
  readonly interactionId: number;
}

/** Before the page's own scripts: what the browser itself says about its pictures. */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.benchLcp = 0;
    window.benchCls = 0;
    window.benchInteractions = new Map();
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) window.benchLcp = startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      // reason: what this kind of entry is made of, which the library of types does not know.
      for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[])
        if (!hadRecentInput) window.benchCls = (window.benchCls ?? 0) + value;
    }).observe({ type: "layout-shift", buffered: true });
    const options: PerformanceObserverInit & { durationThreshold: number } = {
      type: "event",
      buffered: true,
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => {
      // reason: as above.
      for (const { interactionId, duration } of list.getEntries() as Interaction[]) {
        if (interactionId === 0) continue;
        const before = window.benchInteractions?.get(interactionId) ?? 0;
        window.benchInteractions?.set(interactionId, Math.max(before, duration));
      }
    }).observe(options);
  });
}

export async function painted(page: Page): Promise<Painted> {
  return page.evaluate(() => ({
    fcpMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    lcpMs: window.benchLcp ?? 0,
    cls: window.benchCls ?? 0,
  }));
}
