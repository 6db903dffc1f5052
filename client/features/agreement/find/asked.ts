import { useSyncExternalStore } from "react";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { findIn, fold } from "../../../platform/words/fold.ts";

/** What is being looked for on the page, folded; empty while nobody looks for anything. */
let asked = "";
const listeners = new Set<() => void>();

export function setAsked(wanted: string): void {
  if (wanted === asked) return;
  asked = wanted;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function holds(clause: Clause, wanted: string): boolean {
  const texts = [textOf(clause.paragraphs), ...Object.values(clause.details)];
  return wanted !== "" && texts.some((text) => findIn(fold(text), text.length, wanted).length > 0);
}

/** Whether what is looked for stands in a point that lies folded: then it unfolds, for a search finds what is shown. */
export function useIsAskedFor(folded: Clause | null): boolean {
  return useSyncExternalStore(subscribe, () => folded !== null && holds(folded, asked));
}
