import type { Draft } from "./draft.ts";

/** How much of the draft could go on a page as it stands: points both are comfortable with, and limits. */
export function readyIn({ topics }: Pick<Draft, "topics">): { readonly agreed: number; readonly limits: number } {
  const ready = topics.flatMap(({ points }) => points).filter(({ mayPropose }) => mayPropose);
  const limits = ready.filter(({ kind }) => kind === "own-limit").length;
  return { agreed: ready.length - limits, limits };
}
