import * as Y from "yjs";
import type { TextRun } from "../../../../shared/agreement/textRuns.ts";
import type { Slot } from "../../../../shared/base/ids.ts";

/**
 * Letters with suggestions about them lie in a Y.XmlText between formatting marks, and what a letter is
 * depends on the mark before it. Two things keep a merge from turning a suggestion into plain words, or the
 * owner's words into a suggestion (decisions/): a letter is always put in with its own attributes, never with
 * those it happens to stand in; and marks of insertions stay when their letters go, because the other may have
 * typed between them meanwhile. Yjs's own `delete` tidies such marks away, so letters are taken here.
 */
export function takeLetters(text: Y.XmlText, index: number, length: number): void {
  const { doc } = text;
  if (doc === null || length <= 0) return;
  doc.transact((transaction) => {
    const gone = Y.createDeleteSet();
    let at = 0;
    for (let item = text._start; item !== null && at < index + length; item = item.right) {
      if (item.deleted || !item.countable) continue;
      const from = Math.max(index - at, 0);
      const to = Math.min(index + length - at, item.length);
      at += item.length;
      if (from >= to) continue;
      const { client, clock } = item.id;
      gone.clients.set(client, [...(gone.clients.get(client) ?? []), { clock: clock + from, len: to - from }]);
    }
    Y.iterateDeletedStructs(transaction, gone, (struct) => {
      if (struct instanceof Y.Item) struct.delete(transaction);
    });
    if (text._searchMarker !== null) text._searchMarker.length = 0; // they count letters that are gone
  });
}

export function putLetters(text: Y.XmlText, index: number, letters: string, run: Omit<TextRun, "text">): void {
  const attributes: Record<string, { by: Slot }> = {};
  if (run.insertedBy !== undefined) attributes["insertion"] = { by: run.insertedBy };
  if (run.deletedBy !== undefined) attributes["deletion"] = { by: run.deletedBy };
  if (letters !== "") text.insert(index, letters, attributes);
}

/** Suggests that letters go. */
export function strikeLetters(text: Y.XmlText, index: number, length: number, by: Slot): void {
  if (length > 0) text.format(index, length, { deletion: { by } });
}

/**
 * Takes that back. The marks at which it ended stay: whoever wrote in the middle of it meanwhile relies on
 * them, and without them everything that follows would look as if it were to go.
 */
export function unstrikeLetters(text: Y.XmlText, index: number, length: number): void {
  const { doc } = text;
  if (doc === null || length <= 0) return;
  doc.transact((transaction) => {
    for (const { mark, at } of deletionMarks(text)) {
      const { value } = mark.content as Y.ContentFormat; // reason: deletionMarks finds nothing else
      if (at >= index && at < index + length && value !== null) mark.delete(transaction);
    }
    // A stretch whose beginning lies further to the front, in what somebody else suggests.
    if (isStruck(text, index)) text.format(index, length, { deletion: null });
  });
}

/** Every mark of a deletion, with the number of letters in front of it. */
function deletionMarks(text: Y.XmlText): readonly { readonly mark: Y.Item; readonly at: number }[] {
  const marks: { mark: Y.Item; at: number }[] = [];
  let at = 0;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.countable) at += item.length;
    else if (item.content instanceof Y.ContentFormat && item.content.key === "deletion") marks.push({ mark: item, at });
  }
  return marks;
}

function isStruck(text: Y.XmlText, index: number): boolean {
  const last = deletionMarks(text).findLast(({ at }) => at <= index)?.mark.content;
  return last instanceof Y.ContentFormat && last.value !== null;
}
