import { fromBase64url } from "../../base/base64url.ts";
import type { DocumentId, SpaceId } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { withPartner } from "./effect.ts";
import type { LogProblem } from "./logProblem.ts";
import type { LogRecord, RecordOf } from "./record.ts";
import type { PartnerState, RoomState, SpaceState } from "./spaceState.ts";

/**
 * How rooms come about. A document is always in one current room; epoch, generation and succession each
 * leave it for the next and keep the old one readable. The shared document's first room, and every one
 * until an epoch after confirm, is listed read-only: its key was under a link.
 */
export function firstRooms(record: RecordOf<"create">, a: PartnerState): SpaceState {
  const { body, at } = record;
  const space = record.space as SpaceId;
  const sharedDocument = body.sharedDocument as DocumentId;
  const room = { space, document: sharedDocument, epoch: 0, generation: 0 };
  return {
    space,
    head: { n: 0, hash: "" },
    partners: { a, b: null },
    joinHash: null,
    confirmed: false,
    epoch: 0,
    epochs: [
      {
        epoch: 0,
        commitment: toBytes(body.commitment),
        grants: body.grants,
        grantedTo: { a: 0, b: null },
        reason: "created",
        at,
      },
    ],
    sharedDocument,
    rooms: [
      { room, owner: "shared", readOnly: true, since: at, until: null, leftByN: null, counted: false },
      privateRoom(space, a, at),
    ],
    compared: [],
    closed: false,
    closedAt: null,
  };
}

export function privateRoom(space: string, partner: PartnerState, at: number): RoomState {
  const { privateDocument: document, partnerEpoch: epoch, slot: owner } = partner;
  const room = { space: space as SpaceId, document, epoch, generation: 0 };
  return { room, owner, readOnly: false, since: at, until: null, leftByN: null, counted: false };
}

/** A private room's epoch is its owner's partner epoch: new keys, new room. */
export function nextPrivateRoom(state: SpaceState, partner: PartnerState, record: LogRecord): SpaceState {
  const rooms = [...leave(state, partner.privateDocument, record), privateRoom(state.space, partner, record.at)];
  return withPartner({ ...state, rooms }, partner);
}

/**
 * A new space key means a new room: an entry under the old one can then never be taken for one under the new. Each
 * reason is true in one situation only, so that a record cannot say "joined" about something else; only "refreshed",
 * which needs no cause, is counted against how often a room may move.
 */
export function nextEpochRoom(
  state: SpaceState,
  record: RecordOf<"epoch">,
  author: PartnerState,
): Result<SpaceState, LogProblem> {
  const { epoch, reason, grants, commitment } = record.body;
  const { a, b } = state.partners;
  if (epoch !== state.epoch + 1) return fail("record-skips");
  const isAlone = b === null;
  const mayBe = isAlone || state.confirmed;
  const isFirstTogether = !isAlone && state.rooms.every(({ owner, readOnly }) => owner !== "shared" || readOnly);
  const isTrue = {
    "invitation-ended": isAlone,
    joined: isFirstTogether,
    "device-lost": author.owesEpoch && !isFirstTogether,
    refreshed: !isFirstTogether,
  }[reason];
  if (!mayBe || !isTrue || (grants.b === null) !== isAlone) return fail("record-not-allowed");
  const counted = reason === "refreshed";
  if (counted && isTooSoon(state, state.sharedDocument, record.at)) return fail("record-too-soon");
  const room = { space: state.space, document: state.sharedDocument, epoch, generation: 0 };
  const next: RoomState = {
    room,
    owner: "shared",
    readOnly: isAlone,
    since: record.at,
    until: null,
    leftByN: null,
    counted,
  };
  const grantedTo = { a: a.partnerEpoch, b: b?.partnerEpoch ?? null };
  const paid = (partner: PartnerState): PartnerState => ({ ...partner, owesEpoch: false });
  return ok({
    ...state,
    epoch,
    epochs: [...state.epochs, { epoch, commitment: toBytes(commitment), grants, grantedTo, reason, at: record.at }],
    partners: { a: paid(a), b: b === null ? null : paid(b) },
    rooms: [...leave(state, state.sharedDocument, record), next],
  });
}

/**
 * The same key, an empty log: for a room that holds far more history than text. Of a private room its owner decides,
 * of the shared one either of the two, until the space is closed.
 */
export function nextGenerationRoom(state: SpaceState, record: RecordOf<"generation">): Result<SpaceState, LogProblem> {
  const { document, epoch, generation } = record.body;
  const current = state.rooms.findLast(({ room, until }) => room.document === document && until === null);
  if (current === undefined || current.readOnly) return fail("record-not-allowed");
  if (current.owner !== "shared" && current.owner !== record.author) return fail("record-not-allowed");
  if (current.owner === "shared" && state.closed) return fail("record-not-allowed");
  if (epoch !== current.room.epoch || generation !== current.room.generation + 1) return fail("record-skips");
  if (isTooSoon(state, current.room.document, record.at)) return fail("record-too-soon");
  const next: RoomState = { ...current, room: { ...current.room, generation }, since: record.at, counted: true };
  return ok({ ...state, rooms: [...leave(state, current.room.document, record), next] });
}

export function toBytes(text: string): Uint8Array {
  const bytes = fromBase64url(text);
  if (!bytes.ok) throw new Error("a parsed record holds only base64url");
  return bytes.value;
}

/** Each partner could otherwise make the other's devices move house all day. */
function isTooSoon(state: SpaceState, document: DocumentId, at: number): boolean {
  const counted = state.rooms.filter(({ room, counted: counts }) => counts && room.document === document);
  const within = (ms: number) => counted.filter(({ since }) => since > at - ms).length;
  return within(HOUR_MS) >= LIMITS.generationsPerHour || within(24 * HOUR_MS) >= LIMITS.generationsPerDay;
}

const HOUR_MS = 3_600_000;

/** Nothing is deleted: a room that was left is read-only and names the record that left it. */
export function leave(state: SpaceState, document: DocumentId, { at, n }: Pick<LogRecord, "at" | "n">): RoomState[] {
  return state.rooms.map((room) =>
    room.room.document === document && room.until === null ? { ...room, readOnly: true, until: at, leftByN: n } : room,
  );
}
