import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Disks that fail by their own means, below SQLite and below Node: what the server gets is the kernel's answer. They
 * need rights that not every machine gives; a series that cannot have its disk says so and is not counted as passed.
 */
export interface SmallDisk {
  readonly folder: string;
  grow(toMib: number): void;
  remove(): void;
}

const run = (program: string, ...args: readonly string[]): void =>
  void execFileSync(program, args, { stdio: ["ignore", "ignore", "pipe"] });

/** A disk in memory that is really full when it is full (ENOSPC). */
export function smallDisk(mib: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-disk-"));
  run("mount", "-t", "tmpfs", "-o", `size=${mib}m`, "tmpfs", folder);
  return {
    folder,
    grow: (toMib) => run("mount", "-o", `remount,size=${toMib}m`, folder),
    remove() {
      run("umount", folder);
      rmSync(folder, { recursive: true });
    },
  };
}

export interface SlowDisk {
  readonly folder: string;
  /** Every write, and every fsync with it, waits in the kernel for so long. It thaws by itself, whatever becomes of us. */
  freeze(seconds: number): Promise<void>;
  remove(): void;
}

/** A file system of its own in a file, which can be frozen as a hanging controller freezes one. */
export function slowDisk(mib: number): SlowDisk {
  const base = mkdtempSync(join(tmpdir(), "common-ground-slow-"));
  const [image, folder] = [join(base, "disk.img"), join(base, "disk")];
  mkdirSync(folder);
  run("truncate", "-s", `${mib}M`, image);
  run("mkfs.ext4", "-q", image);
  run("mount", "-o", "loop", image, folder);
  return {
    folder,
    freeze(seconds) {
      const script = `fsfreeze -f ${folder} && { echo; sleep ${seconds}; fsfreeze -u ${folder}; }`;
      const child = spawn("sh", ["-c", script], { stdio: ["ignore", "pipe", "inherit"], detached: true });
      return new Promise((resolve, reject) => {
        child.stdout.once("data", () => resolve());
        child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error("the disk cannot be frozen"))));
      });
    },
    remove() {
      run("umount", folder);
      rmSync(base, { recursive: true });
    },
  };
}

/** From now on the kernel refuses every write of that process into a file (SQLite calls it an I/O error), until `false`. */
export function refuseWrites(pid: number, isRefused: boolean): void {
  run("prlimit", `--pid=${pid}`, `--fsize=${isRefused ? 0 : "unlimited"}:unlimited`);
}

/** Why a disk of that kind cannot be had here, or null. */
export function mountProblem(): string | null {
  if (process.getuid?.() !== 0) return "only root may mount a disk here";
  try {
    smallDisk(1).remove();
    return null;
  } catch {
    return "this machine mounts nothing, not even for root";
  }
}

export function freezeProblem(): string | null {
  const problem = mountProblem();
  if (problem !== null) return problem;
  try {
    slowDisk(2).remove();
    return null;
  } catch {
    return "this machine has no loop devices, or no mkfs.ext4";
  }
}

export function limitProblem(): string | null {
  try {
    run("prlimit", "--version");
    return null;
  } catch {
    return "this machine has no prlimit";
  }
}
