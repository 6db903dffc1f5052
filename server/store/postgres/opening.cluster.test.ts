import { createServer } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { askDatabase } from "../../testing/askDatabase.ts";
import { type FreshDatabase, freshDatabase } from "../../testing/freshDatabase.ts";
import { adaBegins, OUR_SPACE } from "../contract/storeCast.ts";
import { openPostgresStore, type PostgresStoreOptions } from "../postgresStore.ts";
import { MIGRATIONS } from "./migrations.ts";

const made: FreshDatabase[] = [];
afterEach(() => Promise.all(made.splice(0).map((one) => one.drop())));

async function database(): Promise<string> {
  const one = await freshDatabase();
  made.push(one);
  return one.url;
}

const tablesOf = (url: string) =>
  askDatabase(url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`);

/** The word and the sentence with which it is refused; no sentence repeats the password. */
async function refusal(url: string, options: Partial<PostgresStoreOptions> = {}): Promise<[string, string]> {
  const error = await openPostgresStore({ patienceMs: 2_000, ...options, url }).then(
    () => new Error("it was taken"),
    (problem: unknown) => problem,
  );
  if (!(error instanceof Error)) throw new Error("no error");
  expect(error.message).not.toContain(new URL(url).password);
  return ["code" in error ? String(error.code) : "", error.message];
}

const withUrl = (url: string, change: (parsed: URL) => void): string => {
  const parsed = new URL(url);
  change(parsed);
  return parsed.href;
};

describe("opening a PostgreSQL database", () => {
  it("R98: makes its tables in an empty one, and finds everything there the next time", async () => {
    const url = await database();
    const first = await openPostgresStore({ url });
    await adaBegins(first);
    await first.close();
    const again = await openPostgresStore({ url });
    expect(await again.readLog(OUR_SPACE, 0)).toHaveLength(1);
    await again.close();
    expect(await askDatabase(url, "SELECT count(*)::int AS steps FROM schema_migrations")).toEqual([
      { steps: MIGRATIONS.length },
    ]);
  });

  it("R98: an answer means a commit on the disk, whatever the server's own configuration says", async () => {
    const url = await database();
    await askDatabase(url, `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET synchronous_commit = off`);
    const store = await openPostgresStore({ url });
    await store.pulse(1);
    const shown = `CREATE FUNCTION seen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO seen VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$`;
    await askDatabase(
      url,
      `CREATE TABLE seen (word text); ${shown};
      CREATE TRIGGER seen BEFORE UPDATE ON operator_marks FOR EACH ROW EXECUTE FUNCTION seen()`,
    );
    await store.pulse(2);
    expect(await askDatabase(url, "SELECT word FROM seen")).toEqual([{ word: "on" }]);
    await store.close();
  });

  it("R99: a wrong password, an unknown database and a wrong address are one sentence each", async () => {
    const url = await database();
    const [refused, why] = await refusal(withUrl(url, (one) => (one.password = "not-the-password")));
    expect([refused, why]).toEqual(["DATABASE_REFUSED", expect.stringMatching(/does not let postgres in/)]);
    const [unknown, make] = await refusal(withUrl(url, (one) => (one.pathname = "/nowhere")));
    expect([unknown, make]).toEqual(["DATABASE_UNKNOWN", expect.stringMatching(/no database nowhere.*createdb/)]);
    const [unreachable] = await refusal(withUrl(url, (one) => (one.port = "1")));
    expect(unreachable).toBe("DATABASE_UNREACHABLE");
    expect((await refusal(withUrl(url, (one) => (one.hostname = "nowhere.invalid"))))[0]).toBe("DATABASE_UNREACHABLE");
  });

  it("R99: what answers and is no PostgreSQL, or says nothing, is not waited for", async () => {
    const url = await database();
    const sockets = new Set<{ destroy(): void }>();
    for (const greeting of ["-ERR unknown command\r\n", null]) {
      const server = createServer((socket) => {
        sockets.add(socket);
        socket.on("error", () => undefined);
        socket.once("data", () => greeting !== null && socket.end(greeting));
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      const address = server.address();
      const port = typeof address === "object" ? String(address?.port) : "";
      const [code] = await refusal(
        withUrl(url, (one) => (one.port = port)),
        { patienceMs: 300 },
      );
      expect(code).toBe("DATABASE_UNREACHABLE");
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });

  it("R99: TLS that was asked for and is not there is a refusal, and nothing goes unencrypted instead", async () => {
    const url = await database();
    for (const mode of ["require", "verify-full"]) {
      const [code, sentence] = await refusal(`${url}?sslmode=${mode}`);
      expect([code, sentence]).toEqual(["DATABASE_UNTRUSTED", expect.stringMatching(/does not support SSL/)]);
    }
    const plain = await openPostgresStore({ url: `${url}?sslmode=disable` });
    await plain.close();
  });

  it("R99: a server that is too old, which is said of this one here, is refused before anything is made", async () => {
    const url = await database();
    const [code, sentence] = await refusal(url, { oldestServer: 990_000 });
    expect([code, sentence]).toEqual(["DATABASE_TOO_OLD", expect.stringMatching(/needs 99 or newer/)]);
    expect(await tablesOf(url)).toEqual([]);
  });

  it("R99: a newer schema, another program's tables and half of ours are refused, and nothing of them is changed", async () => {
    const newer = await database();
    await (await openPostgresStore({ url: newer })).close();
    await askDatabase(newer, `INSERT INTO schema_migrations VALUES (99, 'of tomorrow')`);
    expect(await refusal(newer)).toEqual(["DATABASE_NEWER", expect.stringMatching(/schema 99; this program knows 9/)]);

    const foreign = await database();
    await askDatabase(foreign, "CREATE TABLE customers (name text)");
    expect((await refusal(foreign))[0]).toBe("DATABASE_NOT_OURS");
    await askDatabase(foreign, "CREATE TABLE schema_migrations (version text)");
    expect((await refusal(foreign))[0]).toBe("DATABASE_NOT_OURS");
    expect(await tablesOf(foreign)).toHaveLength(2);

    const bare = await database();
    await askDatabase(bare, "CREATE TABLE rooms (id bigint)");
    expect((await refusal(bare))[0]).toBe("DATABASE_HALF_MIGRATED");
    expect(await tablesOf(bare)).toHaveLength(1);

    const torn = await database();
    await (await openPostgresStore({ url: torn })).close();
    await askDatabase(torn, "DROP TABLE rings");
    expect((await refusal(torn))[0]).toBe("DATABASE_HALF_MIGRATED");
  });

  it("R99: a database that can only be read, or in which nobody may make tables, is refused", async () => {
    const url = await database();
    const name = new URL(url).pathname.slice(1);
    await askDatabase(url, `ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
    expect((await refusal(url))[0]).toBe("DATABASE_READ_ONLY");
    await askDatabase(
      withUrl(url, (one) => (one.pathname = "/postgres")),
      `ALTER DATABASE "${name}" RESET ALL`,
    );
    await askDatabase(
      url,
      `CREATE ROLE guest_${name} LOGIN PASSWORD 'a-guest'; REVOKE CREATE ON SCHEMA public FROM PUBLIC`,
    );
    const guest = withUrl(url, (one) => {
      one.username = `guest_${name}`;
      one.password = "a-guest";
    });
    expect((await refusal(guest))[0]).toBe("DATABASE_NO_RIGHTS");
    await askDatabase(url, `DROP ROLE guest_${name}`);
  });

  it("R99: a database that keeps text in another way is refused", async () => {
    const url = await database();
    const latin = withUrl(url, (one) => (one.pathname = `${one.pathname}_latin`));
    const name = new URL(latin).pathname.slice(1);
    await askDatabase(url, `CREATE DATABASE "${name}" ENCODING 'SQL_ASCII' TEMPLATE template0`);
    expect((await refusal(latin))[0]).toBe("DATABASE_ENCODING");
    await askDatabase(url, `DROP DATABASE "${name}"`);
  });

  it("R100: of many nodes that start at once one brings it up to date, and the others find it done", async () => {
    const url = await database();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore({ url, connections: 2 })));
    expect(
      await askDatabase(url, "SELECT count(*)::int AS steps, max(number) AS newest FROM schema_migrations"),
    ).toEqual([{ steps: MIGRATIONS.length, newest: MIGRATIONS.at(-1)?.number }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("R100: a step that breaks takes all of them back, and the next start begins anew", async () => {
    const url = await database();
    const broken = { number: 99, name: "broken", tables: [], sql: "CREATE TABLE half (n int); SELECT 1 / 0" };
    await expect(openPostgresStore({ url, migrations: [...MIGRATIONS, broken] })).rejects.toThrow("division by zero");
    expect(await tablesOf(url)).toEqual([]);
    await (await openPostgresStore({ url })).close();
  });

  it("R100: steps that came with an update are taken in their order, and what was there stays", async () => {
    const url = await database();
    const [first, ...others] = MIGRATIONS;
    if (first === undefined) throw new Error("no steps");
    await (await openPostgresStore({ url, migrations: [first] })).close();
    await askDatabase(url, `INSERT INTO rooms (key, document) VALUES ('k', 'd')`);
    await (await openPostgresStore({ url, migrations: [first, ...others] })).close();
    expect(await askDatabase(url, "SELECT key FROM rooms")).toEqual([{ key: "k" }]);
  });
});
