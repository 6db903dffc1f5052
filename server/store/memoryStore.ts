import type { SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { ok } from "../../shared/base/result.ts";
import { createMemoryConversations } from "./memory/memoryConversations.ts";
import { createMemoryHandovers } from "./memory/memoryHandovers.ts";
import { createMemoryInvitations } from "./memory/memoryInvitations.ts";
import { bookLook, createMemoryRetention } from "./memory/memoryRetention.ts";
import { createMemoryOperator } from "./memory/memoryOperator.ts";
import { createMemoryPushes } from "./memory/memoryPushes.ts";
import { createMemoryRings } from "./memory/memoryRing.ts";
import { createMemoryRooms } from "./memory/memoryRooms.ts";
import { createMemorySigning } from "./memory/memorySigning.ts";
import { createMemoryDevices, createMemorySpaces, dropDevice, type MemoryTables } from "./memory/memorySpaces.ts";
import type { Store } from "./store.ts";
import type { SpaceMark } from "./watchStore.ts";

/** Keeps nothing after the process: for tests and the simulator, where a "restart" keeps the object. */
export function createMemoryStore(options: { readonly documentBytes?: number } = {}): Store {
  const tables: MemoryTables = {
    logs: new Map(),
    logTimes: new Map(),
    devices: new Map(),
    credentials: new Map(),
    retention: createMemoryRetention(),
  };
  const { retention } = tables;
  const rooms = createMemoryRooms(options.documentBytes ?? LIMITS.spaceBytes);
  const invitations = createMemoryInvitations(tables);
  const conversations = createMemoryConversations();
  const signing = createMemorySigning();
  const { deleteRings, ...rings } = createMemoryRings();
  const { deleteHandovers, ...handovers } = createMemoryHandovers();
  // What other nodes compare to notice that something happened here, and nothing of what it was.
  async function markOf(space: SpaceId): Promise<SpaceMark> {
    const [newest] = await conversations.recentConversations(space, 1);
    const [a, b] = await Promise.all([rings.readRing(space, "a"), rings.readRing(space, "b")]);
    return {
      space,
      records: tables.logs.get(space)?.length ?? 0,
      devices: [...tables.devices.values()].filter((one) => one.space === space).map(({ device }) => device),
      conversation: newest === undefined ? null : { id: newest.conversation, events: newest.events },
      signed: (await signing.tallySigning(space, "a", 0)).entries,
      rings: { a: a?.version ?? 0, b: b?.version ?? 0 },
      invitation: invitations.invitationMark(space),
    };
  }
  return {
    ...rooms,
    ...createMemorySpaces(tables),
    ...createMemoryDevices(tables),
    ...invitations,
    ...conversations,
    ...signing,
    ...rings,
    ...handovers,
    ...createMemoryPushes(tables),
    ...createMemoryOperator(),
    deleteSpace: async (space) => {
      rooms.deleteSpaceRooms(space);
      invitations.deleteSpaceInvitations(space);
      conversations.deleteSpaceConversations(space);
      signing.deleteSpaceSigning(space);
      deleteRings(space);
      deleteHandovers(space);
      tables.logs.delete(space);
      tables.logTimes.delete(space);
      for (const one of tables.devices.values()) if (one.space === space) dropDevice(tables, one.device);
      retention.looks.set(space, 0);
      retention.left.delete(space);
      // The id alone is kept, and says nothing about anybody.
      retention.ended.add(space);
      return ok(undefined);
    },
    bookedLooks: async (nowMs, atMost) =>
      [...retention.looks]
        .filter(([, atMs]) => atMs <= nowMs)
        .toSorted(([, left], [, right]) => left - right)
        .map(([space]) => space)
        .slice(0, atMost),
    retire: async ({ space, rooms: due, together, nextLookMs }) => {
      if (due === "all") rooms.deleteSpaceRooms(space);
      else for (const room of due) await rooms.deleteRoom(room);
      if (together) {
        invitations.deleteSpaceInvitations(space);
        conversations.deleteSpaceConversations(space);
        signing.deleteSpaceSigning(space);
      }
      retention.looks.delete(space);
      if (nextLookMs !== null) bookLook(retention, space, nextLookMs);
      return ok(undefined);
    },
    eraseOwn: async ({ space, slot, documents, nowMs }) => {
      for (const document of documents) rooms.deleteDocument(space, document);
      deleteRings(space, slot);
      deleteHandovers(space, slot);
      for (const one of tables.devices.values())
        if (one.space === space && one.slot === slot) dropDevice(tables, one.device);
      retention.left.set(space, new Set(retention.left.get(space)).add(slot));
      // Looked at again at once: with one of the two gone other days may count.
      bookLook(retention, space, nowMs);
      return ok(undefined);
    },
    leftSlots: async (space) => [...(retention.left.get(space) ?? [])].toSorted(),
    dropEnded: async ({ nowMs, invitationsBeforeMs }) => {
      for (const [hash, { issuedAtMs, endsAtMs }] of tables.credentials)
        if (Math.min(endsAtMs ?? Infinity, issuedAtMs + LIMITS.credentialLifeMs) <= nowMs)
          tables.credentials.delete(hash);
      invitations.dropEndedInvitations(invitationsBeforeMs);
      return ok(undefined);
    },
    spaceMarks: (spaces) => Promise.all(spaces.map(markOf)),
    logLength: async (space) => tables.logs.get(space)?.length ?? 0,
    tidy: async () => {},
    close: async () => {},
  };
}
