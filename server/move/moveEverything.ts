import { MoveRefused, type Source, type Target } from "./place.ts";
import { RowHash } from "./rowHash.ts";
import { type Table, TABLES } from "./tables.ts";

export interface MovedTable {
  readonly name: string;
  readonly rows: number;
  readonly hash: string;
}

/**
 * Every table from one end to the other, a handful of rows at a time. What was read is hashed, and so is what the target
 * then holds, read anew; only when both are the same it is kept. `tell` hears names and numbers, never content.
 */
export async function moveEverything(
  source: Source,
  target: Target,
  tell: (moved: MovedTable) => void,
): Promise<readonly MovedTable[]> {
  const moved: MovedTable[] = [];
  for (const table of TABLES) {
    const read = new RowHash();
    for await (const rows of source.rowsOf(table)) {
      for (const cells of rows) read.add(cells);
      await target.put(table, rows);
    }
    const hash = read.digest();
    if ((await hashOf(target, table)) !== hash) throw new MoveRefused("NOT_THE_SAME", table.name);
    const one = { name: table.name, rows: read.rows, hash };
    moved.push(one);
    tell(one);
  }
  await target.keep();
  return moved;
}

async function hashOf(source: Source, table: Table): Promise<string> {
  const hash = new RowHash();
  for await (const rows of source.rowsOf(table)) for (const cells of rows) hash.add(cells);
  return hash.digest();
}
