import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Builder, By, Capabilities, error, type WebDriver, type WebElement } from "selenium-webdriver";
import { freePorts } from "../cluster/freePorts.ts";
import { findInPage, type Sought } from "./findInPage.ts";
import { isPressable, wordsOf } from "./inPage.ts";
import { startChild } from "./ownChild.ts";
import { makeFolder } from "./ownFolder.ts";
import type { Engine, RunningEngine, Screen, Size } from "./screen.ts";

/** Where Debian and others put the small browser that comes with the library; nobody puts it on the path. */
const MINI_BROWSERS = ["/usr/lib/*/webkit2gtk-4.*/MiniBrowser", "/usr/libexec/webkit2gtk-4.*/MiniBrowser"];
const START_MS = 15_000;

/** The engine of iPhones, as far as it can be had without one. */
export const webkit: Engine = {
  name: "WebKit",
  absence() {
    const isHere = (command: string, ask: string): boolean => spawnSync(command, [ask]).error === undefined;
    const isWhole = isHere("WebKitWebDriver", "--help") && isHere("Xvfb", "-help") && miniBrowser() !== null;
    return isWhole ? null : "WebKitGTK is not here: apt install webkit2gtk-driver xvfb";
  },
  async start(): Promise<RunningEngine> {
    const paper = startChild("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const pipe = paper.child.stdio[3];
    if (pipe == null) throw new Error("Xvfb has no pipe to name its display on.");
    const [number] = await once(pipe, "data");
    const display = `:${String(number).trim()}`;
    return { person: (size) => person(size, display), close: () => paper.end() };
  },
};

/** A driver takes one session, so each person has one of their own; and a home, which is where downloads go. */
async function person({ width, height }: Size, display: string): Promise<Screen> {
  const folder = makeFolder();
  const home = folder.path;
  const downloads = join(home, "saved");
  mkdirSync(downloads);
  mkdirSync(join(home, ".config"));
  writeFileSync(join(home, ".config", "user-dirs.dirs"), 'XDG_DOWNLOAD_DIR="$HOME/saved"\n');
  const [port] = await freePorts(1);
  const driver = startChild("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    env: { PATH: process.env["PATH"], HOME: home, DISPLAY: display },
    stdio: "ignore",
  });
  const session = await begun(`http://127.0.0.1:${port}/`);
  await session.manage().window().setRect({ x: 0, y: 0, width, height });
  return screenOf(session, downloads, async () => {
    await session.quit();
    await driver.end();
    folder.remove();
  });
}

async function begun(server: string): Promise<WebDriver> {
  const end = Date.now() + START_MS;
  while (
    !(await fetch(`${server}status`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error("WebKitWebDriver did not start.");
    await wait(50);
  }
  const asked = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
  });
  return new Builder().usingServer(server).withCapabilities(asked).build();
}

function screenOf(session: WebDriver, downloads: string, close: () => Promise<void>): Screen {
  const found = async (sought: Sought): Promise<WebElement | null> => session.executeScript(findInPage, sought);
  return {
    downloads,
    close,
    open: (url) => session.get(url),
    reload: () => session.navigate().refresh(),
    ask: (question) => session.executeScript(question),
    read: (sought) =>
      unlessRedrawn(null, async () => {
        const element = await found(sought);
        return element === null ? null : session.executeScript(wordsOf, element);
      }),
    press: (sought) =>
      unlessRedrawn(false, async () => {
        const element = await found(sought);
        if (element === null || !(await session.executeScript(isPressable, element))) return false;
        await element.click();
        return true;
      }),
    type: (words) => session.actions({ async: true }).sendKeys(words).perform(),
    giveFile: (path) => session.findElement(By.css("input[type=file]")).sendKeys(path),
    async picture(path) {
      writeFileSync(path, await session.takeScreenshot(), "base64");
    },
  };
}

/** What was found may be drawn anew before it is asked: whoever waits looks again. */
async function unlessRedrawn<Answer>(otherwise: Answer, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (reason) {
    if (reason instanceof error.StaleElementReferenceError || reason instanceof error.ElementClickInterceptedError)
      return otherwise;
    throw reason;
  }
}

function miniBrowser(): string | null {
  return MINI_BROWSERS.flatMap((pattern) => globSync(pattern))[0] ?? null;
}
