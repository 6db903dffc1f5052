import { spawnSync } from "node:child_process";
import puppeteer, { type Browser, type ElementHandle, type LaunchOptions, type Page } from "puppeteer-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.ts";
import { findInPage, type Sought } from "./findInPage.ts";
import { isPressable, wordsOf } from "./inPage.ts";
import { makeFolder } from "./ownFolder.ts";
import type { Engine, RunningEngine, Screen, Size } from "./screen.ts";

/** The protocols have a sentence for it each, and no name. */
const REDRAWN = /not clickable|detached|no such node|stale|context was destroyed|cannot find context|realm/i;

/** The browser of the whole suite, over the DevTools protocol. */
export const chromium: Engine = engine("Chromium", "Chromium is not here: apt install chromium", chromiumHere, {
  args: [...CHROMIUM_FLAGS],
});

/** Over WebDriver BiDi, which needs no driver beside it. */
export const firefox: Engine = engine("Firefox", "Firefox is not here: apt install firefox-esr", firefoxPath, {
  browser: "firefox",
  extraPrefsFirefox: {
    "browser.shell.checkDefaultBrowser": false,
    "intl.accept_languages": "en-GB",
    // Two windows, and both people sit before theirs: one behind the other is drawn ever more seldom, and no press
    // is answered before the next frame.
    "layout.testing.top-level-always-active": true,
  },
});

export function launchChromium(): Promise<Browser> {
  return puppeteer.launch({ args: [...CHROMIUM_FLAGS], executablePath: chromiumPath(), headless: true });
}

function engine(name: Engine["name"], absent: string, find: () => string | null, options: LaunchOptions): Engine {
  return {
    name,
    absence: () => (find() === null ? absent : null),
    async start() {
      const path = find();
      if (path === null) throw new Error(absent);
      return running(await puppeteer.launch({ ...options, executablePath: path, headless: true }));
    },
  };
}

function running(browser: Browser): RunningEngine {
  return {
    async person({ width, height }: Size) {
      const folder = makeFolder();
      const downloadBehavior = { policy: "allow", downloadPath: folder.path } as const;
      const context = await browser.createBrowserContext({ downloadBehavior });
      const page = await context.newPage({ type: "window" });
      await page.setViewport({ width, height });
      return screenOf(page, folder.path, async () => {
        await context.close();
        folder.remove();
      });
    },
    close: () => browser.close(),
  };
}

function screenOf(page: Page, downloads: string, close: () => Promise<void>): Screen {
  const found = async (sought: Sought): Promise<ElementHandle | null> =>
    // reason: it gives an element or null, which the handle of a union does not say.
    (await page.evaluateHandle(findInPage, sought)).asElement() as ElementHandle | null;
  return {
    downloads,
    close,
    async open(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    ask: (question) => page.evaluate(question),
    read: (sought) =>
      unlessRedrawn(null, async () => {
        const element = await found(sought);
        return element === null ? null : element.evaluate(wordsOf);
      }),
    press: (sought) =>
      unlessRedrawn(false, async () => {
        const element = await found(sought);
        if (element === null || !(await element.evaluate(isPressable))) return false;
        await element.click();
        return true;
      }),
    type: (words) => page.keyboard.type(words, { delay: 5 }),
    async giveFile(path) {
      const field = await page.$("input[type=file]");
      await field?.uploadFile(path);
    },
    async picture(path) {
      await page.screenshot({ path });
    },
  };
}

/** What was found may be drawn anew, or the page be another one, before it is asked: whoever waits looks again. */
async function unlessRedrawn<Answer>(otherwise: Answer, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (reason) {
    if (reason instanceof Error && REDRAWN.test(reason.message)) return otherwise;
    throw reason;
  }
}

function chromiumHere(): string | null {
  try {
    return chromiumPath();
  } catch {
    return null;
  }
}

function firefoxPath(): string | null {
  const named = [process.env["FIREFOX_PATH"], "/usr/bin/firefox-esr", "/usr/bin/firefox"];
  return named.find((path) => path !== undefined && spawnSync(path, ["--version"]).status === 0) ?? null;
}
