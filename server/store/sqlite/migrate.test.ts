import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";

const names = (database: DatabaseSync) =>
  database
    .prepare(`SELECT number FROM schema_migrations ORDER BY number`)
    .all()
    .map((row) => row["number"]);

describe("schema migrations", () => {
  it("R10: are numbered without a gap, from 1", () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it("R10: bring an older file up to date and keep its rows", () => {
    const database = new DatabaseSync(":memory:");
    migrate(database, MIGRATIONS.slice(0, 1));
    database.exec(`INSERT INTO rooms (key, document) VALUES ('kept', 'd')`);
    migrate(database);
    expect(names(database)).toEqual(MIGRATIONS.map(({ number }) => number));
    expect(database.prepare(`SELECT key FROM rooms`).get()).toEqual({ key: "kept" });
    migrate(database);
    expect(names(database)).toHaveLength(MIGRATIONS.length);
  });

  it("R95: rows of rooms that were sorted by room keep their order, and new ones come after all of them", () => {
    const database = new DatabaseSync(":memory:");
    migrate(database, MIGRATIONS.slice(0, 12));
    database.exec(`INSERT INTO rooms (id, key, document) VALUES (1, 'ada', 'a'), (2, 'bo', 'b')`);
    const insert = database.prepare(`INSERT INTO room_rows (room, seq, updates, row) VALUES (?, ?, 1, ?)`);
    for (const [room, seq] of [
      [2, 1],
      [1, 10],
      [1, 9],
    ] as const) {
      insert.run(room, seq, Uint8Array.of(room, seq));
    }
    migrate(database);
    database.prepare(`INSERT INTO room_rows (room, updates, row) VALUES (?, 1, ?)`).run(1, Uint8Array.of(1, 11));
    const rowsOf = database.prepare(`SELECT row FROM room_rows WHERE room = ? ORDER BY id`);
    expect(rowsOf.all(1).map(({ row }) => [...(row as Uint8Array)])).toEqual([
      [1, 9],
      [1, 10],
      [1, 11],
    ]);
    expect(rowsOf.all(2)).toHaveLength(1);
  });

  it("R10: a step that fails leaves nothing of itself", () => {
    const database = new DatabaseSync(":memory:");
    const broken = {
      number: MIGRATIONS.length + 1,
      name: "broken",
      sql: "CREATE TABLE half (x); CREATE TABLE half (x);",
    };
    expect(() => migrate(database, [...MIGRATIONS, broken])).toThrow();
    expect(names(database)).toHaveLength(MIGRATIONS.length);
    expect(database.prepare(`SELECT name FROM sqlite_master WHERE name = 'half'`).get()).toBeUndefined();
  });

  it("R10: a file of a newer program is refused with a sentence and left alone", () => {
    const database = new DatabaseSync(":memory:");
    migrate(database);
    database.exec(`INSERT INTO schema_migrations (number, name) VALUES (99, 'from tomorrow')`);
    expect(() => migrate(database)).toThrow(
      /written by a newer version of Common Ground \(schema 99; this program knows \d+\)/,
    );
  });
});
