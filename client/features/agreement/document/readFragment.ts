import * as Y from "yjs";
import type { TextState } from "../../../../shared/agreement/clause.ts";
import { type ParagraphRuns, pushRun, type TextRun } from "../../../../shared/agreement/textRuns.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";

export interface ReadText {
  readonly runs: readonly ParagraphRuns[];
  readonly state: TextState;
}

const PARAGRAPH = "paragraph";
/** Deeper nesting is never ours; reading on would only serve somebody who wants the stack to overflow. */
const DEEPEST = 4;

/**
 * The text of a point, whatever the other device put there. "plain" is exactly what our editor writes:
 * paragraphs that hold only letters and suggestions about them. Everything else is still read as far as it
 * has letters, but no editor is put on it: the binding would throw on a foreign node, or delete it with the
 * words inside.
 */
export function readFragment(value: unknown): ReadText {
  if (!(value instanceof Y.XmlFragment) || value instanceof Y.XmlElement) return { runs: [], state: "foreign" };
  const found = { isPlain: true, room: LIMITS.clauseBytes };
  const runs: ParagraphRuns[] = [];
  for (const child of value.toArray()) {
    if (found.room < 0) break;
    const isParagraph = child instanceof Y.XmlElement && child.nodeName === PARAGRAPH;
    if (isParagraph && runs.length > 0) found.room -= 1;
    if (!isParagraph) found.isPlain = false;
    const paragraph: TextRun[] = [];
    readInto(paragraph, child, found, 1);
    if (isParagraph || paragraph.length > 0) runs.push(paragraph);
  }
  const state: TextState = !found.isPlain ? "foreign" : found.room < 0 ? "too-long" : "plain";
  return { runs, state };
}

interface Found {
  isPlain: boolean;
  room: number;
}

function readInto(paragraph: TextRun[], node: unknown, found: Found, depth: number): void {
  if (node instanceof Y.XmlText) {
    readLetters(paragraph, node, found);
    return;
  }
  if (!(node instanceof Y.XmlFragment) || depth > DEEPEST) {
    found.isPlain = false;
    return;
  }
  for (const child of node.toArray()) {
    if (!(child instanceof Y.XmlText)) found.isPlain = false;
    readInto(paragraph, child, found, depth + 1);
  }
}

function readLetters(paragraph: TextRun[], text: Y.XmlText, found: Found): void {
  // reason: the delta of a document that others write is not typed; each part is checked here.
  for (const part of text.toDelta() as readonly { insert?: unknown; attributes?: unknown }[]) {
    if (found.room < 0) return;
    const suggested = part.attributes === undefined ? {} : suggestedBy(part.attributes);
    if (typeof part.insert !== "string" || suggested === null) found.isPlain = false;
    if (typeof part.insert === "string")
      pushRun(paragraph, { text: take(part.insert.toWellFormed(), found), ...suggested });
  }
}

/** The formatting attributes of a suggestion, and no others; null for what our editor does not write. */
export function suggestedBy(attributes: unknown): Pick<TextRun, "insertedBy" | "deletedBy"> | null {
  if (typeof attributes !== "object" || attributes === null) return null;
  const suggested: { insertedBy?: Slot; deletedBy?: Slot } = {};
  for (const [name, value] of Object.entries(attributes)) {
    const by = slotIn(value);
    if (by === null) return null;
    if (name === "insertion") suggested.insertedBy = by;
    else if (name === "deletion") suggested.deletedBy = by;
    else return null;
  }
  return suggested;
}

/** `{ by: "a" }` and nothing else. */
function slotIn(value: unknown): Slot | null {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1 || !("by" in value)) return null;
  return value.by === "a" || value.by === "b" ? value.by : null;
}

function take(letters: string, found: Found): string {
  const bytes = utf8Length(letters);
  if (bytes <= found.room) {
    found.room -= bytes;
    return letters;
  }
  const kept = letters.slice(0, Math.max(0, found.room)).toWellFormed();
  found.room = -1;
  return kept;
}

export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xe000) bytes += 1; // half of a four-byte character
    else if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
