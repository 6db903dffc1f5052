import { LIMITS } from "../../shared/base/limits.ts";
import { ok } from "../../shared/base/result.ts";
import { createMemoryConversations } from "./memory/memoryConversations.ts";
import { createMemoryInvitations } from "./memory/memoryInvitations.ts";
import { createMemoryRooms } from "./memory/memoryRooms.ts";
import { createMemorySigning } from "./memory/memorySigning.ts";
import { createMemoryDevices, createMemorySpaces, dropDevice, type MemoryTables } from "./memory/memorySpaces.ts";
import type { Store } from "./store.ts";

/** Keeps nothing after the process: for tests and the simulator, where a "restart" keeps the object. */
export function createMemoryStore(options: { readonly documentBytes?: number } = {}): Store {
  const tables: MemoryTables = { logs: new Map(), logTimes: new Map(), devices: new Map(), credentials: new Map() };
  const rooms = createMemoryRooms(options.documentBytes ?? LIMITS.spaceBytes);
  const invitations = createMemoryInvitations(tables);
  const conversations = createMemoryConversations();
  const signing = createMemorySigning();
  return {
    ...rooms,
    ...createMemorySpaces(tables),
    ...createMemoryDevices(tables),
    ...invitations,
    ...conversations,
    ...signing,
    deleteSpace: async (space) => {
      rooms.deleteSpaceRooms(space);
      invitations.deleteSpaceInvitations(space);
      conversations.deleteSpaceConversations(space);
      signing.deleteSpaceSigning(space);
      tables.logs.delete(space);
      tables.logTimes.delete(space);
      for (const one of tables.devices.values()) if (one.space === space) dropDevice(tables, one.device);
      return ok(undefined);
    },
    tidy: async () => {},
    close: async () => {},
  };
}
