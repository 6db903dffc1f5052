import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { newNode } from "./installMissing.mjs";
import { say, stop } from "./say.mjs";

/**
 * A Chromium for the tests, in this order: the one named by BROWSER_PATH, Playwright's own, the system's,
 * Playwright's downloaded now, Debian's through apt. A browser counts only when it answers `--version`:
 * a downloaded one whose libraries are missing is there and does not run.
 *
 * `node scripts/browser.mjs` prints the path.
 */
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const APT = "/usr/bin/apt-get";
const DOWNLOAD_TIMEOUT_MS = 240_000;

export function findBrowser(root) {
  const candidates = [process.env["BROWSER_PATH"], playwrightsOwn(root), ...systemBrowsers()];
  return candidates.find((path) => path && runs(path)) ?? null;
}

/** Finds one or installs one; stops with a sentence when neither works. */
export function installBrowser(root) {
  const found = findBrowser(root) ?? (download(root), findBrowser(root)) ?? (installWithApt(), findBrowser(root));
  return (
    found ??
    stop(
      "The browser tests need Chromium. Please install it (for example: apt install chromium) or set BROWSER_PATH to one.",
    )
  );
}

function runs(path) {
  if (!existsSync(path)) return false;
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

function systemBrowsers() {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrightsOwn(root) {
  try {
    // Its own idea of where its browser would be, downloaded or not.
    return createRequire(join(root, "package.json"))("playwright-core").chromium.executablePath();
  } catch {
    return null;
  }
}

function download(root) {
  say("Fetching a browser for the tests.");
  const folder = join(root, "node_modules", "playwright");
  if (!existsSync(folder)) return;
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const args = ["install", ...(isRoot() ? ["--with-deps"] : []), "chromium"];
  spawnSync(newNode(root), [join(folder, bin.playwright), ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    // Where its servers cannot be reached, Debian's browser is the next try, and soon.
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    timeout: DOWNLOAD_TIMEOUT_MS,
  });
}

function installWithApt() {
  if (!isRoot() || !existsSync(APT)) return;
  say("Fetching Debian's Chromium for the tests.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync(APT, args, { env, stdio: ["ignore", 2, 2] });
  }
}

function isRoot() {
  return process.getuid?.() === 0;
}

const asked = process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href === import.meta.url;
if (asked) process.stdout.write(`${installBrowser(fileURLToPath(new URL("..", import.meta.url)))}\n`);
