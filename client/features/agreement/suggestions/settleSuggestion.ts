import * as Y from "yjs";
import { sameSuggestion, type Suggestion } from "../../../../shared/agreement/suggestions.ts";
import { readFragment } from "../document/readFragment.ts";
import { putLetters, takeLetters, unstrikeLetters } from "./letters.ts";

/**
 * "take" makes it so; "leave" makes it as if nobody had suggested it, whether the owner leaves it or its author
 * takes it back.
 */
export type Settling = "take" | "leave";

interface Place {
  readonly text: Y.XmlText;
  readonly index: number;
  readonly length: number;
}

/** Stretches of a paragraph's texts; our editors write one text a paragraph, a merge may leave two. */
function placesIn(paragraph: Y.XmlElement, start: number, length: number): readonly Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const text of paragraph.toArray()) {
    if (!(text instanceof Y.XmlText)) continue;
    const from = Math.max(start - at, 0);
    const to = Math.min(start + length - at, text.length);
    if (from < to) places.push({ text, index: from, length: to - from });
    at += text.length;
  }
  return places;
}

/**
 * Settles what somebody read, and nothing else: if it reads differently by now, or has gone, nothing happens
 * and the answer is false. Letters that are taken are written anew by the hand that takes them and the
 * suggested ones go. So the point's own words come from whoever may write them, and letters that the author
 * adds in the very same moment stay what they are: suggested. Call it inside a transaction.
 */
export function settleSuggestion(fragment: Y.XmlFragment, wanted: Suggestion, how: Settling): boolean {
  const { runs, state } = readFragment(fragment);
  const now = state === "plain" ? sameSuggestion(wanted, runs) : null;
  const paragraph = now === null ? null : fragment.get(now.paragraph);
  if (now === null || !(paragraph instanceof Y.XmlElement)) return false;
  const length = now.runs.reduce((sum, { text }) => sum + text.length, 0);
  for (const { text, index, length: some } of placesIn(paragraph, now.start, length))
    unstrikeLetters(text, index, some);
  let end = now.start + length;
  // From the end, so that the places before stay what they were.
  for (const { text: letters, insertedBy, deletedBy } of now.runs.toReversed()) {
    end -= letters.length;
    if (insertedBy === undefined && how === "leave") continue;
    const isTaken = how === "take" && insertedBy !== undefined && deletedBy === undefined;
    for (const { text, index, length: some } of placesIn(paragraph, end, letters.length).toReversed()) {
      const taken = isTaken ? lettersAt(text, index, some) : "";
      takeLetters(text, index, some);
      // In front of the marks that stay: what its author is just adding goes on behind what was taken.
      putLetters(text, index, taken, {});
    }
  }
  return true;
}

function lettersAt(text: Y.XmlText, index: number, length: number): string {
  // reason: the delta is not typed; readFragment has just found nothing but letters in it.
  const all = (text.toDelta() as readonly { insert: string }[]).map(({ insert }) => insert).join("");
  return all.slice(index, index + length);
}
