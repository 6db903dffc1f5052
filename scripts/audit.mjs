import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { say } from "./say.mjs";

/**
 * npm run audit: whether a known fault lies in what ships. A registry without advisories (a mirror often has none)
 * is said aloud and is no fault of the packages; an advisory of "high" or above ends it with 1.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const asked = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: root, encoding: "utf8" });
const found = counted(asked.stdout);

if (found === null) {
  say("NOT AUDITED: this registry answers no questions about known faults in packages.");
} else {
  say(
    `Known faults in what ships: ${found.low + found.moderate} low or moderate, ${found.high + found.critical} high.`,
  );
  if (found.high + found.critical > 0) process.exitCode = 1;
}

function counted(answer) {
  try {
    return JSON.parse(answer).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}
