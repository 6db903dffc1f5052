import type { BrowserContext } from "@playwright/test";
import { expect, test } from "./people.ts";
import type { Person } from "./Person.ts";

/** As in client/app/inside: the quiet before what may be needed is fetched. Here it never ends. */
const QUIET_MS = 1_500;

/** Ada inside, with nothing fetched but what she has seen. */
async function fetchesNothingAhead({ context }: Person): Promise<void> {
  await context.addInitScript((quietMs) => {
    const later = window.setTimeout.bind(window);
    // reason: the page's own signature has overloads for strings, which nobody uses.
    window.setTimeout = ((what: () => void, ms?: number) =>
      ms === quietMs ? 0 : later(what, ms)) as typeof setTimeout;
  }, QUIET_MS);
}

/** A newer version took the place of the files that this page knows. */
async function losesFiles(context: BrowserContext): Promise<() => Promise<void>> {
  await context.route("**/assets/*.js", (route) => route.fulfill({ status: 404, body: "" }));
  return () => context.unroute("**/assets/*.js");
}

test("F160: without a connection a screen that is not here says so, and comes by itself with the next connection", async ({
  ada,
}) => {
  await fetchesNothingAhead(ada);
  await ada.saysOneSentence();
  await ada.comesBackTo("Today");
  await ada.context.setOffline(true);
  await ada.page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Just me" }).click();
  await ada.sees("This screen is not on this device yet.");
  await expect(ada.button("Leave quickly").first()).toBeVisible();
  await ada.button("Try again").click();
  await ada.sees("This screen is not on this device yet.");
  await ada.context.setOffline(false);
  await ada.sees("Just me");
});

test("F161: a part that a newer version took away leaves the words in a field alone, and comes when it is asked for again", async ({
  ada,
}) => {
  await fetchesNothingAhead(ada);
  await ada.saysOneSentence();
  await ada.comesBackTo("Promises");
  const field = ada.page.getByRole("textbox", { name: "What I will do" });
  await field.fill("I will call when I am late.");
  const bringBack = await losesFiles(ada.context);
  await ada.page.evaluate(() => document.body.setAttribute("data-same-page", ""));
  await ada.page.keyboard.press("ControlOrMeta+k");
  await expect(ada.page.getByText("This part is not on this device yet. What you wrote is kept.")).toBeVisible();
  await ada.button("Try again").click();
  await expect(field).toHaveValue("I will call when I am late.");
  await expect(ada.page.locator("body")).toHaveAttribute("data-same-page");
  await bringBack();
  await ada.button("Try again").click();
  await expect(ada.page.getByRole("textbox", { name: "Go to" })).toBeVisible();
  await ada.page.keyboard.press("Escape");
  await expect(field).toHaveValue("I will call when I am late.");
});

test("F161: where nothing is written the page opens its newer version by itself, and where somebody wanted to go", async ({
  ada,
}) => {
  await fetchesNothingAhead(ada);
  await ada.saysOneSentence();
  await ada.comesBackTo("Today");
  await losesFiles(ada.context);
  const page = ada.page.waitForRequest((request) => request.isNavigationRequest());
  await ada.page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Just me" }).click();
  await page;
  await ada.context.unroute("**/assets/*.js");
  await ada.sees("Just me");
});
