import { otherSlot } from "../base/ids.ts";
import { blankDialogue } from "./blankDialogue.ts";
import type { Dialogue, OpenedEvent } from "./dialogue.ts";
import { applyPen, closePen, openPen } from "./pen.ts";
import { planFrom } from "./phases/opening.ts";
import { openingOf } from "./sendingOf.ts";
import { ended, speaks, to } from "./step.ts";
import { writingOf } from "./writingOf.ts";

type WrittenEvent = Exclude<OpenedEvent, { class: "end" }>;

/**
 * The dialogue after the first event of a log. One whose proposal cannot be read has ended before it began;
 * so has one that the server should never have taken.
 */
export function openDialogue(event: OpenedEvent): Dialogue {
  if (event.class === "end") return atEnd({ ...blankDialogue(event.at), pen: closePen(blankDialogue(event.at).pen) });
  const { author, move, at } = event;
  const pen = openPen(event);
  const blank = pen.ok ? { ...blankDialogue(at), pen: pen.value } : blankDialogue(at);
  const plan = move?.kind === "propose" ? planFrom(author, move) : null;
  const sending = move?.kind === "propose" ? openingOf(author, move) : null;
  const isLegal = pen.ok && event.closes === sending?.closes && event.agreedAt === sending.agreedAt;
  if (!isLegal || plan === null) return ignoring(atEnd(blank));
  return saying(to({ ...blank, plan }, "invited", otherSlot(author)), event);
}

/** The dialogue after the next event of its log. Never throws, whatever somebody sealed into it. */
export function applyEvent(dialogue: Dialogue, event: OpenedEvent): Dialogue {
  if (event.class === "end") return atEnd({ ...dialogue, pen: closePen(dialogue.pen) });
  const pen = applyPen(dialogue.pen, event);
  // The server runs the same pen, so it has not taken what this refuses.
  if (!pen.ok) return ignoring(dialogue);
  const moved: Dialogue = { ...dialogue, pen: pen.value };
  if (event.class === "ready") return afterReady(event.move?.kind === "ready" ? moved : ignoring(moved));
  if (event.class === "pause") return afterPause(event.move?.kind === "pause" ? moved : ignoring(moved));
  return afterWriting(dialogue, moved, event);
}

/**
 * For a client that cannot read what was written by newer rules: it follows the pen, so that pausing, leaving
 * and the end are shown as they are, and guesses nothing else.
 */
export function followPen(dialogue: Dialogue | null, event: OpenedEvent): Dialogue {
  if (event.class === "end") return dialogue === null ? openDialogue(event) : applyEvent(dialogue, event);
  const before = dialogue ?? blankDialogue(event.at);
  const pen = dialogue === null ? openPen(event) : applyPen(dialogue.pen, event);
  return pen.ok ? afterPause({ ...before, pen: pen.value, byNewerRules: true }) : ignoring(before);
}

/** Ready and pause are facts of the pen: they count whatever their bodies say. */
function afterReady(dialogue: Dialogue): Dialogue {
  const begins = dialogue.phase === "ready" && dialogue.pen.liveFrom !== null && dialogue.plan !== null;
  return begins ? speaks(dialogue, dialogue.plan.first) : dialogue;
}

function afterPause(dialogue: Dialogue): Dialogue {
  if (!dialogue.pen.ending || dialogue.phase === "ended") return dialogue;
  const over = atEnd(dialogue);
  return { ...over, offersAnotherTime: over.end === "closed" };
}

function afterWriting(before: Dialogue, moved: Dialogue, event: WrittenEvent): Dialogue {
  const { author, move } = event;
  // Against the pen as it was before: this event is what moved it.
  const writing = move === null ? null : writingOf(before, author, move);
  if (writing === null || move === null) return ignoring(moved);
  const times: (number | null)[] = move.kind === "counter" ? [move.at] : [null];
  // Whether a planned time was still to come is for the server's clock to say.
  if (move.kind === "accept" && writing.after.phase === "ready") times.push(before.plan?.at ?? null);
  const isAsSent = event.class === writing.class && event.closes === writing.closes && times.includes(event.agreedAt);
  return isAsSent ? saying({ ...writing.after, pen: moved.pen }, event) : ignoring(moved);
}

/** A closing record that comes once the close was reached takes nothing away from what was done. */
function atEnd(dialogue: Dialogue): Dialogue {
  if (dialogue.phase === "ended") return dialogue;
  return ended(dialogue, dialogue.phase === "close" ? "complete" : "closed");
}

function ignoring(dialogue: Dialogue): Dialogue {
  return { ...dialogue, ignored: dialogue.ignored + 1 };
}

function saying(dialogue: Dialogue, { seq, author, move, at }: WrittenEvent): Dialogue {
  if (move === null || move.kind === "give-back") return dialogue;
  return { ...dialogue, said: [...dialogue.said, { seq, author, move, at }] };
}
