import { once } from "node:events";
import { Client } from "pg";
import { expect, it } from "vitest";
import { nodesOn } from "./nodesOn.ts";
import { freshDatabase } from "../testing/freshDatabase.ts";
import { openPool } from "../store/postgres/database.ts";

it("V265: a server that nobody asks for anything is still known to run, so nothing is moved away under it", async () => {
  const { url, drop } = await freshDatabase();
  const other = await freshDatabase();
  const given = { connections: 2, patienceMs: 5_000, idleMs: 20 };
  const idle = openPool({ url, ...given });
  await idle.query("SELECT 1");
  // Of two that were let go later and by the same patience one has been closed: so the first one's time is over too.
  const later = openPool({ url: other.url, ...given });
  const two = await Promise.all([later.connect(), later.connect()]);
  const removed = once(later, "remove");
  for (const client of two) client.release();
  await removed;
  const asking = new Client({ connectionString: url });
  await asking.connect();
  expect(idle.totalCount).toBe(1);
  expect(await nodesOn(asking)).toBe(true);
  await Promise.all([asking.end(), idle.end(), later.end()]);
  await Promise.all([drop(), other.drop()]);
});
