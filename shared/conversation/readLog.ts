import { toBase64url } from "../base/base64url.ts";
import type { ConversationId, Slot, SpaceId } from "../base/ids.ts";
import { type EventHeader, eventHash, NO_PREVIOUS, readEventHeader } from "../seal/conversation/eventHeader.ts";
import { openEvent } from "../seal/conversation/openEvent.ts";
import type { LogHead } from "../seal/entry/heads.ts";
import { applyEvent, followPen, openDialogue } from "./applyEvent.ts";
import { type Body, readBody, RULES_VERSION } from "./body.ts";
import type { Dialogue, OpenedEvent } from "./dialogue.ts";

/** As the server keeps it: the bytes as they were delivered, and its clock when it stored them. */
export interface DeliveredEvent {
  readonly seq: number;
  readonly at: number;
  readonly event: Uint8Array;
}

/** What the space log says about an epoch; null is "not here yet", for this device may be behind. */
export interface LogKeys {
  readonly keyOf: (epoch: number) => Uint8Array | null;
  readonly signersOf: (slot: Slot, epoch: number) => readonly Uint8Array[];
}

export type LogTrouble = "forked" | "newer-rules" | "key-missing";

/** How far a log was read. Reading goes on from here; nothing is opened twice. */
export interface LogReading {
  readonly space: SpaceId;
  readonly conversation: ConversationId;
  /** Null before the first event. */
  readonly dialogue: Dialogue | null;
  readonly problem: LogTrouble | null;
  /** The last event that was read, for the heads that devices compare. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** Of every event as delivered, base64url: two bodies for one number are found by them. */
  readonly hashes: readonly string[];
  /** The highest epoch so far: an older key writes nothing after a newer one. */
  readonly epoch: number;
  /** What the writers had seen of the space log, to be compared with one's own. */
  readonly logHeads: readonly LogHead[];
}

export function openReading(space: SpaceId, conversation: ConversationId): LogReading {
  const nothing = { dialogue: null, problem: null, head: null, hashes: [], epoch: 0, logHeads: [] };
  return { space, conversation, ...nothing };
}

/**
 * Reads on. An event that came before changes nothing; a gap ends the reading before it; a wrong `previous`, a
 * wrong place or other bytes for a number already read are a fork, which freezes what was read until then.
 * What cannot be opened or believed is a counted no-op and the chain goes on, for the partner must not be able
 * to break it with rubbish. What is read follows from the events and the space log: when that has grown, begin
 * again, for a key that was new to this device may have signed an event that looked forged.
 */
export function readLog(reading: LogReading, events: readonly DeliveredEvent[], keys: LogKeys): LogReading {
  let now = reading.problem === "key-missing" ? { ...reading, problem: null } : reading;
  for (const event of events) {
    if (now.problem === "forked" || now.problem === "key-missing") break;
    if (event.seq > now.hashes.length) break;
    now = afterEvent(now, event, keys);
  }
  return now;
}

function afterEvent(reading: LogReading, delivered: DeliveredEvent, keys: LogKeys): LogReading {
  const { seq, at, event } = delivered;
  const hash = toBase64url(eventHash(event));
  const known = reading.hashes[seq];
  if (known !== undefined) return known === hash ? reading : { ...reading, problem: "forked" };
  const header = readEventHeader(event);
  if (!header.ok || !isInPlace(reading, header.value, seq)) return { ...reading, problem: "forked" };
  const { class: eventClass, author, closes, epoch, agreedAt } = header.value;
  const read = { ...reading, head: { seq, hash }, hashes: [...reading.hashes, hash] };
  if (eventClass === "end" || author === null || closes === "none") {
    return withEvent(read, { seq, at, class: "end" }, false);
  }
  const opened = openedBody(reading, event, header.value, keys);
  if (opened === "key-missing") return { ...reading, problem: "key-missing" };
  const body = opened === "newer-rules" ? null : opened;
  const next: LogReading = {
    ...read,
    epoch: Math.max(reading.epoch, epoch),
    problem: opened === "newer-rules" ? "newer-rules" : reading.problem,
    logHeads: body === null ? reading.logHeads : [...reading.logHeads, body.head],
  };
  const move = body?.move ?? null;
  return withEvent(next, { seq, at, class: eventClass, author, closes, agreedAt, move }, next.problem !== null);
}

/** By rules that this program does not know it can only follow the pen, and writes nothing more. */
function withEvent(reading: LogReading, event: OpenedEvent, isBlind: boolean): LogReading {
  const { dialogue } = reading;
  if (isBlind) return { ...reading, dialogue: followPen(dialogue, event) };
  return { ...reading, dialogue: dialogue === null ? openDialogue(event) : applyEvent(dialogue, event) };
}

function isInPlace({ conversation, head }: LogReading, header: EventHeader, seq: number): boolean {
  const previous = head === null ? toBase64url(NO_PREVIOUS) : head.hash;
  return header.seq === seq && header.conversation === conversation && toBase64url(header.previous) === previous;
}

type Opened = Body | "key-missing" | "newer-rules" | null;

function openedBody(reading: LogReading, event: Uint8Array, { epoch }: EventHeader, keys: LogKeys): Opened {
  if (epoch < reading.epoch) return null;
  const spaceKey = keys.keyOf(epoch);
  if (spaceKey === null) return "key-missing";
  const signersOf = (slot: Slot) => keys.signersOf(slot, epoch);
  const opened = openEvent({ spaceKey, space: reading.space, event, signersOf });
  if (!opened.ok) return null;
  return opened.value.rules === RULES_VERSION ? readBody(opened.value.body) : "newer-rules";
}
