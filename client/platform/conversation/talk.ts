import { toBase64url } from "../../../shared/base/base64url.ts";
import { equalBytes } from "../../../shared/base/bytes.ts";
import type { ConversationId, SpaceId } from "../../../shared/base/ids.ts";
import { legalMoves } from "../../../shared/conversation/legalMoves.ts";
import type { Move } from "../../../shared/conversation/moves.ts";
import { type PenStanding, penStanding } from "../../../shared/conversation/pen.ts";
import { type LogReading, openReading, readLog } from "../../../shared/conversation/readLog.ts";
import { eventHash, readEventHeader } from "../../../shared/seal/conversation/eventHeader.ts";
import type { ConversationClaim } from "../document/sealedDocument.ts";
import type { ConversationView, TalkTrouble } from "./conversations.ts";
import { proposedHere } from "./sealMove.ts";
import type { TalkPlace } from "./talkPlace.ts";
import type { Delivered, Pending } from "./talkStore.ts";

/** What is on its way, and what it says. */
export interface Sending {
  readonly pending: Pending;
  readonly move: Move;
  readonly seq: number;
}

/** When one looks at a conversation: the server's clock, and what is left of a pause by one's own. */
export interface Moment {
  readonly now: number;
  readonly floorLeftMs: (conversation: ConversationId, seq: number) => number;
}

/** A difference this small is the way from the server to here. */
const ON_THE_WAY_MS = 2_000;

/** One conversation on this device: its events as delivered, and what they say when read in order. */
export class Talk {
  readonly id: ConversationId;
  readonly events: Delivered[] = [];
  reading: LogReading;
  sending: Sending | null = null;
  /** Being sealed or written to the disk; no second one may begin meanwhile. */
  isBeginning = false;
  leaving = false;
  /** The server has less than this device, or than somebody's signed word says. */
  isBehind = false;
  /** This person said something here in this page, by the monotonic clock. */
  spokeMs: number | null = null;
  #isForked = false;
  #isClosed = false;
  #lastPause: number | null = null;
  #lastOwn: number | null = null;

  constructor(space: SpaceId, id: ConversationId) {
    this.id = id;
    this.reading = openReading(space, id);
  }

  get isClosed(): boolean {
    return this.#isClosed || this.reading.dialogue?.pen.closed === true;
  }

  get openedAt(): number {
    return this.events[0]?.at ?? Infinity;
  }

  get closedAt(): number {
    return this.events.at(-1)?.at ?? 0;
  }

  /** The number of the last pause; null before there was one. */
  get lastPause(): number | null {
    return this.#lastPause;
  }

  get trouble(): TalkTrouble | null {
    return this.#isForked ? "forked" : (this.reading.problem ?? (this.isBehind ? "rolled-back" : null));
  }

  /** The next event in order, as delivered. */
  append(event: Delivered, place: TalkPlace): void {
    this.events.push(event);
    this.readOn(place);
    const header = readEventHeader(event.event);
    if (!header.ok) return;
    // Also where nothing more is read: what is frozen can end, or nothing new could ever begin.
    if (header.value.class === "end") this.#isClosed = true;
    if (header.value.class === "pause") this.#lastPause = event.seq;
    if (header.value.author === place.slot) this.#lastOwn = event.seq;
  }

  /** Also when a key has arrived that was missing. */
  readOn(place: TalkPlace): void {
    if (this.#isForked) return;
    this.reading = readLog(this.reading, this.events.slice(this.reading.hashes.length), place.keys);
    if (this.reading.logHeads.some(({ n, hash }) => isAnotherLog(place, n, hash))) this.freeze();
  }

  /** Whether the event says what stands in its place; null where nothing stands yet. */
  agrees({ seq, event }: Pick<Delivered, "seq" | "event">): boolean | null {
    const known = this.events[seq];
    return known === undefined ? null : equalBytes(known.event, event);
  }

  /** The same for somebody's word. */
  bearsOut({ seq, hash }: ConversationClaim): boolean | null {
    const known = this.events[seq];
    return known === undefined ? null : toBase64url(eventHash(known.event)) === hash;
  }

  /** For good: whatever comes after two stories is one of two. */
  freeze(): void {
    this.#isForked = true;
  }

  /** The last event and its hash; `own` is the last that this person wrote. */
  head(which: "last" | "own"): { seq: number; hash: string } | null {
    const seq = which === "last" ? this.events.length - 1 : this.#lastOwn;
    const event = seq === null ? undefined : this.events[seq];
    return seq === null || event === undefined ? null : { seq, hash: toBase64url(eventHash(event.event)) };
  }

  /** The time by which this device judges what may be done: while its own twenty minutes run, the pause is on. */
  timeFor({ now, floorLeftMs }: Moment): number {
    const pen = this.reading.dialogue?.pen;
    const isHeld = this.#lastPause !== null && floorLeftMs(this.id, this.#lastPause) > 0;
    return isHeld && pen?.liveFrom != null ? Math.min(now, pen.liveFrom - 1) : now;
  }

  standing(moment: Moment): PenStanding {
    if (this.isClosed) return "over";
    const pen = this.reading.dialogue?.pen;
    return pen === undefined ? "opening" : penStanding(pen, this.timeFor(moment));
  }

  /** Null while nothing of it can be shown: no event was read and none is on its way. */
  view(moment: Moment, place: TalkPlace): ConversationView | null {
    const { sending, trouble, leaving } = this;
    const { now } = moment;
    const dialogue =
      this.reading.dialogue ?? (sending === null ? null : proposedHere(sending.pending.event, sending.move, now));
    if (dialogue === null) return null;
    const mayAct =
      !this.isClosed && sending === null && !this.isBeginning && !leaving && trouble === null && !place.closed;
    return {
      id: this.id,
      dialogue,
      moves: mayAct ? legalMoves(dialogue, place.slot, this.timeFor(moment)) : [],
      sending: sending?.move ?? null,
      // What is through by itself is left by nobody; this device only asks for its record.
      leaving: leaving && dialogue.phase !== "ended",
      standing: this.reading.dialogue === null ? "opening" : this.standing(moment),
      floorUntil: this.#floorUntil(moment),
      trouble,
    };
  }

  #floorUntil({ now, floorLeftMs }: Moment): number | null {
    const servers = this.reading.dialogue?.pen.floorUntil ?? null;
    if (servers === null || this.#lastPause === null) return servers;
    const leftMs = floorLeftMs(this.id, this.#lastPause);
    const own = now + leftMs;
    return leftMs === 0 || own - servers < ON_THE_WAY_MS ? servers : Math.ceil(own / 1_000) * 1_000;
  }
}

/** Its writer had seen another record of that number than this device: the two are shown different logs. */
function isAnotherLog(place: TalkPlace, n: number, hash: string): boolean {
  const known = place.hashOf(n);
  return known !== null && known !== hash;
}
