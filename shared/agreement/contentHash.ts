import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../base/base64url.ts";
import type { ClauseId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";
import type { Who } from "./who.ts";

export interface ClauseContent {
  readonly id: ClauseId;
  /** Paragraphs joined by a line feed, letter for letter: a space more is another content. */
  readonly text: string;
  readonly who: Who;
  readonly scope: string | null;
  readonly start: string | null;
  readonly review: string | null;
  readonly end: string | null;
}

/**
 * What a person was comfortable with, as one number. Marks carry it, so they need no resetting: after any
 * edit, also one that arrives from an offline device a week later, the old marks fit nothing any more. Who
 * does it counts as it is read, not as it is stored. Topic and position do not count: moving a point
 * changes nothing that anybody agreed to.
 */
export function contentHash(content: ClauseContent): string {
  const { id, text, who, scope, start, review, end } = content;
  const optional = (value: string | null): string => (value === null ? "" : `=${value}`);
  return toBase64url(
    sha256(
      lengthPrefixed([
        "cg/v1/clause",
        id,
        text,
        who,
        optional(scope),
        optional(start),
        optional(review),
        optional(end),
      ]),
    ),
  );
}
