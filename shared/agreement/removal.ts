import type { ClauseId } from "../base/ids.ts";

/**
 * A point that is somebody's goes by that person's signed word and by nobody else's, at once and without a
 * reason: it is how an offer to show something is taken back. The word is about one content; "back" undoes it.
 */
export type Removal = "removed" | "back";

export const REMOVAL_LABEL = "cg/v1/removal";

export function removalSubject(clause: ClauseId): string {
  return `removal/${clause}`;
}
