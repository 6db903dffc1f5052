import { fromBase64url } from "../../../shared/base/base64url.ts";
import type { ConversationId } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { applyEvent, openDialogue } from "../../../shared/conversation/applyEvent.ts";
import { asksEnd } from "../../../shared/conversation/asksEnd.ts";
import { readBody, RULES_VERSION, writeBody } from "../../../shared/conversation/body.ts";
import type { Dialogue, OpenedEvent } from "../../../shared/conversation/dialogue.ts";
import { type Move, parseMove } from "../../../shared/conversation/moves.ts";
import { penStanding } from "../../../shared/conversation/pen.ts";
import type { LogReading } from "../../../shared/conversation/readLog.ts";
import { openingOf, sendingOf } from "../../../shared/conversation/sendingOf.ts";
import { NO_PREVIOUS, readEventHeader } from "../../../shared/seal/conversation/eventHeader.ts";
import { openEvent } from "../../../shared/seal/conversation/openEvent.ts";
import { sealEvent } from "../../../shared/seal/conversation/sealEvent.ts";
import type { TalkProblem } from "../words/talkProblem.ts";
import type { TalkPlace } from "./talkPlace.ts";
import type { Pending } from "./talkStore.ts";

/**
 * A move as the bytes that leave: sealed once, for the one place in the conversation that it was meant for.
 * `now` is the server's clock as best known, never later than this device's own twenty minutes allow.
 */
export function sealMove(
  at: { readonly conversation: ConversationId; readonly reading: LogReading; readonly now: number },
  move: Move,
  place: TalkPlace,
  random: Random,
): Result<Pending, TalkProblem> {
  const { conversation, reading, now } = at;
  const { dialogue, head } = reading;
  if (parseMove(move) === null) return fail("too-long");
  if (place.closed) return fail("space-closed");
  const spaceKey = place.keys.keyOf(place.epoch);
  if (spaceKey === null || place.epoch < reading.epoch) return fail("key-missing");
  const sending =
    dialogue === null
      ? move.kind === "propose"
        ? openingOf(place.slot, move)
        : null
      : sendingOf(dialogue, place.slot, move, now);
  if (sending === null) return fail(whyNot(dialogue, place, now));
  const previous = head === null ? NO_PREVIOUS : hashBytes(head.hash);
  const header = {
    ...sending,
    author: place.slot,
    epoch: place.epoch,
    seq: head === null ? 0 : head.seq + 1,
    conversation,
    previous,
  };
  const event = sealEvent({
    spaceKey,
    space: place.space,
    header,
    rules: RULES_VERSION,
    body: writeBody({ move, head: place.head }),
    secretKey: place.signing.secretKey,
    random,
  });
  const said: OpenedEvent = { ...sending, author: place.slot, seq: header.seq, at: now, move };
  const after = dialogue === null ? null : applyEvent(dialogue, said);
  // Only what this person does themselves: an end that the partner brought about is the partner's to ask for.
  const thenEnd = after !== null && asksEnd(after);
  return ok({ conversation, event, thenEnd, sent: false });
}

/** What waits on the disk, read again: by another tab, after a reload, or to be sealed for another place. */
export function moveOf({ event }: Pick<Pending, "event">, place: TalkPlace): Move | null {
  const header = readEventHeader(event);
  const spaceKey = header.ok ? place.keys.keyOf(header.value.epoch) : null;
  if (!header.ok || spaceKey === null) return null;
  const signersOf = () => [place.signing.publicKey];
  const opened = openEvent({ spaceKey, space: place.space, event, signersOf });
  return opened.ok ? (readBody(opened.value.body)?.move ?? null) : null;
}

/** A proposal that no server has yet, as its author already sees it. */
export function proposedHere(event: Uint8Array, move: Move, now: number): Dialogue | null {
  const header = readEventHeader(event);
  if (!header.ok || header.value.seq !== 0) return null;
  const { class: eventClass, author, closes, agreedAt } = header.value;
  if (eventClass === "end" || author === null || closes === "none") return null;
  return openDialogue({ seq: 0, at: now, class: eventClass, author, closes, agreedAt, move });
}

function whyNot(dialogue: Dialogue | null, place: TalkPlace, now: number): TalkProblem {
  if (dialogue === null) return "not-possible-now";
  const standing = penStanding(dialogue.pen, now);
  if (dialogue.phase === "ended" || standing === "over") return "conversation-over";
  if (standing === "paused") return "paused";
  return dialogue.pen.holder === place.slot ? "not-possible-now" : "not-your-turn";
}

function hashBytes(hash: string): Uint8Array {
  const bytes = fromBase64url(hash, 32);
  if (!bytes.ok) throw new Error("a reading's hashes are base64url");
  return bytes.value;
}
