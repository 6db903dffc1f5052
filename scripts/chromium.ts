import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Without what asks the network by itself, and without a graphics card, so that every machine does the same. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of the browser that `browser.mjs` finds or installs: its last line, after what it tells of installing. */
export function chromiumPath(): string {
  const said = execFileSync(process.execPath, [resolve(import.meta.dirname, "browser.mjs")], { encoding: "utf8" });
  return said.trim().split("\n").at(-1) ?? "";
}
