import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { Kept } from "../canary/atRest.ts";

const REGION_MAX = 64 * 1024 * 1024;

/** What a process of ours has written into its memory, part by part; null where the system does not show it. */
export function memoryOf(pid: number): Iterable<Kept> | null {
  try {
    const maps = readFileSync(`/proc/${pid}/maps`, "utf8");
    const file = openSync(`/proc/${pid}/mem`, "r");
    return regions(maps, file);
  } catch {
    return null;
  }
}

function* regions(maps: string, file: number): Iterable<Kept> {
  try {
    for (const line of maps.split("\n")) {
      const [, from = "", to = ""] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (from === "") continue;
      const end = Number.parseInt(to, 16);
      for (let at = Number.parseInt(from, 16); at < end; at += REGION_MAX) {
        const bytes = Buffer.alloc(Math.min(REGION_MAX, end - at));
        const read = readAt(file, bytes, at);
        if (read > 0) yield { place: "the memory", bytes: bytes.subarray(0, read) };
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Reserved and never used: nothing to read. */
function readAt(file: number, bytes: Buffer, at: number): number {
  try {
    return readSync(file, bytes, 0, bytes.length, at);
  } catch {
    return 0;
  }
}
