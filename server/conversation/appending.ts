import { applyPen, openPen, type PenRefusal, type PenState } from "../../shared/conversation/pen.ts";
import { equalBytes } from "../../shared/base/bytes.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import { type EventHeader, NO_PREVIOUS, readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import type { ConversationProblem } from "../../shared/wire/conversation.ts";
import type { AppendedEvent, StoredEvent } from "../store/conversationStore.ts";
import type { DeviceIdentity } from "../store/store.ts";
import type { ConversationParts } from "./conversationParts.ts";
import { judgeOpening } from "./openings.ts";
import { penEventOf } from "./penEventOf.ts";
import type { KnownPen } from "./pens.ts";

export interface AppendConflict {
  readonly ok: false;
  readonly problem: "conversation-conflict";
  /** From the place that was asked for on, a page at most. */
  readonly missed: readonly StoredEvent[];
}

export type AppendAnswer =
  | Result<{ readonly seq: number; readonly atMs: number }, Exclude<ConversationProblem, "conversation-conflict">>
  | AppendConflict;

export interface Appending {
  append(who: DeviceIdentity, event: Uint8Array): Promise<AppendAnswer>;
}

interface Asked {
  readonly space: SpaceId;
  readonly header: EventHeader;
  readonly event: Uint8Array;
  readonly epoch: number;
}

/** Somebody else was quicker in a way that leaves nothing to be told: the judgement begins again, so often. */
const TRIES = 3;

/**
 * One event's way onto the disk: whose it is, where its place is, what the pen says, and then the store, which
 * alone decides the order. What was stored before is answered before anything is judged: an answer that got
 * lost can be asked for again, also after the conversation has gone on.
 */
export function createAppending({ store, clock, access, pens, announce }: ConversationParts): Appending {
  async function conflictAt({ space, header }: Asked): Promise<AppendConflict> {
    const missed = await store.readEvents(space, header.conversation, header.seq, LIMITS.eventsPerRead);
    return { ok: false, problem: "conversation-conflict", missed };
  }

  /** The server's clock never goes back within a conversation, whatever somebody does to the machine's. */
  const timeAfter = (known: KnownPen): number => Math.max(clock.now(), known.lastAtMs);

  /** A refusal is final for who asked, so it is not said by a pen that another process has moved since. */
  async function isBehind({ space, header }: Asked, known: KnownPen): Promise<boolean> {
    const newest = await pens.of(space, header.conversation, known.events + 1);
    return newest !== null && newest.events > known.events;
  }

  function stored({ space, header, event }: Asked, { atMs, isNew }: AppendedEvent, pen: PenState): AppendAnswer {
    if (isNew) {
      pens.taken(space, header.conversation, { pen, events: header.seq + 1, lastAtMs: atMs });
      announce(space, { seq: header.seq, atMs, event });
    }
    return ok({ seq: header.seq, atMs });
  }

  async function open(asked: Asked): Promise<AppendAnswer | "overtaken"> {
    const { space, header, event, epoch } = asked;
    if (header.epoch !== epoch) return fail("epoch-old");
    if (!equalBytes(header.previous, NO_PREVIOUS)) return fail("chain-broken");
    const atMs = clock.now();
    const opening = await judgeOpening(store, pens, space, atMs);
    if (!opening.ok) return opening;
    const judged = judge(header, atMs, null);
    if (!judged.ok) return judged;
    const { after } = opening.value;
    const written = await store.openConversation({ space, conversation: header.conversation, after, event, atMs });
    if (!written.ok) return written.problem === "overtaken" ? "overtaken" : fail(written.problem);
    return stored(asked, { atMs, isNew: true }, judged.value);
  }

  async function follow(asked: Asked, known: KnownPen): Promise<AppendAnswer | "overtaken"> {
    const { space, header, event, epoch } = asked;
    const { conversation, seq, previous } = header;
    const isNext = seq === known.events;
    if (isNext && header.epoch !== epoch) return fail("epoch-old");
    if (isNext && seq >= LIMITS.conversationEvents && !known.pen.closed) return fail("conversation-full");
    const atMs = timeAfter(known);
    const judged = isNext ? judge(header, atMs, known.pen) : ok(known.pen);
    if (!judged.ok) return (await isBehind(asked, known)) ? conflictAt(asked) : judged;
    const written = await store.appendEvent({ space, conversation, seq, previous, event, atMs, closes: false });
    if (written.ok) return stored(asked, written.value, judged.value);
    if (written.problem === "conversation-conflict") return conflictAt(asked);
    return fail(written.problem);
  }

  async function attempt(asked: Asked): Promise<AppendAnswer | "overtaken"> {
    const { conversation, seq } = asked.header;
    const known = await pens.of(asked.space, conversation, seq);
    if (known !== null) return follow(asked, known);
    return seq === 0 ? open(asked) : fail("conversation-unknown");
  }

  return {
    async append({ space, slot }, event) {
      const header = readEventHeader(event);
      if (!header.ok) return fail("not-understood");
      if (header.value.author !== slot) return fail("author-not-you");
      const allowed = await access.mayWrite(space);
      if (!allowed.ok) return allowed;
      const asked = { space, header: header.value, event, epoch: allowed.value.epoch };
      for (let tried = 0; tried < TRIES; tried++) {
        const answer = await attempt(asked);
        if (answer !== "overtaken") return answer;
      }
      return fail("store-failed");
    },
  };
}

function judge(header: EventHeader, atMs: number, pen: PenState | null): Result<PenState, PenRefusal> {
  const event = penEventOf(header, atMs);
  // An author's event is no closing record: the door has seen to it.
  if (event === null) return fail("conversation-over");
  return pen === null ? openPen(event) : applyPen(pen, event);
}
