import { LIMITS } from "../base/limits.ts";
import { otherSlot, type Slot } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Closes, EventClass } from "../seal/conversation/eventHeader.ts";

/**
 * The pen: who may write next in a conversation, for how long silence leaves it open, and the twenty minutes
 * of a pause. It knows five classes of events and not a letter of what is in them, so the server can run it;
 * both clients run the very same code over the same events, so nobody has to trust anybody's word for it.
 * Pure: every time in it is the server's clock, handed in with the event.
 */
export type PenClass = Exclude<EventClass, "end">;
/** Every state ends by doing nothing: no event may leave a conversation open for ever. */
export type Span = Exclude<Closes, "none">;

export interface PenEvent {
  readonly class: PenClass;
  readonly author: Slot;
  readonly closes: Span;
  /** A planned start, or the return time of a pause; null for now. */
  readonly agreedAt: number | null;
  /** The server's clock when it stored the event. */
  readonly at: number;
}

export interface PenState {
  readonly holder: Slot;
  /** How many events were taken, so the next one's sequence number. */
  readonly count: number;
  /** Who is ready since the opening or the last pause. */
  readonly ready: Readonly<Record<Slot, boolean>>;
  /** When both were ready and the floor over; null from a pause (or the opening) until both are ready. */
  readonly liveFrom: number | null;
  readonly wentLive: boolean;
  /** Not before this, whoever is ready: no override, not even by both. */
  readonly floorUntil: number | null;
  /** When whoever paused means to be back; null while no pause was taken. */
  readonly returnAt: number | null;
  readonly pauses: number;
  /** Of the present pause. */
  readonly extensions: number;
  /** When the server closes it if nothing more comes. */
  readonly closesAt: number;
  /** The last pause was taken: the next tick closes it. */
  readonly ending: boolean;
  readonly closed: boolean;
}

export type PenRefusal =
  | "not-your-turn"
  | "paused"
  | "not-yet-live"
  | "already-ready"
  | "pause-too-short"
  | "pause-too-long"
  | "pause-extended-twice"
  | "conversation-over"
  | "time-out-of-range";

export type PenStanding = "opening" | "live" | "paused" | "over";

export const SPAN_MS: Readonly<Record<Span, number>> = {
  "30min": 30 * 60_000,
  "24h": 24 * 3_600_000,
  "48h": 48 * 3_600_000,
  "72h": 72 * 3_600_000,
};

export function penStanding(pen: PenState, now: number): PenStanding {
  if (pen.ending || pen.closed) return "over";
  if (!pen.wentLive) return "opening";
  return pen.liveFrom !== null && pen.liveFrom <= now ? "live" : "paused";
}

/** Whether the next tick closes it without anybody asking. */
export function isDue(pen: PenState, now: number): boolean {
  return !pen.closed && (pen.ending || pen.closesAt <= now);
}

/** The first event: whoever proposes hands the pen to the other, who answers or does nothing. */
export function openPen(event: PenEvent): Result<PenState, PenRefusal> {
  if (event.class !== "handover") return fail(event.class === "pause" ? "not-yet-live" : "not-your-turn");
  if (!isPlannable(event)) return fail("time-out-of-range");
  return ok({
    holder: otherSlot(event.author),
    count: 1,
    ready: { a: false, b: false },
    liveFrom: null,
    wentLive: false,
    floorUntil: null,
    returnAt: null,
    pauses: 0,
    extensions: 0,
    closesAt: closesAt(event, event.at),
    ending: false,
    closed: false,
  });
}

/** What is due is still taken until the tick has closed it: nothing tells an end that was asked for from a lapse. */
export function applyPen(pen: PenState, event: PenEvent): Result<PenState, PenRefusal> {
  if (penStanding(pen, event.at) === "over") return fail("conversation-over");
  const next = penAfter(pen, event);
  return next.ok ? ok({ ...next.value, count: pen.count + 1 }) : next;
}

/** The closing record: the same, whatever it came from. */
export function closePen(pen: PenState): PenState {
  return { ...pen, closed: true };
}

function penAfter(pen: PenState, event: PenEvent): Result<PenState, PenRefusal> {
  if (event.class === "pause") return paused(pen, event);
  if (event.class === "ready") return ready(pen, event);
  if (penStanding(pen, event.at) === "paused") return fail("paused");
  if (pen.holder !== event.author) return fail("not-your-turn");
  if (!isPlannable(event)) return fail("time-out-of-range");
  const holder = event.class === "handover" ? otherSlot(event.author) : event.author;
  return ok({ ...pen, holder, closesAt: closesAt(event, event.at) });
}

/** The first "ready" moves no deadline: one person alone cannot keep a conversation from lapsing. */
function ready(pen: PenState, event: PenEvent): Result<PenState, PenRefusal> {
  if (pen.ready[event.author]) return fail("already-ready");
  if (event.agreedAt !== null) return fail("time-out-of-range");
  const both = { ...pen.ready, [event.author]: true };
  if (!both.a || !both.b) return ok({ ...pen, ready: both });
  const liveFrom = Math.max(event.at, pen.floorUntil ?? 0);
  return ok({ ...pen, ready: both, liveFrom, wentLive: true, closesAt: liveFrom + SPAN_MS[event.closes] });
}

/** A pause belongs to whoever takes it. While one is on, another only moves the return time: nobody is held. */
function paused(pen: PenState, event: PenEvent): Result<PenState, PenRefusal> {
  const standing = penStanding(pen, event.at);
  if (standing === "opening") return fail("not-yet-live");
  const isExtension = standing === "paused";
  if (isExtension && pen.extensions >= LIMITS.pauseExtensions) return fail("pause-extended-twice");
  if (event.agreedAt === null) return fail("time-out-of-range");
  const away = event.agreedAt - event.at;
  if (away < LIMITS.pauseFloorMs - LIMITS.clockToleranceMs) return fail("pause-too-short");
  if (away > LIMITS.pauseLongestMs + LIMITS.clockToleranceMs) return fail("pause-too-long");
  const pauses = isExtension ? pen.pauses : pen.pauses + 1;
  return ok({
    ...pen,
    ready: { a: false, b: false },
    liveFrom: null,
    floorUntil: event.at + LIMITS.pauseFloorMs,
    returnAt: event.agreedAt,
    pauses,
    extensions: isExtension ? pen.extensions + 1 : 0,
    closesAt: closesAt(event, event.at),
    ending: pauses >= LIMITS.pausesPerConversation,
  });
}

function isPlannable({ agreedAt, at }: PenEvent): boolean {
  if (agreedAt === null) return true;
  return agreedAt >= at - LIMITS.clockToleranceMs && agreedAt <= at + LIMITS.plannedAheadMs;
}

function closesAt(event: PenEvent, at: number): number {
  return (event.agreedAt ?? at) + SPAN_MS[event.closes];
}
