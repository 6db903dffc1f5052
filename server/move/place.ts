import type { Cells, Table } from "./tables.ts";

/** One end of a move, open and held, so that nobody else writes there meanwhile. */
export interface Source {
  /** All rows in the table's order, a handful at a time. */
  rowsOf(table: Table): AsyncIterable<readonly Cells[]>;
  close(): Promise<void>;
}

export interface Target extends Source {
  put(table: Table, rows: readonly Cells[]): Promise<void>;
  /** Until then nothing is there for anybody else; without it, `close` leaves everything as it was. */
  keep(): Promise<void>;
}

/** So many rows are read or written at a time; a row of a room may hold megabytes. */
export const HANDFUL = 64;

export type MoveFault =
  | "SOURCE_MISSING"
  | "SOURCE_OLDER"
  | "SOURCE_IN_USE"
  | "TARGET_NOT_EMPTY"
  | "TARGET_IN_USE"
  | "NOT_THE_SAME";

export class MoveRefused extends Error {
  readonly code: MoveFault;
  /** What it is about, as whoever moves named it, without a password. */
  readonly about: string;

  constructor(code: MoveFault, about: string) {
    super(`${code}: ${about}`);
    this.code = code;
    this.about = about;
  }
}
