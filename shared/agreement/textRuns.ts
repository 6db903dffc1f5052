import type { Slot } from "../base/ids.ts";

/**
 * The text of a point as it lies in the document: letters, and what one of the two suggests about them. An
 * unaccepted insertion is not part of the point yet and a deletion that is only suggested has taken nothing
 * away, so the point's own words are the runs without the former and with the latter.
 */
export interface TextRun {
  readonly text: string;
  /** Who suggests that these letters be put in. */
  readonly insertedBy?: Slot;
  /** Who suggests that these letters go. */
  readonly deletedBy?: Slot;
}

export type ParagraphRuns = readonly TextRun[];

/** What the marks, the copies, the hints and the signature are about. */
export function baseText(paragraphs: readonly ParagraphRuns[]): readonly string[] {
  return paragraphs.map((runs) =>
    runs
      .filter(({ insertedBy }) => insertedBy === undefined)
      .map(({ text }) => text)
      .join(""),
  );
}

/** Paragraphs without suggestions, as runs. */
export function plainRuns(paragraphs: readonly string[]): readonly ParagraphRuns[] {
  return paragraphs.map((text) => (text === "" ? [] : [{ text }]));
}

/** One run more at the end; neighbours that say the same of their letters are one run. */
export function pushRun(runs: TextRun[], run: TextRun): void {
  if (run.text === "") return;
  const last = runs.at(-1);
  if (last !== undefined && last.insertedBy === run.insertedBy && last.deletedBy === run.deletedBy)
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}
