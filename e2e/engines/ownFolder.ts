import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for as long as somebody's browser is open: gone with it, and at the latest with this process. */
export interface OwnFolder {
  readonly path: string;
  remove(): void;
}

export function makeFolder(): OwnFolder {
  const path = mkdtempSync(join(tmpdir(), "cg-engines-"));
  const clear = (): void => rmSync(path, { recursive: true, force: true });
  process.once("exit", clear);
  return {
    path,
    remove() {
      clear();
      process.off("exit", clear);
    },
  };
}
