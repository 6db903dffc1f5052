import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mountProblem, smallDisk } from "../faults/disks.ts";
import { startMain } from "../faults/mainProcess.ts";

function fill(file: string): void {
  try {
    writeFileSync(file, Buffer.alloc(4 << 20));
  } catch {
    // As full as it gets.
  }
}

describe("a disk that is full at the start", { timeout: 60_000 }, () => {
  it.skipIf(mountProblem() !== null)(
    "R82: is told as that, with a database or without; room is all it takes",
    async () => {
      const disk = smallDisk(2);
      const other = join(disk.folder, "something else");
      try {
        for (const _time of ["without a database", "with one"]) {
          fill(other);
          await expect(startMain({ dataDir: disk.folder })).rejects.toThrow(
            `The disk that holds the data folder ${disk.folder} is full. Make room on it, and start again: nothing is lost.`,
          );
          rmSync(other);
          const server = await startMain({ dataDir: disk.folder });
          expect(await server.end("SIGTERM")).toBe(0);
        }
      } finally {
        disk.remove();
      }
    },
  );
});
