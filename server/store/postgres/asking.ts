import { createHash } from "node:crypto";
import type { ClientBase } from "pg";

export type Row = Readonly<Record<string, unknown>>;

export interface Answered {
  readonly rows: readonly Row[];
  /** How many rows a change touched. */
  readonly changes: number;
}

/** One statement on one connection: alone it is a transaction of its own. Values go beside the text, never into it. */
export type Ask = (sql: string, ...values: readonly unknown[]) => Promise<Answered>;

/** Statements that were asked once are known by name to their connection, which then neither reads nor plans them anew. */
const names = new Map<string, string>();

function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  // The same text has the same name in every program, so that a proxy between may share connections.
  const name = `cg_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
  names.set(sql, name);
  return name;
}

export function askOn(client: ClientBase): Ask {
  return async (sql, ...values) => {
    const { rows, rowCount } = await client.query<Row>({ name: nameOf(sql), text: sql, values: [...values] });
    return { rows, changes: rowCount ?? 0 };
  };
}

/** A view of bytes as what the client of PostgreSQL sends without writing them out as text. */
export function bytesOf(value: Uint8Array): Buffer {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
