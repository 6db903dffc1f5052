import { fail, ok } from "../../../shared/base/result.ts";
import type { Store } from "../store.ts";
import { conversationOperations } from "./conversations.ts";
import type { Database } from "./database.ts";
import { deviceOperations } from "./deviceOperations.ts";
import { devices } from "./devices.ts";
import { handoverOperations } from "./handovers.ts";
import { invitationOperations } from "./invitationOperations.ts";
import { log } from "./log.ts";
import { operatorOperations } from "./operatorMarks.ts";
import { pushOperations } from "./pushes.ts";
import { retention } from "./retention.ts";
import { retentionOperations } from "./retentionOperations.ts";
import { ringOperations } from "./rings.ts";
import type { RoomOperations } from "./rooms.ts";
import { signingOperations } from "./signing.ts";
import { spaceMarks } from "./spaceMarks.ts";

/** Every member of the port but its end. Steps are called in the order in which SQLite's operations call them. */
export function createOperations(database: Database, rooms: RoomOperations): Omit<Store, "tidy" | "close"> {
  // No member of the port: what deletes waits for it.
  const { appendsSettled, ...roomStore } = rooms;
  return {
    ...roomStore,
    ...conversationOperations(database),
    ...signingOperations(database),
    ...ringOperations(database),
    ...handoverOperations(database),
    ...pushOperations(database),
    ...operatorOperations(database),
    ...retentionOperations(database, appendsSettled),
    ...invitationOperations(database),
    ...deviceOperations(database),
    createSpace: ({ space, record, device, credentialHash, nowMs }) =>
      database.write("createSpace", space, async (ask) => {
        const length = await log.lengthOf(ask, space);
        if (length > 0 || (await retention.isEnded(ask, space))) return fail("space-taken");
        await log.append(ask, space, { n: 0, record }, nowMs);
        await devices.add(ask, { space, slot: "a", device, credentialHash, nowMs });
        return ok(undefined);
      }),
    readLog: (space, fromN) => database.readAfter(space, (ask) => log.recordsFrom(ask, space, fromN)),
    findKit: ({ recovery, root }) => database.read((ask) => log.kitOf(ask, recovery, root)),
    logTimes: (space) => database.readAfter(space, (ask) => log.timesOf(ask, space)),
    logLength: (space) => database.readAfter(space, (ask) => log.lengthOf(ask, space)),
    spaceMarks: (spaces) => database.read((ask) => spaceMarks(ask, spaces)),
    appendLog: (space, record, nowMs) =>
      database.write("appendLog", space, async (ask) => {
        const length = await log.lengthOf(ask, space);
        if (length === 0) return fail("space-unknown");
        if (await log.isAlready(ask, space, record)) return ok(undefined);
        if (record.n !== length) return log.conflictFrom(ask, space, record.n);
        await log.append(ask, space, record, nowMs);
        return ok(undefined);
      }),
  };
}
