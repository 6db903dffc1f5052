import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Programs that other people wrote, as judges of our files. `.ci/run` installs them; where one is missing its
 * tests are left out, and say so in a way that nobody overlooks.
 */
export type Program = "pdfsig" | "qpdf" | "openssl" | "pdfdetach" | "pdftotext" | "pdfinfo";

export function isHere(program: Program, ask = "--version"): boolean {
  const found = spawnSync(program, [ask]).error === undefined;
  if (!found) console.warn(`\n!!! ${program} is not installed: what it would say about our files was NOT checked.\n`);
  return found;
}

export interface Said {
  readonly code: number | null;
  /** What it printed, of both kinds. */
  readonly text: string;
}

export function run(program: Program, args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return { code: status, text: `${stdout}${stderr}` };
}

/** Files in a directory of their own; the system clears it away. */
export function kept(files: Readonly<Record<string, Uint8Array>>): (name: string) => string {
  const directory = mkdtempSync(path.join(tmpdir(), "cg-cms-"));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(directory, name), bytes);
  return (name) => path.join(directory, name);
}
