import type * as Y from "yjs";
import { type Apology, apologyValue, readApology } from "../../../../shared/apology/apology.ts";
import type { ApologyId, Slot } from "../../../../shared/base/ids.ts";

/**
 * What this person has read of the other's apologies, in their private document: there is no un-saying once
 * read, so it stays theirs when the author takes it back. That something lies here is also all that tells
 * "I have opened this", and it tells it to nobody else.
 */
export function readsOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("readApologies");
}

/** What was added later is read with it, and kept with it. False when all of it is kept already. */
export function keepRead(reads: Y.Map<unknown>, apology: Apology): boolean {
  const value = apologyValue(apology);
  if (!value.ok || JSON.stringify(reads.get(apology.id)) === JSON.stringify(value.value)) return false;
  reads.set(apology.id, value.value);
  return true;
}

/** Decrypted is still untrusted, also when it is mine: an older device of mine may have written anything. */
export function readKept(reads: Y.Map<unknown>, id: ApologyId, author: Slot): Apology | null {
  const read = readApology(id, author, reads.get(id));
  return read === null || "takenBack" in read ? null : read;
}
