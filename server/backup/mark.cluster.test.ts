import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";
import { adaBegins, INVITATION, OUR_SPACE } from "../store/contract/storeCast.ts";
import { openPostgresStore } from "../store/postgresStore.ts";
import { freshDatabase } from "../testing/freshDatabase.ts";

async function tool(databaseUrl: string, name: "backup" | "restore", word: string) {
  const env = { PATH: process.env["PATH"], DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), word], { env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, "close");
  return { code: Number(code), said };
}

it("V264: of a PostgreSQL database a backup is made with its own tools, and a restored one is marked as such", async () => {
  const { url, drop } = await freshDatabase();
  const node = await openPostgresStore({ url });
  await adaBegins(node);
  await node.putInvitation(INVITATION);
  expect(await tool(url, "backup", "/nowhere/x.db")).toEqual({ code: 1, said: expect.stringContaining("pg_dump") });
  expect(await tool(url, "restore", "/nowhere/x.db")).toEqual({ code: 1, said: expect.stringContaining("pg_restore") });
  expect(await tool(url, "restore", "--mark")).toEqual({ code: 1, said: expect.stringContaining("Stop every node") });
  expect(await node.lastRestoreMs()).toBeNull();
  await node.close();

  const marked = await tool(url, "restore", "--mark");
  expect([marked.code, marked.said]).toEqual([0, expect.stringContaining("1 open invitation was ended")]);
  const again = await openPostgresStore({ url });
  expect(Math.abs(((await again.lastRestoreMs()) ?? 0) - Date.now())).toBeLessThan(60_000);
  expect(await again.currentInvitation(OUR_SPACE, INVITATION.nowMs)).toMatchObject({
    state: "withdrawn",
    greeting: null,
  });
  await again.close();
  await drop();
  expect(await tool("", "restore", "--mark")).toEqual({ code: 2, said: expect.stringContaining("set DATABASE_URL") });
});
