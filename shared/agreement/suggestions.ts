import type { Slot } from "../base/ids.ts";
import type { ParagraphRuns, TextRun } from "./textRuns.ts";

/**
 * One change that somebody suggests: letters that touch each other, some to be put in, some to go. It names
 * what was read, not only where: a person takes what stood before their eyes, or nothing.
 */
export interface Suggestion {
  readonly by: Slot;
  readonly inserted: string;
  readonly removed: string;
  /** Which one of several that read alike, from the top. */
  readonly nth: number;
  readonly paragraph: number;
  /** Where it begins, in UTF-16 units of the whole paragraph, suggested letters included. */
  readonly start: number;
  readonly runs: readonly TextRun[];
}

/** Whose suggestion a stretch of letters is; null for letters that nobody suggests anything about. */
function authorOf(run: TextRun): Slot | null {
  return run.insertedBy ?? run.deletedBy ?? null;
}

function toSuggestion(by: Slot, paragraph: number, start: number, runs: readonly TextRun[]): Suggestion {
  const inserted = runs.filter((run) => run.insertedBy !== undefined && run.deletedBy === undefined);
  const removed = runs.filter((run) => run.insertedBy === undefined);
  const letters = (some: readonly TextRun[]): string => some.map(({ text }) => text).join("");
  return { by, inserted: letters(inserted), removed: letters(removed), nth: 0, paragraph, start, runs };
}

/** The open suggestions of a point, from its first letter to its last. */
export function suggestionsIn(paragraphs: readonly ParagraphRuns[]): readonly Suggestion[] {
  const found: Suggestion[] = [];
  paragraphs.forEach((runs, paragraph) => {
    let at = 0;
    let open: TextRun[] = [];
    const close = (): void => {
      const by = open[0] === undefined ? null : authorOf(open[0]);
      const length = open.reduce((sum, { text }) => sum + text.length, 0);
      if (by !== null) found.push(toSuggestion(by, paragraph, at - length, open));
      open = [];
    };
    for (const run of runs) {
      if (open[0] !== undefined && authorOf(open[0]) !== authorOf(run)) close();
      if (authorOf(run) !== null) open.push(run);
      at += run.text.length;
    }
    close();
  });
  const alike = new Map<string, number>();
  return found.map((suggestion) => {
    const { by, inserted, removed } = suggestion;
    const words = JSON.stringify([by, inserted, removed]);
    const nth = alike.get(words) ?? 0;
    alike.set(words, nth + 1);
    return { ...suggestion, nth };
  });
}

/** The suggestion that somebody read, as it lies there now; null when it has changed or gone meanwhile. */
export function sameSuggestion(wanted: Suggestion, paragraphs: readonly ParagraphRuns[]): Suggestion | null {
  const { by, inserted, removed, nth } = wanted;
  const isSame = (now: Suggestion): boolean =>
    now.by === by && now.inserted === inserted && now.removed === removed && now.nth === nth;
  return suggestionsIn(paragraphs).find(isSame) ?? null;
}
