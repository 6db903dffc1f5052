import { type ClauseId, isId, type Slot } from "../base/ids.ts";

/**
 * A point that is somebody's goes by that person's signed word and by nobody else's, at once and without a
 * reason: it is how an offer to show something is taken back. The word is about one content; "back" undoes it.
 */
export type Removal = "removed" | "back";

export const REMOVAL_LABEL = "cg/v1/removal";

export function removalSubject(clause: ClauseId): string {
  return `removal/${clause}`;
}

/** The key of one person's signed word about one point or comment, in whichever map such words lie. */
export function wordKey(clause: string, slot: Slot): string {
  return `${clause}.${slot}`;
}

export function readWordKey(key: string): { readonly clause: ClauseId; readonly slot: Slot } | null {
  const [clause, slot, ...rest] = key.split(".");
  if (clause === undefined || !isId(clause) || rest.length > 0) return null;
  return slot === "a" || slot === "b" ? { clause: clause as ClauseId, slot } : null;
}
