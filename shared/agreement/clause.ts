import { type ClauseId, otherSlot, type Slot } from "../base/ids.ts";
import type { ClauseDetails } from "./clauseDetails.ts";
import type { ClauseFields } from "./clauseFields.ts";
import { type ClauseKind, kindOf } from "./clauseKind.ts";
import { contentHash, writtenHash } from "./contentHash.ts";
import { isOfferDated } from "./offerToShow.ts";
import { ownerOf } from "./ownership.ts";
import { baseText, type ParagraphRuns } from "./textRuns.ts";
import type { TopicId } from "./topics.ts";
import { type Who, whoFromWords } from "./who.ts";

/** Whether a text could be read as what the editor writes: paragraphs of letters with suggestions, within the limit. */
export type TextState = "plain" | "foreign" | "too-long";

/** A point as everybody reads it, after the domain parse. */
export interface Clause {
  readonly id: ClauseId;
  readonly topic: TopicId;
  /** Null when it could not be read: such a point stands at the end of its topic. */
  readonly position: string | null;
  /** The point's own words: without insertions that are only suggested, with deletions that are only suggested. */
  readonly paragraphs: readonly string[];
  /** The same paragraphs with every suggestion in them. */
  readonly runs: readonly ParagraphRuns[];
  readonly textState: TextState;
  readonly details: ClauseDetails;
  readonly start: string | null;
  readonly review: string | null;
  readonly end: string | null;
  readonly by: Slot;
  readonly who: Who;
  /** True when `who` was chosen with the chip and no longer follows the words. */
  readonly isWhoChosen: boolean;
  readonly kind: ClauseKind;
  /** From whose hand its words, or the choice of who does it, come: as the document records it. */
  readonly hands: readonly Slot[];
  /** The request that this point answers. */
  readonly answers: ClauseId | null;
  /** Set in a private document only: this is my own version of a shared point, begun from this text. */
  readonly base: string | null;
  /** What the marks are bound to (base64url of SHA-256): text, doer, scope, dates and what is done if it is not kept. */
  readonly contentHash: string;
  /** What deleting a point of both is bound to: everything that stands in it. */
  readonly writtenHash: string;
}

export interface RawClause {
  readonly id: ClauseId;
  readonly fields: ClauseFields;
  readonly runs: readonly ParagraphRuns[];
  readonly textState: TextState;
  readonly details: ClauseDetails;
  /** Whose letters stand in its own words. */
  readonly writers: readonly Slot[];
  /** Who pressed the chip last. */
  readonly chosenBy: Slot | null;
  /** The content that its owner deleted by signature; null in a private document, where no signature is needed. */
  readonly signedRemoval: ((owner: Slot) => string | null) | null;
}

/** Where a point goes whose topic cannot be read. */
const STRAY_TOPIC: TopicId = "daily-life";

export function textOf(paragraphs: readonly string[]): string {
  return paragraphs.join("\n");
}

/**
 * Null when there is no point to show: it was deleted (and nobody wrote in it since), or making it was
 * undone and it holds no words. Words that the other wrote meanwhile always bring a point of both back; a
 * point that is somebody's goes by that person's word, whatever was suggested in it.
 */
export function readClause(raw: RawClause): Clause | null {
  const { fields, details, runs } = raw;
  const isWordless = runs.every((paragraph) => paragraph.every(({ text }) => text.trim() === ""));
  if (fields.made === null && isWordless) return null;
  const paragraphs = baseText(runs);
  const text = textOf(paragraphs);
  const by = writerOf(raw);
  const who = fields.who ?? whoFromWords(text, by);
  const { start, review, end } = fields;
  const { need, why, example, scope, fallback } = details;
  const hash = contentHash({ id: raw.id, text, who, scope, fallback, start, review, end });
  const written = writtenHash(hash, { need, why, example, runs });
  const owner = ownerOf({ who });
  const isRemoved =
    owner === null || raw.signedRemoval === null ? fields.removed === written : raw.signedRemoval(owner) === hash;
  if (isRemoved) return null;
  return {
    id: raw.id,
    topic: fields.place?.topic ?? STRAY_TOPIC,
    position: fields.place?.position ?? null,
    paragraphs,
    runs,
    textState: raw.textState,
    details,
    start,
    review,
    end,
    by,
    who,
    isWhoChosen: fields.who !== null,
    kind: kindOf(who, text),
    hands: (["a", "b"] as const).filter((slot) => raw.writers.includes(slot) || raw.chosenBy === slot),
    // reason: the field's schema is the pattern of an id.
    answers: fields.answers as ClauseId | null,
    base: fields.base,
    contentHash: hash,
    writtenHash: written,
  };
}

/**
 * Who says "I" in it: whoever made the point, unless all its letters are the other's. Then "I" is theirs, and
 * nobody has to ask who drew the blank line. (Words of the other's that were suggested and taken are written anew
 * by the hand that takes them.) My own version of the other's point stays in their voice.
 */
function writerOf({ fields, writers }: RawClause): Slot {
  const [only, ...others] = writers;
  return only !== undefined && others.length === 0 && fields.base === null ? only : (fields.by ?? "a");
}

export function isEmpty(clause: Pick<Clause, "paragraphs">): boolean {
  return textOf(clause.paragraphs).trim() === "";
}

/** What is still to be said before a point can be agreed to. */
export function needsOf(clause: Pick<Clause, "kind" | "start" | "end">): "end" | null {
  return clause.kind === "transparency-offer" && !isOfferDated(clause) ? "end" : null;
}

/** A point holds through its last day. */
export function hasEnded(clause: Pick<Clause, "end">, today: string): boolean {
  return clause.end !== null && clause.end < today;
}

/** The chip's three answers, seen from one seat. */
export function whoChoices(me: Slot): readonly Who[] {
  return [me, "both", me === "a" ? "ask-b" : "ask-a"];
}

export function whoSeenFrom(who: Who, me: Slot): "me" | "both" | "partner" | "ask-partner" | "ask-me" {
  if (who === "both") return "both";
  if (who === me) return "me";
  if (who === otherSlot(me)) return "partner";
  return who === (me === "a" ? "ask-a" : "ask-b") ? "ask-me" : "ask-partner";
}
