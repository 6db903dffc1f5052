import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Slot } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Room } from "../../../shared/base/room.ts";
import type { LogHead, SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import type { Padding } from "../../../shared/seal/entry/padding.ts";
import type { SigningKeys } from "../../../shared/seal/keys/signingKeys.ts";
import type { CloseWord } from "../../../shared/wire/closeCodes.ts";
import type { DailyCopies, KeysOfRoom } from "./dailyCopies.ts";
import type { MassRemoval } from "./massRemoval.ts";

/**
 * Two Yjs documents and what lies between them. The *inner* one is what the editor binds to. The *outer*
 * one holds sealed entries, one root array per writing session, and is all that ever touches a disk or a
 * wire. Changes of the inner document are sealed into the outer one; entries that arrive are opened,
 * checked and applied to the inner one.
 */
export interface SealedDocument {
  readonly room: Room;
  readonly inner: Y.Doc;
  /** Replaced by `moveTo`; bind nothing to it. */
  readonly outer: Y.Doc;
  /** Over the inner document, plain to this process; sealed on the wire. */
  readonly awareness: Awareness;
  /** Null where daily copies were not asked for or the browser refuses storage. */
  readonly copies: DailyCopies | null;
  /** The same object until something in it changes. */
  status(): DocumentStatus;
  subscribe(listener: () => void): () => void;
  /** Seals what was typed since the last entry, now. */
  flush(): void;
  /** Flushes; resolves once everything so far is durable on this device, at once if storage is refused. */
  whenKept(): Promise<void>;
  /** Flushes; resolves once the server acknowledged everything so far. */
  whenSaved(): Promise<void>;
  /** Snapshot and delete what it covers; false when there was no reason or no right to. */
  compactNow(): Promise<boolean>;
  /** Off means that nothing is sent, not that something empty is sent. */
  setPresence(on: boolean): void;
  connect(socket?: SyncSocket): void;
  disconnect(): void;
  /** Next epoch or generation: the inner document stays, unsent edits are sealed again in the new room. */
  moveTo(next: NextRoom): Promise<void>;
  /**
   * The same room under another key: a session begins under it, writes everything anew and takes away what lay
   * under the keys of before, here and on the server. Done when that is so on this device.
   */
  takeKeys(next: NextRoom): Promise<void>;
  /**
   * What the openers of others, in this room, say that their writers had seen of conversations. Only openers:
   * they stay for good, and a snapshot says nothing that its writer's opener or next one does not.
   */
  conversationClaims(): readonly ConversationClaim[];
  onMassRemoval(listener: (removal: MassRemoval) => void): () => void;
  destroy(): Promise<void>;
}

/** What a screen needs, in words; `saved` is never better than what the server acknowledged. */
export interface DocumentStatus {
  /** saved: on the server's disk. on-its-way: the line is up. kept: waiting on this device. */
  readonly saved: "kept" | "on-its-way" | "saved";
  /** Everything sealed so far has been read back by a transaction on the device's own store. */
  readonly keptOnDisk: boolean;
  /** refused: the browser gives no storage; wiped: it took it away. Both go on in memory. */
  readonly storage: "working" | "refused" | "wiped";
  readonly connection: "offline" | "connecting" | "online";
  /** True once the server's whole state arrived on this connection. */
  readonly synced: boolean;
  /** Why the server closed the socket for good, or null. */
  readonly refused: CloseWord | "unknown-refusal" | null;
  /** Entries that did not open: skipped and left where they are. */
  readonly unopened: number;
  /** Entries that opened and may not be applied, or not yet: forged ids, holes. */
  readonly quarantined: number;
  /** Two devices that are both at rest keep differing: a new generation is due. */
  readonly headsDiffer: boolean;
  /** Entries that other devices had seen are not shown by the server, for longer than it may be slow. */
  readonly isBehind: boolean;
}

/** Somebody's signed word about how far a conversation had come when they wrote. */
export interface ConversationClaim {
  readonly conversation: string;
  readonly seq: number;
  readonly hash: string;
}

export interface SyncSocket {
  /** `ws://host` or `wss://host`; the path is ours. */
  readonly serverUrl: string;
  readonly WebSocket: typeof WebSocket;
}

export interface NextRoom {
  readonly room: Room;
  /** The only one that anything is sealed under. */
  readonly key: Uint8Array;
  /** Of before: sessions of then open under theirs, until what they wrote lies under the newest too. */
  readonly otherKeys?: readonly Uint8Array[];
  /** What its author signs with in this room, where that is not what they sign with in the document's first one. */
  readonly signing?: SigningKeys;
  /** This very device began the room a moment ago, for all to see: it need not wait to bring the text along. */
  readonly isBegunHere?: boolean;
}

/** A room that is worth leaving, and what its leaver says of it. */
export interface OutgrownRoom {
  readonly room: Room;
  /** SHA-256 of the room's state as it is here, base64url. */
  readonly digest: string;
  /** Entries that opened for nobody here stay in it. */
  readonly leftBehind: { readonly count: number; readonly hash: string } | null;
}

/** The page as a port, so that the same code runs where there is no page. */
export interface PagePort {
  isVisible(): boolean;
  /** Blur, `visibilitychange` to hidden, `pagehide`; returns the end of listening. */
  onLeaving(listener: () => void): () => void;
}

/** The part of `navigator.locks` that is used: `held` is false when another tab has the lock. */
export interface LockPort {
  ifFree(name: string, work: (held: boolean) => Promise<void>): Promise<void>;
}

export interface SealedDocumentOptions {
  readonly room: Room;
  /** From `documentKey`. */
  readonly key: Uint8Array;
  /** See `NextRoom`. */
  readonly otherKeys?: readonly Uint8Array[];
  readonly padding: Padding;
  readonly author: { readonly slot: Slot; readonly signing: SigningKeys };
  /**
   * Every signing key that may speak for a slot in a room, from the verified space log. The room is the
   * entry's own: while a document moves, and of rooms that it left, that is not the document's.
   */
  readonly signersOf: (slot: Slot, room: Room) => readonly Uint8Array[];
  readonly heads?: () => SnapshotHeads;
  /** Carries the identity; the room's name is appended. */
  readonly databaseName: string;
  /** Null: stays offline until `connect(socket)`. */
  readonly socket: SyncSocket | null;
  readonly clock: Clock;
  readonly random: Random;
  /** What others, whose words are sealed and signed, say that they had seen of the space's log. */
  readonly onLogHead?: (head: LogHead) => void;
  /** At rest, in a session that wrote something: the room holds far more than the document, or cannot agree. */
  readonly onRoomOutgrown?: (left: OutgrownRoom) => void;
  /** See `NextRoom`. */
  readonly isBegunHere?: boolean;
  /** Rooms of earlier epochs or generations on this device: what never reached this room is carried over. */
  readonly carryFrom?: readonly NextRoom[];
  /** False until the key commitment was checked, and in read-only rooms: nothing is sealed meanwhile. */
  readonly mayWrite?: () => boolean;
  readonly page?: PagePort;
  readonly locks?: LockPort;
  /** Asked for; `keysOf` opens those of earlier rooms. */
  readonly dailyCopies?: { readonly keysOf: KeysOfRoom };
  /** Default: on in shared documents, off in private ones. */
  readonly presence?: boolean;
}
