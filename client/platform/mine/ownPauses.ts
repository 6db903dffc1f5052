import type * as Y from "yjs";
import * as z from "zod/mini";

/**
 * Which pause of a conversation this person called, by its number: only they are reminded of it. Kept in the
 * private document, because the other devices of the same person are to know and nobody else has to.
 */
const count = z.int().check(z.gte(1));

export function ownPausesOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("talk:pauses");
}

export function readOwnPauses(pauses: Y.Map<unknown> | null): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [conversation, entry] of pauses ?? []) {
    const parsed = count.safeParse(entry);
    if (parsed.success) found.set(conversation, parsed.data);
  }
  return found;
}

export function writeOwnPause(mine: Y.Doc, conversation: string, pause: number): void {
  ownPausesOf(mine).set(conversation, pause);
}
