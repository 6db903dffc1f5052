import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../base/base64url.ts";
import type { ClauseId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";
import type { ParagraphRuns } from "./textRuns.ts";
import type { Who } from "./who.ts";

export interface ClauseContent {
  readonly id: ClauseId;
  /** Paragraphs joined by a line feed, letter for letter: a space more is another content. */
  readonly text: string;
  readonly who: Who;
  readonly scope: string;
  /** What its author does if it is not kept. */
  readonly fallback: string;
  readonly start: string | null;
  readonly review: string | null;
  readonly end: string | null;
}

/**
 * What a person was comfortable with, as one number. Marks carry it, so they need no resetting: after any
 * edit, also one that arrives from an offline device a week later, the old marks fit nothing any more. Who
 * does it counts as it is read, not as it is stored. Topic and position do not count, nor need, reason,
 * example and open suggestions: none of them changes anything that anybody agreed to.
 */
export function contentHash(content: ClauseContent): string {
  const { id, text, who, scope, fallback, start, review, end } = content;
  const optional = (value: string | null): string => (value === null ? "" : `=${value}`);
  return toBase64url(
    sha256(
      lengthPrefixed([
        "cg/v1/clause",
        id,
        text,
        who,
        scope,
        fallback,
        optional(start),
        optional(review),
        optional(end),
      ]),
    ),
  );
}

export interface WrittenBeside {
  readonly need: string;
  readonly why: string;
  readonly example: string;
  /** With the suggestions in them. */
  readonly runs: readonly ParagraphRuns[];
}

/**
 * Everything that stands in a point, also what its marks are not about: deleting a point of both is bound to
 * it, so that a reason or a suggestion that the other wrote meanwhile brings the point back.
 */
export function writtenHash(content: string, beside: WrittenBeside): string {
  const { need, why, example, runs } = beside;
  const suggested = runs.flatMap((paragraph, at) =>
    paragraph.flatMap(({ text, insertedBy, deletedBy }) =>
      insertedBy === undefined && deletedBy === undefined ? [] : [`${at}`, insertedBy ?? "-", deletedBy ?? "-", text],
    ),
  );
  if (suggested.length === 0 && `${need}${why}${example}` === "") return content;
  return toBase64url(sha256(lengthPrefixed(["cg/v1/clause-written", content, need, why, example, ...suggested])));
}
