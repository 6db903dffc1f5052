import type { DeviceId, DocumentId, Slot, SpaceId } from "../../shared/base/ids.ts";
import type { Result } from "../../shared/base/result.ts";
import type { ConversationStore } from "./conversationStore.ts";
import type { HandoverStore } from "./handoverStore.ts";
import type { RetentionStore } from "./retentionStore.ts";
import type { RingStore } from "./ringStore.ts";
import type { SigningStore } from "./signingStore.ts";
import type { OperatorStore } from "./operatorStore.ts";
import type { PushStore } from "./pushStore.ts";
import type { WatchStore } from "./watchStore.ts";
import type { StoreProblem, Written } from "./written.ts";

/**
 * The one port to the disk. Memory and SQLite implement it and pass one contract suite.
 *
 * Everything resolves in the order in which it was asked, and what has resolved is durable. Writes answer
 * with words, "store-full" and "store-failed" among them: then nothing of the call was written and it may be
 * asked again. Reads reject when the disk cannot be read: there is no honest answer to give instead.
 */
export interface Store
  extends
    RoomStore,
    SpaceStore,
    DeviceStore,
    InvitationStore,
    ConversationStore,
    SigningStore,
    PushStore,
    RetentionStore,
    RingStore,
    HandoverStore,
    OperatorStore,
    WatchStore {
  /** Gives the disk back what was deleted (secure_delete has overwritten it; this empties the WAL too). */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

// --- Rooms: opaque Yjs updates of outer documents -------------------------------------------------------

/** `<space>/<document>:<epoch>.<generation>`, see `roomKey`. */
export type RoomKey = string;

export interface RoomBatch {
  readonly room: RoomKey;
  /** The newest row that the writer knows of; null: whatever is there by now. */
  readonly after: number | null;
  readonly updates: readonly Uint8Array[];
}

/**
 * What was written for one room. `seq` names the row: those of a room grow, and compacting keeps the newest, so that
 * whoever has seen it has seen everything. `updatesSinceCompaction` tells the relay when compacting is due.
 */
export interface AppendedRoom {
  readonly seq: number;
  readonly updatesSinceCompaction: number;
}

/**
 * "moved": another row than `after` is the newest by now. "document-full": the document's own quota is used up. In both
 * cases nothing of this room was written, and the other rooms of the batch were.
 */
export type AppendOutcome = Result<AppendedRoom, "moved" | "document-full" | StoreProblem>;

export interface JoinedRoom {
  /** One answer for each state vector asked with, in order: what a replica at that vector lacks (V1). */
  readonly differences: readonly Uint8Array[];
  readonly stateVector: Uint8Array;
  /** Everything deleted so far, as the delete set of a V1 update. */
  readonly deleteSet: Uint8Array;
  /** The newest row that all of this holds; 0 for a room without one. */
  readonly seq: number;
}

/** What was written to a room while its reader looked away, oldest first. */
export interface MissedUpdates {
  readonly updates: readonly Uint8Array[];
  readonly seq: number;
}

export interface RoomStore {
  /** ONE commit for all rooms. A failed disk fails all of them alike. One entry for each room at most. */
  appendUpdates(batches: readonly RoomBatch[]): Promise<readonly AppendOutcome[]>;
  /** One load however many state vectors ask. Rejects when the room cannot be read: never an empty document. */
  joinRoom(room: RoomKey, stateVectors: readonly Uint8Array[]): Promise<JoinedRoom>;
  /** All rows after that one; where they were compacted meanwhile, the one row that holds them and what came before. */
  updatesAfter(room: RoomKey, after: number): Promise<MissedUpdates>;
  /** For each room its newest row, or 0. */
  newestRows(rooms: readonly RoomKey[]): Promise<readonly number[]>;
  /** Rewrites a room as one garbage-collected update; content, state vector and the newest row's number stay the same. */
  compactRoom(room: RoomKey): Written<{ readonly bytesBefore: number; readonly bytesAfter: number }>;
  /** All epochs and generations of one document. Quotas are per document: a private one has its own. */
  documentBytes(space: SpaceId, document: DocumentId): Promise<number>;
  deleteRoom(room: RoomKey): Written<void>;
}

// --- Spaces and their logs ------------------------------------------------------------------------------

/** Record `n` of a space log, as the canonical JSON text that was signed; the store looks inside for `findKit` alone. */
export interface StoredRecord {
  readonly n: number;
  readonly record: string;
}

/** The log was longer (or shorter) than the writer believed: `records` is everything from its n on. */
export interface LogConflict {
  readonly ok: false;
  readonly problem: "log-conflict";
  readonly records: readonly StoredRecord[];
}

export interface NewSpace {
  readonly space: SpaceId;
  /** The `create` record, n = 0. */
  readonly record: string;
  readonly device: DeviceId;
  readonly credentialHash: string;
  readonly nowMs: number;
}

export interface KitHolder {
  readonly space: SpaceId;
  readonly slot: Slot;
}

export interface SpaceStore {
  /** The space, record 0, and slot "a"'s first device, in one transaction. */
  createSpace(created: NewSpace): Written<void, "space-taken">;
  /** Empty for a space that does not exist. */
  readLog(space: SpaceId, fromN: number): Promise<readonly StoredRecord[]>;
  /** Compare and set. The very same record at the very same n is not a conflict: a lost answer may be retried. */
  appendLog(
    space: SpaceId,
    record: StoredRecord,
    nowMs: number,
  ): Promise<Result<void, "space-unknown" | StoreProblem> | LogConflict>;
  /**
   * Whose kit this is, by the two public keys that their first record names; null for nobody's. Of a record the
   * store looks at nothing else. Both are compared: anybody may name another's recovery key, and nobody their root.
   */
  findKit(keys: { readonly recovery: string; readonly root: string }): Promise<KitHolder | null>;
  /** When each record was stored, by its n and by this server's clock, whatever the records claim. */
  logTimes(space: SpaceId): Promise<readonly number[]>;
  /**
   * Everything of the space: rooms, log, devices, invitations, conversations, what was signed. Its name stays
   * taken, so that no old copy begins it again, and a last look is booked.
   */
  deleteSpace(space: SpaceId): Written<void>;
}

// --- Devices and their credentials ----------------------------------------------------------------------

export interface DeviceIdentity {
  readonly space: SpaceId;
  readonly slot: Slot;
  readonly device: DeviceId;
}

/** Who shows a credential, and since when it is this one (credentials rotate monthly). */
export interface CredentialHolder extends DeviceIdentity {
  readonly issuedAtMs: number;
}

export interface DeviceStore {
  /** `credentialHash` is SHA-256 of the credential in base64url: the store never sees the credential. */
  findCredential(credentialHash: string, nowMs: number): Promise<CredentialHolder | null>;
  /** The old hash goes on working until `oldEndsAtMs`: the answer that carries the new cookie may get lost. */
  rotateCredential(rotation: {
    readonly from: string;
    readonly to: string;
    readonly nowMs: number;
    readonly oldEndsAtMs: number;
  }): Written<void, "credential-unknown">;
  addDevice(device: DeviceIdentity & { readonly credentialHash: string; readonly nowMs: number }): Written<void>;
  listDevices(space: SpaceId): Promise<readonly (DeviceIdentity & { readonly addedAtMs: number })[]>;
  /** All credentials of a device make way for one: the answer that carried them got lost. */
  renewDevice(renewal: {
    readonly device: DeviceId;
    readonly credentialHash: string;
    readonly nowMs: number;
  }): Written<void, "device-unknown">;
  /** Removes the device and its credentials; closing its sockets is the relay's part. */
  revokeDevice(device: DeviceId): Written<void, "device-unknown">;
}

// --- Invitations ----------------------------------------------------------------------------------------

export type InvitationState = "open" | "used" | "expired" | "withdrawn" | "burned";
export type InvitationEnd = Exclude<InvitationState, "open" | "used">;

export interface NewInvitation {
  readonly space: SpaceId;
  /** SHA-256 of the link's token, in base64url. */
  readonly tokenHash: string;
  readonly invitedBy: Slot;
  /** The wrapped epoch key: opaque, deleted when the invitation ends in whatever way. */
  readonly wrappedKey: Uint8Array;
  /** The inviter's sealed note: opaque, deleted with it. */
  readonly greeting: Uint8Array;
  readonly nowMs: number;
  readonly expiresAtMs: number;
}

export interface StoredInvitation {
  readonly space: SpaceId;
  readonly tokenHash: string;
  readonly invitedBy: Slot;
  /** An open invitation past its time reads "expired", whether or not the sweep has been by. */
  readonly state: InvitationState;
  readonly expiresAtMs: number;
  /** Null once the invitation has ended. */
  readonly greeting: Uint8Array | null;
  /** The joiner's sealed note to the inviter; null before the join and after `clearHello`. */
  readonly hello: Uint8Array | null;
}

export interface Joining {
  readonly space: SpaceId;
  readonly tokenHash: string;
  /** The `join` record and its place in the log. */
  readonly record: StoredRecord;
  readonly hello: Uint8Array;
  readonly device: DeviceId;
  readonly credentialHash: string;
  /**
   * SHA-256 of a random value that only the joining client knows, or null. A lost answer can be asked for
   * again with the same value: the same device gets a new credential. Neither the link nor the log is
   * enough for that, so the inviter, who has both, cannot become the joiner's device.
   */
  readonly attemptHash: string | null;
  readonly nowMs: number;
}

export type LinkProblem = "link-unknown" | "link-used" | "link-expired" | "link-withdrawn" | "link-burned";

/** `wrappedKey` is null when a lost answer was asked for again: the blob was deleted with the first one. */
export interface Joined {
  readonly wrappedKey: Uint8Array | null;
  readonly device: DeviceId;
}

export interface InvitationStore {
  /** A space has one open invitation at most: an older open one is withdrawn in the same transaction. */
  putInvitation(invitation: NewInvitation): Written<void, "space-unknown" | "token-taken">;
  lookInvitation(space: SpaceId, tokenHash: string, nowMs: number): Promise<StoredInvitation | null>;
  /** The newest one, ended or not. */
  currentInvitation(space: SpaceId, nowMs: number): Promise<StoredInvitation | null>;
  /** ONE transaction: token used, record appended, slot "b"'s device made, blob returned and deleted. */
  consumeInvitation(joining: Joining): Promise<Result<Joined, LinkProblem | StoreProblem> | LogConflict>;
  /**
   * Ends an open invitation and deletes its blobs; ending an ended one changes nothing. Answers, from the same
   * transaction, what it is now: somebody may have joined since the asker looked.
   */
  endInvitation(end: {
    readonly space: SpaceId;
    readonly tokenHash: string;
    readonly state: InvitationEnd;
  }): Written<InvitationState, "link-unknown">;
  clearHello(space: SpaceId, tokenHash: string): Written<void>;
  /** Deletes the blobs of all invitations past their time and says which they were. */
  expireInvitations(nowMs: number): Written<readonly { readonly space: SpaceId; readonly tokenHash: string }[]>;
}
