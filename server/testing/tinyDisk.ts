import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TinyDisk {
  readonly folder: string;
  grow(bytes: number): Promise<void>;
  remove(): Promise<void>;
}

/** Only root may mount; who cannot hear so, and skips what needs it. */
export const mayMount = process.getuid?.() === 0;

/** A disk of so many bytes, PostgreSQL's own, for one test, of which a process of its own lets go when this one ends in whatever way. */
export async function mountTinyDisk(bytes: number): Promise<TinyDisk> {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-disk-"));
  const script = `mount -t tmpfs -o size=${bytes},uid=$(id -u postgres),gid=$(id -g postgres) tmpfs "$0" && echo ready && read -r _; umount -l "$0"`;
  const guard = spawn("/bin/sh", ["-c", script, folder], { stdio: ["pipe", "pipe", "inherit"], detached: true });
  const [said] = (await Promise.race([once(guard.stdout, "data"), once(guard, "exit")])) as unknown[];
  if (!String(said).startsWith("ready")) throw new Error("this machine does not let anybody mount a disk");
  return {
    folder,
    async grow(toBytes) {
      const [code] = (await once(spawn("mount", ["-o", `remount,size=${toBytes}`, folder]), "exit")) as unknown[];
      if (code !== 0) throw new Error("the disk did not grow");
    },
    async remove() {
      const gone = once(guard, "exit");
      guard.stdin.end();
      await gone;
      rmdirSync(folder);
    },
  };
}
