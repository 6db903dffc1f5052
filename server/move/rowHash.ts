import { createHash } from "node:crypto";
import type { Cell, Cells } from "./tables.ts";

/** What a table holds, as one number of rows and one hash: each value with its kind and its length, so none runs into the next. */
export class RowHash {
  rows = 0;
  readonly #hash = createHash("sha256");

  add(cells: Cells): void {
    this.rows += 1;
    for (const cell of cells) this.#add(cell);
  }

  digest(): string {
    return this.#hash.digest("hex");
  }

  #add(cell: Cell): void {
    if (cell === null) return void this.#hash.update("-;");
    const [kind, bytes] =
      typeof cell === "number" ? ["n", String(cell)] : typeof cell === "string" ? ["t", cell] : ["b", cell];
    this.#hash.update(`${kind}${Buffer.byteLength(bytes)}:`).update(bytes);
  }
}
