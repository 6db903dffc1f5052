import type { Locator, Page } from "@playwright/test";
import type { Section } from "../section.ts";
import { median } from "./figures.ts";
import { asSlowPhone, type Painted, painted, PHONE, watchPaint } from "./phone.ts";
import type { WebWorld } from "./webWorld.ts";

const TARGETS = { lcpMs: 1_800, cls: 0.02 };
/** What comes after the picture: letters, and words that took their place. */
const SETTLED_MS = 1_500;

interface Route {
  readonly what: string;
  readonly path: string;
  readonly shows: (page: Page) => Locator;
  /** Somebody who was here before, with or without what the browser kept of the program. */
  readonly visitor: "new" | "has a space" | "has a space and the program";
}

const heading =
  (name: string | RegExp) =>
  (page: Page): Locator =>
    page.getByRole("heading", { level: 1, name });

/** Each load in a page of its own; the picture counts until nothing moves any more. */
export async function firstPaint(world: WebWorld, loads: number): Promise<Section> {
  const routes: readonly Route[] = [
    { what: "landing", path: "/", shows: heading("Healing begins with a conversation."), visitor: "new" },
    { what: "an invitation", path: world.invitation, shows: heading(/would like to share/), visitor: "new" },
    {
      what: "agreement, cold",
      path: "/agreement",
      shows: (page) => page.locator("[data-point]").first(),
      visitor: "has a space",
    },
    {
      what: "agreement, program kept",
      path: "/agreement",
      shows: (page) => page.locator("[data-point]").first(),
      visitor: "has a space and the program",
    },
  ];
  const rows: string[][] = [];
  for (const route of routes) {
    const seen: Painted[] = [];
    for (let load = 0; load < loads; load++) seen.push(await once(world, route));
    const { lcpMs, cls } = TARGETS;
    rows.push([
      route.what,
      median(seen.map((one) => one.fcpMs)).toFixed(0),
      median(seen.map((one) => one.lcpMs)).toFixed(0),
      Math.max(...seen.map((one) => one.lcpMs)).toFixed(0),
      `${lcpMs}`,
      median(seen.map((one) => one.cls)).toFixed(3),
      Math.max(...seen.map((one) => one.cls)).toFixed(3),
      `${cls}`,
    ]);
  }
  return {
    title: "First paint on a phone",
    says: `A browser as Lighthouse's phone: 4 times slower, 150 ms and 1.6 Mbit/s; ${loads} loads of each, in ms, medians and the worst. "Cold" is an existing space whose program the browser has to fetch anew; otherwise the browser's cache holds it.`,
    columns: ["", "FCP", "LCP", "worst LCP", "target", "CLS", "worst CLS", "target CLS"],
    rows,
  };
}

async function once({ browser, url, ada }: WebWorld, { path, shows, visitor }: Route): Promise<Painted> {
  const context =
    visitor === "new" ? await browser.newContext({ ...PHONE, locale: "en-GB", serviceWorkers: "block" }) : ada.context;
  const page: Page = await context.newPage();
  await watchPaint(page);
  const devtools = await asSlowPhone(page);
  if (visitor !== "has a space and the program") await devtools.send("Network.clearBrowserCache");
  await page.goto(new URL(path, url).href, { timeout: 60_000 });
  await shows(page).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(SETTLED_MS);
  const seen = await painted(page);
  await (visitor === "new" ? context.close() : page.close());
  return seen;
}
