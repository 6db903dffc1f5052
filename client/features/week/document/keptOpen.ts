import type * as Y from "yjs";
import * as z from "zod/mini";
import type { OccasionId } from "../../../../shared/base/ids.ts";
import type { RevealStanding } from "../../../../shared/together/reveal.ts";

/**
 * Both halves of what was opened together, in the private document of whoever opened it: there is no un-saying once
 * both have read, whatever becomes of the shared words. That something lies here tells nobody anything.
 */
export function keptOpenOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("reveals:opened");
}

type Open = Extract<RevealStanding, { at: "open" }>;

// Decrypted is still untrusted, also when it is mine: an older device of mine may have written anything.
const halves = z.strictObject({ mine: z.json(), theirs: z.json() });

export function readKeptOpen(kept: Y.Map<unknown>, occasion: OccasionId): Open | null {
  const parsed = halves.safeParse(kept.get(occasion));
  return parsed.success ? { at: "open", ...parsed.data } : null;
}

/** As it stands open now; the same again writes nothing. */
export function keepOpen(kept: Y.Map<unknown>, occasion: OccasionId, { mine, theirs }: Open): void {
  const before = readKeptOpen(kept, occasion);
  const isSame = before !== null && JSON.stringify([before.mine, before.theirs]) === JSON.stringify([mine, theirs]);
  if (!isSame) kept.set(occasion, { mine, theirs });
}
