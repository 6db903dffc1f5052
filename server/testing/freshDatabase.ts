import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { askDatabase } from "./askDatabase.ts";

export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A new, empty database on the PostgreSQL that all files of a run share. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject("postgresUrl");
  const name = `t_${randomBytes(8).toString("hex")}`;
  await askDatabase(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => void (await askDatabase(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}
