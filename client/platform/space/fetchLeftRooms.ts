import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { openSealedDocument } from "../document/openSealedDocument.ts";
import type { NextRoom, SealedDocument, SyncSocket } from "../document/sealedDocument.ts";
import { signersOfRoom } from "../../../shared/seal/log/signersOf.ts";
import type { Held } from "./held.ts";
import { signingIn } from "./ownKeys.ts";
import { leftRooms } from "./spaceDocuments.ts";

interface RoomPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly socket: SyncSocket;
  readonly databaseName: string;
}

/** Longer than this nobody waits; what did not come stays where it is. */
const PATIENCE_MS = 8_000;

/**
 * Rooms of before that this device never was in, onto its disk, where the documents look for what their newest room
 * lacks. For whoever comes back with keys of before alone: what lies under the newer ones, these do not open.
 */
export async function fetchLeftRooms(held: Held, ports: RoomPorts): Promise<void> {
  for (const which of ["mine", "shared"] as const) {
    const owner = which === "mine" ? held.device.slot : "shared";
    const current = held.log.state.rooms.findLast((one) => one.owner === owner && one.until === null);
    if (current === undefined) continue;
    for (const left of leftRooms(held, which, current.room)) await fetchOne(held, which, left, ports);
  }
}

async function fetchOne(held: Held, which: "mine" | "shared", left: NextRoom, ports: RoomPorts): Promise<void> {
  const document = await openSealedDocument({
    ...left,
    padding: which === "mine" ? "private" : "shared",
    author: { slot: held.device.slot, signing: signingIn(held, left.room) },
    signersOf: (slot, room) => signersOfRoom(held.log.state, slot, room),
    databaseName: ports.databaseName,
    socket: ports.socket,
    clock: ports.clock,
    random: ports.random,
    // Only looked at: nothing of this device is ever said in a room that was left.
    mayWrite: () => false,
    presence: false,
  });
  await whenHere(document, ports.clock);
  await document.destroy();
}

function whenHere(document: SealedDocument, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(PATIENCE_MS, done);
    const unsubscribe = document.subscribe(look);
    look();
    function look(): void {
      const { synced, refused } = document.status();
      if (synced || refused !== null) done();
    }
    function done(): void {
      cancel();
      unsubscribe();
      resolve();
    }
  });
}
