import type * as Y from "yjs";
import { NOTES, type NoteName, noteOf } from "./notes.ts";
import { saidSentence } from "./saidSentence.ts";
import { readSentences, sentencesOf } from "./sentences.ts";

export type OwnHeadings = Readonly<
  Record<"sentences" | "points" | "comments" | "apologies" | "promises" | "weeks" | NoteName, string>
>;

/**
 * Everything this person wrote for themselves, as plain text: the copy they may keep without a notice.
 * Points not yet shared, and what was said about points, are handed in by whoever knows how they are written.
 */
export function ownText(
  mine: Y.Doc,
  written: Readonly<Record<"points" | "comments" | "apologies" | "promises" | "weeks", readonly string[]>>,
  headings: OwnHeadings,
): string {
  const sentences = readSentences(sentencesOf(mine)).map(saidSentence);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [headings.sentences, sentences],
    [headings.points, written.points],
    [headings.comments, written.comments],
    [headings.apologies, written.apologies],
    [headings.promises, written.promises],
    [headings.weeks, written.weeks],
    ...NOTES.map((name) => [headings[name], [noteOf(mine, name).toString()]] as const),
  ];
  const filled = sections
    .map(([heading, texts]) => [heading, ...texts.map((text) => text.trim()).filter((text) => text !== "")])
    .filter((lines) => lines.length > 1);
  return filled.length === 0 ? "" : `${filled.map((lines) => lines.join("\n\n")).join("\n\n\n")}\n`;
}
