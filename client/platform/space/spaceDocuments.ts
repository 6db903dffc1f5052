import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { type Room, roomName } from "../../../shared/base/room.ts";
import type { Slot } from "../../../shared/base/ids.ts";
import { documentKey } from "../../../shared/seal/keys/documentKey.ts";
import { currentRoomOf } from "../../../shared/seal/log/roomsOf.ts";
import { signersOfRoom } from "../../../shared/seal/log/signersOf.ts";
import type { SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import { openSealedDocument } from "../document/openSealedDocument.ts";
import type { ConversationClaim, NextRoom, SealedDocument, SyncSocket } from "../document/sealedDocument.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { Held } from "./held.ts";
import { heldAside } from "./setAside.ts";
import { pagePorts } from "./pagePorts.ts";
import { firstEpochTogether } from "./spaceKeys.ts";

/**
 * The two documents of a person: the private one from the first minute on, the shared one once both are
 * confirmed and the key that was under no link is here. From then on both connect at every start, used or
 * not, so that the server cannot see which of them somebody came for.
 */
export interface SpaceDocuments {
  readonly mine: SealedDocument | null;
  readonly shared: SealedDocument | null;
  /** Opens, moves to the next room or connects whatever `held` asks for. */
  follow(held: Held, mayConnect: boolean): Promise<void>;
  disconnect(): void;
  /** What others say, in either document, that they saw of conversations. */
  conversationClaims(): readonly (readonly ConversationClaim[])[];
  /** Everything typed is sealed and on the disk before the keys go. */
  destroy(): Promise<void>;
}

export function spaceDocuments(options: {
  readonly clock: Clock;
  readonly random: Random;
  readonly socket: SyncSocket;
  /** Carries the identity; the rooms' names are appended. */
  readonly databaseName: string;
  readonly onChange: () => void;
  /** The state of the private document changed, perhaps to "saved". */
  readonly onMineSaved: () => void;
  /** The shared document has all that the server has, or somebody changed the names in it. */
  readonly onPeople: () => void;
  /** What a session that begins now says about conversations. */
  readonly conversationHeads: (which: "mine" | "shared") => SnapshotHeads["conversations"];
}): SpaceDocuments {
  const open: Record<"mine" | "shared", SealedDocument | null> = { mine: null, shared: null };
  let latest: Held | null = null;
  /** Counts the times that everything was let go; what was being opened meanwhile is closed again. */
  let lettings = 0;

  async function openOne(held: Held, which: "mine" | "shared", room: Room, key: Uint8Array): Promise<SealedDocument> {
    const document = await openSealedDocument({
      room,
      key,
      padding: which === "mine" ? "private" : "shared",
      author: { slot: held.device.slot, signing: held.identity.partner.signing },
      // By the log as it is when an entry arrives, not as it was when the document was opened.
      signersOf: (slot: Slot, place: Room) => signersIn(latest ?? held, which, slot, place),
      heads: () => ({ log: logHeadOf(latest ?? held), conversations: options.conversationHeads(which) }),
      databaseName: options.databaseName,
      socket: null,
      clock: options.clock,
      random: options.random,
      dailyCopies: { keyOf: (place) => copyKey(latest ?? held, which, place) },
      carryFrom: leftRooms(held, which, room),
      mayWrite: () => !(latest ?? held).log.state.closed || which === "mine",
      ...pagePorts(),
    });
    // Only what a view shows: names and answers. Listening to every letter would cost one check each.
    document.inner.getMap(which === "mine" ? "profile" : "people").observe(options.onChange);
    if (which === "mine") document.subscribe(options.onMineSaved);
    else {
      document.inner.getMap("people").observe(options.onPeople);
      document.subscribe(options.onPeople);
    }
    return document;
  }

  async function followOne(
    held: Held,
    which: "mine" | "shared",
    room: Room | null,
    secret: Uint8Array | null,
  ): Promise<void> {
    if (room === null || secret === null) return;
    const key = documentKey(secret, room);
    let document = open[which];
    if (document !== null && document.room.space !== room.space) {
      // Another space took this one's place: what was written here is read again from the disk.
      open[which] = null;
      await document.destroy();
      document = null;
    }
    if (document === null) {
      const before = lettings;
      const opened = await openOne(held, which, room, key);
      if (before !== lettings) return opened.destroy();
      open[which] = opened;
    } else if (roomName(document.room) !== roomName(room)) await document.moveTo({ room, key });
    else return;
    options.onChange();
  }

  return {
    get mine() {
      return open.mine;
    },
    get shared() {
      return open.shared;
    },
    async follow(held, mayConnect) {
      latest = held;
      const { state } = held.log;
      const { slot, standing } = held.device;
      const mine = currentRoomOf(state, slot);
      await followOne(held, "mine", mine?.room ?? null, held.identity.privateKey);
      const shared = sharedPlace(held);
      await followOne(held, "shared", shared?.room ?? null, shared?.secret ?? null);
      const isLeft = shared !== null && !shared.isCurrent && !state.closed;
      if (isLeft) open.shared?.disconnect();
      if (standing !== "registered" || !mayConnect) return;
      for (const document of [open.mine, isLeft ? null : open.shared]) {
        if (document?.status().connection === "offline") document.connect(options.socket);
      }
    },
    disconnect() {
      open.mine?.disconnect();
      open.shared?.disconnect();
    },
    conversationClaims: () =>
      [open.mine, open.shared].flatMap((document) => (document === null ? [] : [document.conversationClaims()])),
    async destroy() {
      lettings++;
      const both = [open.mine, open.shared].filter((document) => document !== null);
      open.mine = null;
      open.shared = null;
      latest = null;
      await Promise.all(both.map((document) => document.destroy()));
    },
  };
}

/**
 * The newest shared room whose key is here. Usually the current one; in a closed space, and while the newest
 * key cannot be used, the one before: what was shared stays readable on this device, whatever somebody put
 * into the log, and what is written there meanwhile is carried into the next room that opens.
 */
function sharedPlace({ device, log: { state } }: Held): {
  readonly room: Room;
  readonly secret: Uint8Array;
  readonly isCurrent: boolean;
} | null {
  const since = firstEpochTogether(state);
  const newest = state.rooms.findLast(
    ({ room, owner }) =>
      owner === "shared" && room.epoch >= since && device.spaceKeys[String(room.epoch)] !== undefined,
  );
  const secret = newest === undefined ? undefined : device.spaceKeys[String(newest.room.epoch)];
  if (newest === undefined || secret === undefined) return null;
  return { room: newest.room, secret: bytesOf(secret), isCurrent: newest.until === null && !newest.readOnly };
}

/** A first record that no server has seen may still be dated anew: it is no head to compare with. */
function logHeadOf({ device, log }: Held): SnapshotHeads["log"] {
  return device.standing === "registered" ? log.state.head : null;
}

/** Rooms that this document was in before, whose keys are here: edits may have been left in them unsent. */
function leftRooms(held: Held, which: "mine" | "shared", opening: Room): NextRoom[] {
  const { device, identity, log } = held;
  const aside = which === "mine" ? heldAside(held) : null;
  const before = aside === null ? null : currentRoomOf(aside.log.state, aside.device.slot);
  const begun =
    aside === null || before === null
      ? []
      : [{ room: before.room, key: documentKey(aside.identity.privateKey, before.room) }];
  const owner = which === "mine" ? device.slot : "shared";
  const left = log.state.rooms.flatMap(({ room, owner: whose, until }) => {
    if (whose !== owner || until === null || roomName(room) === roomName(opening)) return [];
    // While the inviter was alone nothing was written there: such a key lay under a link.
    if (which === "shared" && room.epoch < firstEpochTogether(log.state)) return [];
    // A private room of an earlier partner epoch had a key of that epoch, which this device may not hold.
    if (which === "mine")
      return room.epoch === device.partnerEpoch ? [{ room, key: documentKey(identity.privateKey, room) }] : [];
    const secret = device.spaceKeys[String(room.epoch)];
    return secret === undefined ? [] : [{ room, key: documentKey(bytesOf(secret), room) }];
  });
  return [...begun, ...left];
}

/** The key of any room that this document was in, as far as it is still here: copies outlive their epoch. */
function copyKey({ device, identity }: Held, which: "mine" | "shared", room: Room): Uint8Array | null {
  const secret = device.spaceKeys[String(room.epoch)];
  if (which === "shared") return secret === undefined ? null : documentKey(bytesOf(secret), room);
  return room.epoch === device.partnerEpoch ? documentKey(identity.privateKey, room) : null;
}

/** In the private document of a space begun alone this person signed with other keys, from the other seat. */
function signersIn(held: Held, which: "mine" | "shared", slot: Slot, room: Room): readonly Uint8Array[] {
  const here = signersOfRoom(held.log.state, slot, room);
  const aside = which === "mine" ? heldAside(held) : null;
  return aside?.device.slot === slot ? [...here, aside.identity.partner.signing.publicKey] : here;
}
