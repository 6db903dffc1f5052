import type { ClientBase, Pool, PoolClient } from "pg";
import { nodesOn } from "../backup/nodesOn.ts";
import { openPool } from "../store/postgres/database.ts";
import { MIGRATIONS } from "../store/postgres/migrations.ts";
import { openFault, placeOf } from "../store/postgres/openFault.ts";
import { openPostgresStore } from "../store/postgresStore.ts";
import { HANDFUL, MoveRefused, type Source, type Target } from "./place.ts";
import { type Cell, type Cells, type Table, TABLES } from "./tables.ts";

/** A whole database may take its time, and one table of it as well. */
const PATIENCE_MS = 60 * 60_000;

/** Everything as it is at one moment, from a database on which no node runs. */
export async function postgresSource(url: string): Promise<Source> {
  const { client, close } = await connected(url);
  try {
    await refuseOlder(client, url);
    if (await nodesOn(client)) throw new MoveRefused("SOURCE_IN_USE", placeOf(url).name);
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return { rowsOf: (table) => rowsIn(client, table), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Made up to date, found empty, and filled in one transaction: who comes too early waits for its end. */
export async function postgresTarget(url: string): Promise<Target> {
  await (await openPostgresStore({ url })).close();
  const { client, close } = await connected(url);
  try {
    await client.query("BEGIN");
    // A node that starts looks into this table first.
    await client.query("LOCK TABLE schema_migrations IN ACCESS EXCLUSIVE MODE");
    if (await nodesOn(client)) throw new MoveRefused("TARGET_IN_USE", placeOf(url).name);
    for (const { name } of TABLES) {
      const { rowCount } = await client.query(`SELECT 1 FROM ${name} LIMIT 1`);
      if (rowCount !== 0) throw new MoveRefused("TARGET_NOT_EMPTY", placeOf(url).name);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const places = new Map<Cell, number>();
  return {
    rowsOf: (table) => rowsIn(client, table),
    close,
    put: (table, rows) => insert(client, table, rows, places),
    async keep() {
      // What an append must know of its room (server/store/postgres/appendRows.ts).
      await client.query(
        `UPDATE rooms SET newest = found.newest, updates = found.updates, bytes = found.bytes
         FROM (SELECT room, max(seq) AS newest, sum(updates) AS updates, sum(length(row)) AS bytes
               FROM room_rows GROUP BY room) AS found WHERE rooms.id = found.room`,
      );
      for (const { name } of TABLES.filter(({ numbered }) => numbered)) {
        await client.query(
          `SELECT setval(pg_get_serial_sequence('${name}', 'id'), max(id)) FROM ${name} HAVING max(id) IS NOT NULL`,
        );
      }
      await client.query("COMMIT");
    },
  };
}

async function connected(url: string): Promise<{ client: PoolClient; close: () => Promise<void> }> {
  const pool: Pool = openPool({ url, connections: 1, patienceMs: PATIENCE_MS });
  try {
    const client = await pool.connect();
    // Told to whoever asks next; without this the process would end here.
    client.on("error", () => undefined);
    return {
      client,
      async close() {
        // With its connection goes whatever was begun and not committed.
        client.release(true);
        await pool.end();
      },
    };
  } catch (error) {
    await pool.end();
    throw openFault(error, placeOf(url));
  }
}

async function refuseOlder(client: ClientBase, url: string): Promise<void> {
  const { name } = placeOf(url);
  const there = await client.query(`SELECT to_regclass('schema_migrations') IS NOT NULL AS there`);
  if (there.rows[0]?.["there"] !== true) throw new MoveRefused("SOURCE_MISSING", name);
  const { rows } = await client.query(`SELECT max(number) AS newest FROM schema_migrations`);
  if (rows[0]?.["newest"] !== MIGRATIONS.at(-1)?.number) throw new MoveRefused("SOURCE_OLDER", name);
}

async function insert(
  client: ClientBase,
  { name, columns }: Table,
  rows: readonly Cells[],
  places: Map<Cell, number>,
): Promise<void> {
  const isRows = name === "room_rows";
  const all = isRows ? [...columns, "seq"] : columns;
  const values = rows.flatMap((cells) => (isRows ? [...cells, nextPlace(places, cells)] : cells));
  const marks = rows.map((_, row) => `(${all.map((_column, i) => `$${row * all.length + i + 1}`).join(", ")})`);
  await client.query(`INSERT INTO ${name} (${all.join(", ")}) VALUES ${marks.join(", ")}`, values);
}

/** Rows come in their room's order, room after room: each counts anew. */
function nextPlace(places: Map<Cell, number>, [room = null]: Cells): number {
  const place = (places.get(room) ?? 0) + 1;
  places.clear();
  places.set(room, place);
  return place;
}

async function* rowsIn(client: ClientBase, { name, columns, order }: Table): AsyncIterable<readonly Cells[]> {
  const types = await client.query(`SELECT ${columns.join(", ")} FROM ${name} LIMIT 0`);
  const isText = new Set(types.fields.flatMap(({ name: column, dataTypeID }) => (dataTypeID === TEXT ? [column] : [])));
  const by = order.map((column) =>
    isText.has(column) ? `${column} COLLATE "C"` : column === "place" ? "seq" : column,
  );
  const sql = `SELECT ${columns.join(", ")} FROM ${name} ORDER BY ${by.join(", ")}`;
  await client.query(`DECLARE moving NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<Cell[]>({ text: `FETCH ${HANDFUL} FROM moving`, rowMode: "array" });
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query("CLOSE moving");
}

const TEXT = 25;
