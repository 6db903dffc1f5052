import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Source } from "./quotedRules.ts";

const root = resolve(import.meta.dirname, "../..");

export const readHouse = (path: string): string => readFileSync(join(root, path), "utf8");

/** Every program file that git knows or would take; what it ignores (builds, packages) is not of the house. */
export function houseFiles(): readonly Source[] {
  const listed = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "*.ts", "*.tsx", "*.mjs"];
  const gone = execFileSync("git", ["ls-files", "--deleted"], { cwd: root, encoding: "utf8" }).split("\n");
  return execFileSync("git", listed, { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((path) => path !== "" && !gone.includes(path))
    .map((path) => ({ path, text: readHouse(path) }));
}
