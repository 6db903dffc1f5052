import type { SpaceId } from "../../../shared/base/ids.ts";
import { ok } from "../../../shared/base/result.ts";
import type { RetentionStore } from "../retentionStore.ts";
import type { SpaceStore } from "../store.ts";
import type { Ask } from "./asking.ts";
import type { Database } from "./database.ts";
import { retention } from "./retention.ts";
import { deleteDocuments, deleteRooms, deleteRoomsOf } from "./rooms.ts";

/** What the two had together, beside the rooms. */
const TOGETHER = ["invitations", "conversations", "signing_entries"] as const;
// Spelt out: a table that is forgotten here would keep what was deleted.
const OF_A_SPACE = ["log_records", "devices", ...TOGETHER, "rings", "handovers"] as const;
const OF_A_PERSON = ["devices", "rings", "handovers"] as const;

async function deleteOf(ask: Ask, tables: readonly string[], space: SpaceId): Promise<void> {
  for (const table of tables) await ask(`DELETE FROM ${table} WHERE space = $1`, space);
}

/** Each ends with the appends that were asked before it, so that they do not bring back what it takes. */
export function retentionOperations(
  database: Database,
  appendsSettled: () => Promise<void>,
): RetentionStore & Pick<SpaceStore, "deleteSpace"> {
  const remove = async (name: string, space: SpaceId, work: (ask: Ask) => Promise<void>) => {
    await appendsSettled();
    return database.write(name, space, async (ask) => ok(await work(ask)));
  };

  return {
    deleteSpace: (space) =>
      remove("deleteSpace", space, async (ask) => {
        await deleteRoomsOf(ask, space);
        await deleteOf(ask, OF_A_SPACE, space);
        await retention.end(ask, space);
      }),
    bookedLooks: (nowMs, atMost) => database.read((ask) => retention.due(ask, nowMs, atMost)),
    retire: ({ space, rooms, together, nextLookMs }) =>
      remove("retire", space, async (ask) => {
        if (rooms === "all") await deleteRoomsOf(ask, space);
        else await deleteRooms(ask, rooms);
        if (together) await deleteOf(ask, TOGETHER, space);
        await retention.rebook(ask, space, nextLookMs);
      }),
    eraseOwn: ({ space, slot, documents, nowMs }) =>
      remove("eraseOwn", space, async (ask) => {
        await deleteDocuments(ask, space, documents);
        for (const table of OF_A_PERSON) await ask(`DELETE FROM ${table} WHERE space = $1 AND slot = $2`, space, slot);
        await retention.leave(ask, space, slot);
        await retention.book(ask, space, nowMs);
      }),
    leftSlots: (space) => database.readAfter(space, (ask) => retention.leftOf(ask, space)),
    dropEnded: ({ nowMs, invitationsBeforeMs }) =>
      database.transact("dropEnded", "dropEnded", async (ask) =>
        ok(await retention.dropEnded(ask, nowMs, invitationsBeforeMs)),
      ),
  };
}
