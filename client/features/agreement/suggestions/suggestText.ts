import * as Y from "yjs";
import { changeBetween } from "../../../../shared/agreement/textChange.ts";
import { type ParagraphRuns, pushRun, type TextRun } from "../../../../shared/agreement/textRuns.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { readFragment } from "../document/readFragment.ts";
import { writeRuns } from "./writeRuns.ts";

/** A paragraph with the one change that would make its own words say `wanted`; what is suggested already stays. */
function suggested(runs: ParagraphRuns, wanted: string, by: Slot): ParagraphRuns {
  const own = runs.flatMap(({ text, insertedBy }) => (insertedBy === undefined ? [text] : [])).join("");
  const { start, end, inserted } = changeBetween(own, wanted);
  const result: TextRun[] = [];
  let at = 0;
  let isPut = false;
  const put = (): void => {
    if (!isPut) pushRun(result, { text: inserted, insertedBy: by });
    isPut = true;
  };
  for (const run of runs) {
    if (run.insertedBy !== undefined) {
      pushRun(result, run);
      continue;
    }
    const cut = (from: number, to: number): string => run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    pushRun(result, { ...run, text: cut(at, start) });
    pushRun(result, { deletedBy: by, ...run, text: cut(Math.max(start, at), end) });
    if (end <= at + run.text.length) put();
    pushRun(result, { ...run, text: cut(Math.max(end, at), at + run.text.length) });
    at += run.text.length;
  }
  put();
  return result;
}

/**
 * Suggests a whole text in a point that is the other's: what was written on one's own first and is shared. Its
 * paragraphs are the owner's, so what stands in further ones is suggested at the end of the last, after a
 * space, and paragraphs that are missing are suggested to go. Call it inside a transaction.
 */
export function suggestText(fragment: Y.XmlFragment, wanted: readonly string[], by: Slot): void {
  const { runs, state } = readFragment(fragment);
  if (state !== "plain") return;
  runs.forEach((paragraph, index) => {
    const isLast = index === runs.length - 1;
    const words = isLast ? wanted.slice(index).join(" ") : (wanted[index] ?? "");
    const element = fragment.get(index);
    const text = element instanceof Y.XmlElement && element.length === 1 ? element.get(0) : null;
    if (text instanceof Y.XmlText) writeRuns(text, suggested(paragraph, words, by));
  });
}
