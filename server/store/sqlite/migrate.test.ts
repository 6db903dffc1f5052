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
