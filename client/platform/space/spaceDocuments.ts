import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { type Room, roomName } from "../../../shared/base/room.ts";
import type { Slot } from "../../../shared/base/ids.ts";
import { documentKey } from "../../../shared/seal/keys/documentKey.ts";
import { currentRoomOf } from "../../../shared/seal/log/roomsOf.ts";
import { signersOfRoom } from "../../../shared/seal/log/signersOf.ts";
import type { LogHead, SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import { openSealedDocument } from "../document/openSealedDocument.ts";
import type {
  ConversationClaim,
  NextRoom,
  OutgrownRoom,
  SealedDocument,
  SyncSocket,
} from "../document/sealedDocument.ts";
import type { SigningKeys } from "../../../shared/seal/keys/signingKeys.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { Held } from "./held.ts";
import { privateKeysIn, signingIn } from "./ownKeys.ts";
import { heldAside } from "./setAside.ts";
import { pagePorts } from "./pagePorts.ts";
import { eraseCopies } from "./eraseCopies.ts";
import { firstEpochTogether } from "./firstEpochTogether.ts";

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
  /** What another device says that it had seen of the space's log. */
  readonly onLogHead: (head: LogHead) => void;
  readonly onRoomOutgrown: (left: OutgrownRoom) => void;
  /** What a session that begins now says about conversations. */
  readonly conversationHeads: (which: "mine" | "shared") => SnapshotHeads["conversations"];
}): SpaceDocuments {
  const open: Record<"mine" | "shared", SealedDocument | null> = { mine: null, shared: null };
  let latest: Held | null = null;
  /** The keys of the private document, as it has them; others are a passphrase set, changed or taken away. */
  let mineUnder: readonly Uint8Array[] = [];
  const forgotten = new Set<string>();
  /** Counts the times that everything was let go; what was being opened meanwhile is closed again. */
  let lettings = 0;

  async function openOne(held: Held, which: "mine" | "shared", place: Place): Promise<SealedDocument> {
    const { room, key, otherKeys = [], signing } = place;
    const document = await openSealedDocument({
      room,
      key,
      otherKeys,
      isBegunHere: place.isBegunHere,
      padding: which === "mine" ? "private" : "shared",
      author: { slot: held.device.slot, signing },
      // By the log as it is when an entry arrives, not as it was when the document was opened.
      signersOf: (slot: Slot, where: Room) => signersIn(latest ?? held, which, slot, where),
      heads: () => ({ log: logHeadOf(latest ?? held), conversations: options.conversationHeads(which) }),
      databaseName: options.databaseName,
      socket: null,
      clock: options.clock,
      random: options.random,
      onLogHead: options.onLogHead,
      onRoomOutgrown: options.onRoomOutgrown,
      dailyCopies: { keysOf: (where) => copyKeys(latest ?? held, which, where) },
      carryFrom: leftRooms(held, which, room),
      mayWrite: () => !(latest ?? held).log.state.closed || which === "mine",
      ...pagePorts(),
    });
    // Only what a view shows: names and answers. Listening to every letter would cost one check each.
    document.inner.getMap(which === "mine" ? "profile" : "people").observe(options.onChange);
    if (which === "mine")
      document.subscribe(() => {
        forgetLeft(document);
        options.onMineSaved();
      });
    else {
      document.inner.getMap("people").observe(options.onPeople);
      document.subscribe(options.onPeople);
    }
    return document;
  }

  /**
   * Under a passphrase nothing of the private rooms of before stays on this disk: they lie under the device's own
   * keys. What they held is in the newest room, and saved.
   */
  function forgetLeft(document: SealedDocument): void {
    const { saved, synced, keptOnDisk } = document.status();
    if (latest === null || latest.identity.passphrase?.newest == null || document !== open.mine) return;
    if (saved !== "saved" || !synced || !keptOnDisk) return;
    const left = leftRooms(latest, "mine", document.room).filter(({ room }) => room.space === document.room.space);
    const names = left.map(({ room }) => `${options.databaseName}/${room.space}/${roomName(room)}`);
    const fresh = names.filter((name) => !forgotten.has(name));
    for (const name of fresh) forgotten.add(name);
    if (fresh.length > 0) void eraseCopies(fresh);
  }

  async function followOne(held: Held, which: "mine" | "shared", place: Place | null): Promise<void> {
    if (place === null) return;
    const { room } = place;
    let document = open[which];
    if (document !== null && document.room.space !== room.space) {
      // Another space took this one's place: what was written here is read again from the disk.
      open[which] = null;
      await document.destroy();
      document = null;
    }
    if (document === null) {
      const before = lettings;
      const opened = await openOne(held, which, place);
      if (before !== lettings) return opened.destroy();
      open[which] = opened;
    } else if (roomName(document.room) !== roomName(room)) await document.moveTo(place);
    else if (which === "mine" && !areSame(mineUnder, keysOf(place))) await document.takeKeys(place);
    else return;
    if (which === "mine") mineUnder = keysOf(place);
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
      const mine = ownPlace(held);
      await followOne(held, "mine", mine);
      const shared = sharedPlace(held);
      await followOne(held, "shared", shared);
      const isLeft = shared !== null && !shared.isCurrent && !held.log.state.closed;
      if (isLeft) open.shared?.disconnect();
      if (mine?.isCurrent === false) open.mine?.disconnect();
      if (held.device.standing !== "registered" || !mayConnect) return;
      for (const document of [mine?.isCurrent === true ? open.mine : null, isLeft ? null : open.shared]) {
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
      mineUnder = [];
      latest = null;
      await Promise.all(both.map((document) => document.destroy()));
    },
  };
}

/** Where a document is now, on this device. */
interface Place extends NextRoom {
  readonly signing: SigningKeys;
  readonly isBegunHere: boolean;
  readonly isCurrent: boolean;
}

/**
 * The newest of this person's private rooms whose key is here. Usually the current one; after another device of
 * theirs made new keys, until they are handed over, the one before: never the new room under an old key.
 */
function ownPlace(held: Held): Place | null {
  const { device, log } = held;
  for (const { room, owner, until } of log.state.rooms.toReversed()) {
    const keys = owner === device.slot ? ownRoomKeys(held, room) : null;
    if (keys === null) continue;
    return { room, ...keys, signing: signingIn(held, room), isBegunHere: false, isCurrent: until === null };
  }
  return null;
}

/**
 * The newest shared room whose key is here. Usually the current one; in a closed space, and while the newest
 * key cannot be used, the one before: what was shared stays readable on this device, whatever somebody put
 * into the log, and what is written there meanwhile is carried into the next room that opens.
 */
function sharedPlace(held: Held): Place | null {
  const { device } = held;
  const { state } = held.log;
  const since = firstEpochTogether(state);
  const newest = state.rooms.findLast(
    ({ room, owner }) =>
      owner === "shared" && room.epoch >= since && device.spaceKeys[String(room.epoch)] !== undefined,
  );
  const secret = newest === undefined ? undefined : device.spaceKeys[String(newest.room.epoch)];
  if (newest === undefined || secret === undefined) return null;
  const { room } = newest;
  return {
    room,
    key: documentKey(bytesOf(secret), room),
    signing: signingIn(held, room),
    isBegunHere: device.begunEpoch === room.epoch,
    isCurrent: newest.until === null && !newest.readOnly,
  };
}

/** A first record that no server has seen may still be dated anew: it is no head to compare with. */
function logHeadOf({ device, log }: Held): SnapshotHeads["log"] {
  return device.standing === "registered" ? log.state.head : null;
}

/** Rooms that this document was in before, whose keys are here: edits may have been left in them unsent. */
export function leftRooms(held: Held, which: "mine" | "shared", opening: Room): NextRoom[] {
  const { device, log } = held;
  const aside = which === "mine" ? heldAside(held) : null;
  const before = aside === null ? null : currentRoomOf(aside.log.state, aside.device.slot);
  const begun = aside === null || before === null ? [] : placesOf(before.room, ownRoomKeys(aside, before.room));
  const owner = which === "mine" ? device.slot : "shared";
  const left = log.state.rooms.flatMap(({ room, owner: whose, until }) => {
    if (whose !== owner || until === null || roomName(room) === roomName(opening)) return [];
    // While the inviter was alone nothing was written there: such a key lay under a link.
    if (which === "shared" && room.epoch < firstEpochTogether(log.state)) return [];
    // A private room of an earlier partner epoch had a key of that epoch, which this device may not hold.
    if (which === "mine") return placesOf(room, ownRoomKeys(held, room));
    const secret = device.spaceKeys[String(room.epoch)];
    return secret === undefined ? [] : [{ room, key: documentKey(bytesOf(secret), room) }];
  });
  return [...begun, ...left];
}

/** The keys of any room that this document was in, as far as they are still here: copies outlive their epoch. */
function copyKeys(held: Held, which: "mine" | "shared", room: Room): readonly Uint8Array[] {
  const shared = held.device.spaceKeys[String(room.epoch)];
  const secrets = which === "mine" ? privateKeysIn(held, room.epoch) : shared === undefined ? [] : [bytesOf(shared)];
  return secrets.map((secret) => documentKey(secret, room));
}

type RoomKeys = Pick<NextRoom, "key"> & { readonly otherKeys: readonly Uint8Array[] };

/** Null where they never were on this device, and while the passphrase is asked for. */
function ownRoomKeys(held: Held, room: Room): RoomKeys | null {
  const [key, ...otherKeys] = copyKeys(held, "mine", room);
  return key === undefined ? null : { key, otherKeys };
}

function keysOf({ key, otherKeys = [] }: NextRoom): readonly Uint8Array[] {
  return [key, ...otherKeys];
}

function areSame(left: readonly Uint8Array[], right: readonly Uint8Array[]): boolean {
  return left.length === right.length && left.every((key, i) => equalBytes(key, right[i] ?? new Uint8Array()));
}

function placesOf(room: Room, keys: RoomKeys | null): NextRoom[] {
  return keys === null ? [] : [{ room, ...keys }];
}

/** In the private document of a space begun alone this person signed with other keys, from the other seat. */
function signersIn(held: Held, which: "mine" | "shared", slot: Slot, room: Room): readonly Uint8Array[] {
  const here = signersOfRoom(held.log.state, slot, room);
  const aside = which === "mine" ? heldAside(held) : null;
  return aside?.device.slot === slot ? [...here, aside.identity.partner.signing.publicKey] : here;
}
