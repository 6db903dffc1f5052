import { describe, expect, it } from "vitest";
import { askDatabase } from "../../testing/askDatabase.ts";
import { startPrivatePostgres } from "../../testing/privatePostgres.ts";
import { mayMount, mountTinyDisk } from "../../testing/tinyDisk.ts";
import { NOW_MS, SHARED_ROOM } from "../contract/storeCast.ts";
import { openPostgresStore } from "../postgresStore.ts";

const MIB = 1024 * 1024;

describe("the disk of PostgreSQL", () => {
  // Only root may mount a disk of a few megabytes.
  it.runIf(mayMount)(
    "R102: is full: writes say so, what was acknowledged stays, and they go on when there is room",
    async () => {
      const disk = await mountTinyDisk(24 * MIB);
      const postgres = await startPrivatePostgres();
      const url = await postgres.createDatabase();
      const store = await openPostgresStore({ url });
      try {
        await askDatabase(url, `CREATE TABLESPACE tiny LOCATION '${disk.folder}'`);
        await askDatabase(url, `ALTER TABLE room_rows SET TABLESPACE tiny`);
        const megabyte = new Uint8Array(MIB).fill(7);
        let after = 0;
        let problem: string | null = null;
        for (let asked = 0; asked < 40 && problem === null; asked++) {
          const [outcome] = await store.appendUpdates([{ room: SHARED_ROOM, after, updates: [megabyte] }]);
          if (outcome?.ok === true) after = outcome.value.seq;
          else problem = outcome?.problem ?? "";
        }
        expect(problem).toBe("store-full");
        expect(after).toBeGreaterThan(10);
        expect((await store.updatesAfter(SHARED_ROOM, 0)).updates).toHaveLength(after);
        // What lies elsewhere is written all the same.
        expect(await store.pulse(NOW_MS)).toEqual({ ok: true, value: undefined });
        await disk.grow(64 * MIB);
        const [outcome] = await store.appendUpdates([{ room: SHARED_ROOM, after, updates: [megabyte] }]);
        expect(outcome).toMatchObject({ ok: true, value: { seq: after + 1 } });
      } finally {
        await store.close();
        await postgres.stop();
        await disk.remove();
      }
    },
  );
});
