import { LIMITS } from "../../shared/base/limits.ts";
import { ok } from "../../shared/base/result.ts";
import { createMemoryConversations } from "./memory/memoryConversations.ts";
import { createMemoryInvitations } from "./memory/memoryInvitations.ts";
import { createMemoryRooms } from "./memory/memoryRooms.ts";
import { createMemoryDevices, createMemorySpaces, dropDevice, type MemoryTables } from "./memory/memorySpaces.ts";
import type { Store } from "./store.ts";

/** Keeps nothing after the process: for tests and the simulator, where a "restart" keeps the object. */
export function createMemoryStore(options: { readonly documentBytes?: number } = {}): Store {
  const tables: MemoryTables = { logs: new Map(), logTimes: new Map(), devices: new Map(), credentials: new Map() };
  const rooms = createMemoryRooms(options.documentBytes ?? LIMITS.spaceBytes);
  const invitations = createMemoryInvitations(tables);
  const conversations = createMemoryConversations();
  return {
    ...rooms,
    ...createMemorySpaces(tables),
    ...createMemoryDevices(tables),
    ...invitations,
    ...conversations,
    deleteSpace: async (space) => {
      rooms.deleteSpaceRooms(space);
      invitations.deleteSpaceInvitations(space);
      conversations.deleteSpaceConversations(space);
      tables.logs.delete(space);
      tables.logTimes.delete(space);
      for (const one of tables.devices.values()) if (one.space === space) dropDevice(tables, one.device);
      return ok(undefined);
    },
    tidy: async () => {},
    close: async () => {},
  };
}
