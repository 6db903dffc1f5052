import { assertNever } from "../../base/assertNever.ts";
import { equalBytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { type Effect, withPartner } from "./effect.ts";
import type { LogProblem } from "./logProblem.ts";
import { firstPartner, secondPartner, succession } from "./partnerEffects.ts";
import { type LogRecord, type RecordOf, recordHash } from "./record.ts";
import { firstRooms, leave, nextEpochRoom, nextGenerationRoom, privateRoom, toBytes } from "./roomEffects.ts";
import type { PartnerState, SpaceState } from "./spaceState.ts";

/**
 * What each record does to a space, and who has to have signed it. Server and clients run this same code over the same
 * records: what one refuses the other refuses, so a record is either in everybody's story or in nobody's. The
 * signature is checked by the caller, with the signer that is given back here: it depends on the state before.
 */
type Step = Result<Effect, LogProblem>;

export function createSpace(record: LogRecord): Step {
  if (record.type !== "create" || record.author !== "a") return fail("record-not-allowed");
  const partner = firstPartner(record);
  if (!partner.ok) return partner;
  if (record.body.privateDocument === record.body.sharedDocument) return fail("record-not-allowed");
  return ok({ next: firstRooms(record, partner.value), signer: partner.value.root });
}

export function effectOf(state: SpaceState, record: LogRecord): Step {
  if (record.type === "join") return join(state, record);
  const author = state.partners[record.author];
  if (author === null) return fail("record-not-allowed");
  if (state.closed && !OUTLIVES_CLOSING.has(record.type)) return fail("record-not-allowed");
  if (record.author === "b" && !state.confirmed && !BEFORE_CONFIRM.has(record.type)) return fail("record-not-allowed");
  return byAuthor(state, record, author);
}

/** What is a person's own goes on in a closed space: private rooms live until their owner deletes them. */
const OUTLIVES_CLOSING: ReadonlySet<string> = new Set([
  "partner-secret",
  "generation",
  "device-revoked",
  "pdf-key-revoked",
]);
/** Who joined but was not checked yet manages nothing but their own devices. */
const BEFORE_CONFIRM: ReadonlySet<string> = new Set(["partner-secret", "generation", "device-revoked"]);

/** The two are equals: whatever one may write, the other may, but for the beginning (create, confirm, join). */
function byAuthor(state: SpaceState, record: Exclude<LogRecord, { type: "join" }>, author: PartnerState): Step {
  const signer = author.signing;
  switch (record.type) {
    case "create":
      return fail("record-not-allowed");
    case "confirm":
      return confirm(state, record, signer);
    case "partner-secret":
      return succession(state, record, author);
    case "epoch": {
      const next = nextEpochRoom(state, record, author);
      return next.ok ? ok({ next: next.value, signer }) : next;
    }
    case "generation": {
      const next = nextGenerationRoom(state, record);
      return next.ok ? ok({ next: next.value, signer }) : next;
    }
    case "device-revoked": {
      const device = record.body.device as DeviceId;
      // Nothing happens twice: a log has an end, and this would be the cheapest way to fill it.
      if (author.revokedDevices.includes(device)) return fail("record-not-allowed");
      const revokedDevices = [...author.revokedDevices, device];
      return ok({ next: withPartner(state, { ...author, revokedDevices }), signer });
    }
    case "pdf-key":
    case "pdf-key-revoked": {
      const next = pdfKeys(state, record, author);
      return next === null ? fail("record-not-allowed") : ok({ next, signer });
    }
    case "close":
      return ok({ next: close(state, record), signer });
    default:
      return assertNever(record);
  }
}

/** Two seats, and the second is taken once: there is no record that empties it. */
function join(state: SpaceState, record: RecordOf<"join">): Step {
  if (state.partners.b !== null) return fail("space-full");
  if (record.author !== "b" || state.closed) return fail("record-not-allowed");
  const partner = secondPartner(state, record);
  if (!partner.ok) return partner;
  const { a } = state.partners;
  const rooms = [...state.rooms, privateRoom(record.space, partner.value, record.at)];
  const next = { ...state, partners: { a, b: partner.value }, rooms, joinHash: recordHash(record) };
  return ok({ next, signer: partner.value.root });
}

/**
 * The inviter's device says which join it meant. It names that record and its root, so that a server which puts
 * somebody else into the seat cannot use a confirmation that was made for another.
 */
function confirm(state: SpaceState, record: RecordOf<"confirm">, signer: Uint8Array): Step {
  const { b } = state.partners;
  if (record.author !== "a" || b === null || state.confirmed) return fail("record-not-allowed");
  const isThisJoin = record.body.join === state.joinHash && equalBytes(toBytes(record.body.root), b.root);
  const next = { ...state, confirmed: true, compared: [recordHash(record)] };
  return isThisJoin ? ok({ next, signer }) : fail("record-not-allowed");
}

function close(state: SpaceState, record: RecordOf<"close">): SpaceState {
  const rooms = leave(state, state.sharedDocument, record);
  return { ...state, rooms, closed: true, closedAt: record.at };
}

/** Announced once, called back once. What it signed before stays as it was: `revokedAtN` says from where on it counts. */
function pdfKeys(
  state: SpaceState,
  record: RecordOf<"pdf-key"> | RecordOf<"pdf-key-revoked">,
  author: PartnerState,
): SpaceState | null {
  const { spkiHash } = record.body;
  const known = author.pdfKeys.find((key) => key.spkiHash === spkiHash);
  if (record.type === "pdf-key") {
    if (known !== undefined) return null;
    const key = { spkiHash, serial: record.body.serial, revokedAtN: null };
    return withPartner(state, { ...author, pdfKeys: [...author.pdfKeys, key] });
  }
  if (known === undefined || known.revokedAtN !== null) return null;
  const revoked = author.pdfKeys.map((key) => (key === known ? { ...key, revokedAtN: record.n } : key));
  return withPartner(state, { ...author, pdfKeys: revoked });
}
