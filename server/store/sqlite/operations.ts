import type { DatabaseSync } from "node:sqlite";
import { fail, ok } from "../../../shared/base/result.ts";
import type { Store } from "../store.ts";
import { conversationOperations } from "./conversationOperations.ts";
import { createDevices } from "./devices.ts";
import { handoverOperations } from "./handovers.ts";
import { inTransaction } from "./inTransaction.ts";
import { withoutSecrets } from "../invitationRow.ts";
import { createInvitations } from "./invitations.ts";
import { joinByInvitation } from "./joinByInvitation.ts";
import { createLog } from "./log.ts";
import type { DatabaseOptions } from "./openDatabase.ts";
import { operatorOperations } from "./operatorMarks.ts";
import { pushOperations } from "./pushes.ts";
import { ringOperations } from "./rings.ts";
import type { PackedRow } from "./packedBatch.ts";
import { createRooms } from "./rooms.ts";
import { createRetention } from "./retention.ts";
import { signingOperations } from "./signing.ts";
import { spaceMark } from "./spaceMark.ts";
import { written } from "./storeProblem.ts";

/** The port without the promises: what the worker runs, one call after the other. */
export type Operations = {
  [Name in Exclude<keyof Store, "appendUpdates">]: (
    ...args: Parameters<Store[Name]>
  ) => Awaited<ReturnType<Store[Name]>>;
} & { appendUpdates(rows: readonly PackedRow[]): Awaited<ReturnType<Store["appendUpdates"]>> };

export function createOperations(database: DatabaseSync, options: DatabaseOptions): Operations {
  // Deleting is no member of the port by itself: it belongs to the steps below.
  const { deleteRoomsOf, deleteDocument, deleteRooms, ...rooms } = createRooms(database, options.documentBytes);
  const retention = createRetention(database);
  const log = createLog(database, retention.book);
  const devices = createDevices(database);
  const invitations = createInvitations(database);
  const conversations = conversationOperations(database);
  const signing = signingOperations(database);
  const rings = ringOperations(database);
  const handovers = handoverOperations(database);
  const transact = <T>(work: () => T) => written(() => inTransaction(database, work));

  return {
    ...rooms,
    ...conversations.operations,
    ...signing.operations,
    ...rings.operations,
    ...handovers.operations,
    ...pushOperations(database),
    ...operatorOperations(database),
    createSpace: ({ space, record, device, credentialHash, nowMs }) =>
      transact(() => {
        if (log.lengthOf(space) > 0 || retention.isEnded(space)) return fail("space-taken");
        log.append(space, { n: 0, record }, nowMs);
        devices.add({ space, slot: "a", device, credentialHash, nowMs });
        return ok(undefined);
      }),
    readLog: (space, fromN) => log.recordsFrom(space, fromN),
    findKit: ({ recovery, root }) => log.kitOf(recovery, root),
    logTimes: (space) => log.timesOf(space),
    appendLog: (space, record, nowMs) =>
      transact(() => {
        const length = log.lengthOf(space);
        if (length === 0) return fail("space-unknown");
        if (log.isAlready(space, record)) return ok(undefined);
        if (record.n !== length) return log.conflictFrom(space, record.n);
        log.append(space, record, nowMs);
        return ok(undefined);
      }),
    deleteSpace: (space) =>
      transact(() => {
        deleteRoomsOf(space);
        log.deleteOf(space);
        devices.deleteOf(space);
        invitations.deleteOf(space);
        conversations.tables.deleteOf(space);
        signing.deleteOf(space);
        rings.deleteOf(space);
        handovers.deleteOf(space);
        // The id stays taken, or its records could be played again.
        retention.end(space);
        return ok(undefined);
      }),
    bookedLooks: (nowMs, atMost) => retention.due(nowMs, atMost),
    retire: ({ space, rooms: due, together, nextLookMs }) =>
      transact(() => {
        if (due === "all") deleteRoomsOf(space);
        else deleteRooms(due);
        if (together) {
          invitations.deleteOf(space);
          conversations.tables.deleteOf(space);
          signing.deleteOf(space);
        }
        return ok(retention.rebook(space, nextLookMs));
      }),
    eraseOwn: ({ space, slot, documents, nowMs }) =>
      transact(() => {
        for (const document of documents) deleteDocument(space, document);
        devices.deleteOwnOf(space, slot);
        rings.deleteOwnOf(space, slot);
        handovers.deleteOwnOf(space, slot);
        retention.leave(space, slot);
        return ok(retention.book(space, nowMs));
      }),
    leftSlots: (space) => retention.leftOf(space),
    dropEnded: ({ nowMs, invitationsBeforeMs }) => transact(() => ok(retention.dropEnded(nowMs, invitationsBeforeMs))),
    findCredential: (credentialHash, nowMs) => devices.find(credentialHash, nowMs),
    rotateCredential: ({ from, to, nowMs, oldEndsAtMs }) =>
      transact(() => (devices.rotate(from, to, nowMs, oldEndsAtMs) ? ok(undefined) : fail("credential-unknown"))),
    addDevice: (device) => transact(() => ok(devices.add(device))),
    renewDevice: ({ device, credentialHash, nowMs }) =>
      transact(() => {
        if (!devices.isThere(device)) return fail("device-unknown");
        return ok(devices.replaceCredential(device, credentialHash, nowMs));
      }),
    listDevices: (space) => devices.listOf(space),
    revokeDevice: (device) => transact(() => (devices.remove(device) ? ok(undefined) : fail("device-unknown"))),
    putInvitation: (invitation) =>
      transact(() => {
        const { space, tokenHash, nowMs } = invitation;
        if (log.lengthOf(space) === 0) return fail("space-unknown");
        if (invitations.find(space, tokenHash, nowMs) !== null) return fail("token-taken");
        return ok(invitations.put(invitation));
      }),
    lookInvitation: (space, tokenHash, nowMs) => {
      const found = invitations.find(space, tokenHash, nowMs);
      return found && withoutSecrets(found);
    },
    currentInvitation: (space, nowMs) => {
      const found = invitations.newestOf(space, nowMs);
      return found && withoutSecrets(found);
    },
    consumeInvitation: (joining) => transact(() => joinByInvitation({ log, devices, invitations }, joining)),
    endInvitation: ({ space, tokenHash, state }) =>
      transact(() => {
        const ended = invitations.end(space, tokenHash, state);
        return ended === null ? fail("link-unknown") : ok(ended);
      }),
    clearHello: (space, tokenHash) => transact(() => ok(invitations.clearHello(space, tokenHash))),
    expireInvitations: (nowMs) => transact(() => ok(invitations.expire(nowMs))),
    logLength: (space) => log.lengthOf(space),
    spaceMarks: (spaces) => {
      const parts = {
        log,
        devices,
        conversations: conversations.tables,
        signing,
        rings: rings.operations,
        invitations,
      };
      return spaces.map((space) => spaceMark(parts, space));
    },
    // So that the file alone is the whole of it, with nothing beside it to be forgotten by a copy.
    tidy: () => database.exec("PRAGMA wal_checkpoint(TRUNCATE)"),
    close: () => database.close(),
  };
}
