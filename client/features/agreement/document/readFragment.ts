import * as Y from "yjs";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { TextState } from "../../../../shared/agreement/clause.ts";

export interface ReadText {
  readonly paragraphs: readonly string[];
  readonly state: TextState;
}

const PARAGRAPH = "paragraph";
/** Deeper nesting is never ours; reading on would only serve somebody who wants the stack to overflow. */
const DEEPEST = 4;

/**
 * The text of a point, whatever the other device put there. "plain" is exactly what our editor writes:
 * paragraphs that hold only letters. Everything else is still read as far as it has letters, but no editor
 * is put on it: the binding would throw on a foreign node, or delete it with the words inside.
 */
export function readFragment(value: unknown): ReadText {
  if (!(value instanceof Y.XmlFragment) || value instanceof Y.XmlElement) return { paragraphs: [], state: "foreign" };
  const found = { paragraphs: new Array<string>(), isPlain: true, room: LIMITS.clauseBytes };
  for (const child of value.toArray()) {
    if (found.room < 0) break;
    if (child instanceof Y.XmlElement && child.nodeName === PARAGRAPH) {
      const letters = lettersOf(child, found, 1);
      if (found.paragraphs.length > 0) found.room -= 1;
      found.paragraphs.push(letters);
    } else {
      found.isPlain = false;
      const letters = lettersOf(child, found, 1);
      if (letters !== "") found.paragraphs.push(letters);
    }
  }
  const state: TextState = !found.isPlain ? "foreign" : found.room < 0 ? "too-long" : "plain";
  return { paragraphs: found.paragraphs, state };
}

interface Found {
  isPlain: boolean;
  room: number;
}

function lettersOf(node: unknown, found: Found, depth: number): string {
  if (node instanceof Y.XmlText) return take(lettersOfText(node, found), found);
  if (!(node instanceof Y.XmlFragment) || depth > DEEPEST) {
    found.isPlain = false;
    return "";
  }
  return node
    .toArray()
    .map((child) => {
      if (!(child instanceof Y.XmlText)) found.isPlain = false;
      return lettersOf(child, found, depth + 1);
    })
    .join("");
}

function lettersOfText(text: Y.XmlText, found: Found): string {
  let letters = "";
  // reason: the delta of a document that others write is not typed; each part is checked here.
  for (const part of text.toDelta() as readonly { insert?: unknown; attributes?: unknown }[]) {
    if (typeof part.insert !== "string" || part.attributes !== undefined) found.isPlain = false;
    if (typeof part.insert === "string") letters += part.insert;
  }
  return letters.toWellFormed();
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
