import type * as Y from "yjs";
import { writeText } from "./writeText.ts";

/** Private lines that may grow into something shared later; each is a root text, so two devices merge. */
export const NOTES = [
  "notes",
  "talk",
  "promise",
  "values",
  "crossed",
  "crossedCare",
  "crossedCause",
  "crossedPlan",
] as const;
export type NoteName = (typeof NOTES)[number];

/** Generous for a note, small enough that a pasted book does not fill the document. */
export const NOTE_CHARACTERS = 20_000;

export function noteOf(mine: Y.Doc, name: NoteName): Y.Text {
  return mine.getText(`note:${name}`);
}

export function writeNote(mine: Y.Doc, name: NoteName, next: string): void {
  writeText(noteOf(mine, name), next.slice(0, NOTE_CHARACTERS));
}
