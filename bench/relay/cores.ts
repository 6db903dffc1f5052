import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * One core for the generator, another for whichever server is measured; where that cannot be, RESULTS.md says so.
 * The command is of util-linux, which is not ours to install.
 */
const PINS = "taskset";
const GENERATOR_CORE = "0";
const SERVER_CORE = "1";

let isPinned = false;

export function pinGenerator(): void {
  if (availableParallelism() < 2) return;
  try {
    execFileSync(PINS, ["-a", "-c", "-p", GENERATOR_CORE, String(process.pid)], { stdio: "ignore" });
    isPinned = true;
  } catch {
    // Not Linux, or without util-linux: everything runs where the system puts it.
  }
}

export const arePinned = (): boolean => isPinned;

/** Program and arguments that start `node` with `given` on the server's core. */
export function onServerCore(given: readonly string[]): readonly [string, readonly string[]] {
  return isPinned ? [PINS, ["-c", SERVER_CORE, process.execPath, ...given]] : [process.execPath, given];
}
