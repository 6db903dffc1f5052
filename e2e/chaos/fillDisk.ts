import { closeSync, openSync, writeSync } from "node:fs";

const CHUNK = Buffer.alloc(64 * 1024);

/** Writes until the kernel says that there is no room, byte by byte at the end. */
export function fillDisk(file: string): void {
  const opened = openSync(file, "w");
  try {
    for (let size = CHUNK.length; size > 0; size = Math.floor(size / 2)) writeUntilFull(opened, size);
  } finally {
    closeSync(opened);
  }
}

function writeUntilFull(file: number, size: number): void {
  for (;;) {
    try {
      if (writeSync(file, CHUNK, 0, size) < size) return;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOSPC") return;
      throw error;
    }
  }
}
