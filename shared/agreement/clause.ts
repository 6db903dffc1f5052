import { type ClauseId, otherSlot, type Slot } from "../base/ids.ts";
import { type ClauseFields } from "./clauseFields.ts";
import { contentHash } from "./contentHash.ts";
import type { TopicId } from "./topics.ts";
import { type Who, isRequest, whoFromWords } from "./who.ts";

/** Whether a text could be read as what the editor writes: paragraphs of plain letters, within the limit. */
export type TextState = "plain" | "foreign" | "too-long";

/** A point as everybody reads it, after the domain parse. */
export interface Clause {
  readonly id: ClauseId;
  readonly topic: TopicId;
  /** Null when it could not be read: such a point stands at the end of its topic. */
  readonly position: string | null;
  readonly paragraphs: readonly string[];
  readonly textState: TextState;
  readonly by: Slot;
  readonly who: Who;
  /** True when `who` was chosen with the chip and no longer follows the words. */
  readonly isWhoChosen: boolean;
  readonly kind: ClauseKind;
  /** Set in a private document only: this is my own version of a shared point, begun from this text. */
  readonly base: string | null;
  /** What the marks are bound to (base64url of SHA-256); every edit of text, doer, scope or dates changes it. */
  readonly contentHash: string;
}

/** Never a form field: it follows from who does the point and how its words begin. */
export type ClauseKind = "own-limit" | "commitment" | "shared-practice" | "request";

export interface RawClause {
  readonly id: ClauseId;
  readonly fields: ClauseFields;
  readonly paragraphs: readonly string[];
  readonly textState: TextState;
}

/** Where a point goes whose topic cannot be read. */
const STRAY_TOPIC: TopicId = "daily-life";

export function textOf(paragraphs: readonly string[]): string {
  return paragraphs.join("\n");
}

function kindOf(who: Who, text: string): ClauseKind {
  if (isRequest(who)) return "request";
  if (who === "both") return "shared-practice";
  return /^\s*(if|when|whenever|once|as soon as)\b/i.test(text) ? "own-limit" : "commitment";
}

/**
 * Null when there is no point to show: it was deleted (and nobody wrote in it since), or making it was
 * undone and it holds no words. Words that the other wrote meanwhile always bring it back.
 */
export function readClause(raw: RawClause): Clause | null {
  const { fields, paragraphs } = raw;
  const text = textOf(paragraphs);
  if (fields.made === null && text.trim() === "") return null;
  const by = fields.by ?? "a";
  const who = fields.who ?? whoFromWords(text, by);
  const hash = contentHash({
    id: raw.id,
    text,
    who,
    scope: fields.scope,
    start: fields.start,
    review: fields.review,
    end: fields.end,
  });
  if (fields.removed === hash) return null;
  return {
    id: raw.id,
    topic: fields.place?.topic ?? STRAY_TOPIC,
    position: fields.place?.position ?? null,
    paragraphs,
    textState: raw.textState,
    by,
    who,
    isWhoChosen: fields.who !== null,
    kind: kindOf(who, text),
    base: fields.base,
    contentHash: hash,
  };
}

export function isEmpty(clause: Clause): boolean {
  return textOf(clause.paragraphs).trim() === "";
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
