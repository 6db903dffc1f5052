import type * as Y from "yjs";
import { composeSentence } from "../../../shared/wording/composeSentence.ts";
import { NOTES, noteOf } from "./notes.ts";
import { readSentences, sentencesOf } from "./sentences.ts";

/** Everything this person wrote for themselves, as plain text: the copy they may keep without a notice. */
export function ownText(mine: Y.Doc, headings: Readonly<Record<"sentences" | (typeof NOTES)[number], string>>): string {
  const parts: string[] = [];
  const sentences = readSentences(sentencesOf(mine))
    .map(composeSentence)
    .filter((sentence) => sentence !== "");
  if (sentences.length > 0) parts.push(`${headings.sentences}\n\n${sentences.join("\n\n")}`);
  for (const name of NOTES) {
    const text = noteOf(mine, name).toString().trim();
    if (text !== "") parts.push(`${headings[name]}\n\n${text}`);
  }
  return parts.length === 0 ? "" : `${parts.join("\n\n\n")}\n`;
}
