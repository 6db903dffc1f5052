import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { askDatabase } from "../../testing/askDatabase.ts";
import { certificateHere } from "../../testing/certificateHere.ts";
import { startPrivatePostgres } from "../../testing/privatePostgres.ts";
import { NOW_MS } from "../contract/storeCast.ts";
import { openPostgresStore } from "../postgresStore.ts";

/** Whether all of the store's connections are encrypted, as PostgreSQL itself sees them. */
async function isEncrypted(url: string): Promise<unknown> {
  const [row] = await askDatabase(
    url,
    `SELECT bool_and(ssl) AS ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
     WHERE application_name = 'common-ground'`,
  );
  return row?.["ssl"];
}

describe("TLS to PostgreSQL", () => {
  it("R98: is what sslmode asks for: `require` encrypts, `verify-full` also looks who is there", async () => {
    const tls = await certificateHere();
    const folder = mkdtempSync(join(tmpdir(), "common-ground-tls-"));
    const root = join(folder, "root.crt");
    writeFileSync(root, tls.cert);
    const postgres = await startPrivatePostgres({}, tls);
    try {
      const url = await postgres.createDatabase();
      const stranger = `${url}?sslmode=verify-full`;
      await expect(openPostgresStore({ url: stranger })).rejects.toMatchObject({ code: "DATABASE_UNTRUSTED" });
      for (const query of ["?sslmode=require", `?sslmode=verify-full&sslrootcert=${root}`]) {
        const store = await openPostgresStore({ url: `${url}${query}` });
        expect(await store.pulse(NOW_MS)).toEqual({ ok: true, value: undefined });
        expect(await isEncrypted(url)).toBe(true);
        await store.close();
      }
      const open = await openPostgresStore({ url });
      expect(await open.pulse(NOW_MS)).toEqual({ ok: true, value: undefined });
      expect(await isEncrypted(url)).toBe(false);
      await open.close();
    } finally {
      await postgres.stop();
      rmSync(folder, { recursive: true });
    }
  });
});
