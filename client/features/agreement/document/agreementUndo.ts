import * as Y from "yjs";
import { slotOfClient } from "../../../platform/document/clientIds.ts";
import { editorOrigins } from "./editorOrigin.ts";
import { ACT, agreementRoots, TYPING } from "./layout.ts";
import { suggestedBy } from "./readFragment.ts";

/** What holds a point together; undo never deletes these, whoever made them. */
const LASTING_FIELDS: ReadonlySet<string | null> = new Set(["text", "details", "place", "by"]);

/**
 * Undoing "add point" must not take away what the partner wrote into it, also not what they wrote offline
 * and send next week. So the container, its fragment and its place are never deleted at all: the undo
 * deletes my letters and the field `made`, and a point without `made` and without letters is simply not
 * shown (shared/agreement/clause.ts). As soon as it holds anybody's letters it is there.
 */
function mayDelete(clauses: Y.Map<unknown>, item: Y.Item): boolean {
  if (item.parent === clauses) return false;
  const parentItem = item.parent instanceof Y.AbstractType ? item.parent._item : null;
  if (parentItem?.parent === clauses) return !LASTING_FIELDS.has(item.parentSub);
  // A detail's text stays for whatever the partner writes in it; its letters go like any others.
  if (parentItem?.parentSub === "details") return false;
  if (item.content instanceof Y.ContentFormat) return isOwnStrike(item, item.content);
  if (!(item.content instanceof Y.ContentType)) return true;
  const type = item.content.type;
  if (type instanceof Y.XmlText) return false; // goes with its paragraph, or stays for the next letter
  if (!(type instanceof Y.XmlElement)) return true;
  return !isLastOfItsFragment(item) && !holdsLettersOfOthers(type, item.id.client);
}

/**
 * The marks of suggestions stay when letters go. Between the two of an insertion another device of mine may have
 * gone on typing, and without them its letters would turn into plain words; where a deletion ends, somebody may
 * have written in the middle of it. Only the mark with which I began to strike letters through goes again.
 */
function isOwnStrike(item: Y.Item, { key, value }: Y.ContentFormat): boolean {
  if (key === "insertion") return false;
  if (key !== "deletion") return true;
  return suggestedBy({ deletion: value as unknown })?.deletedBy === slotOfClient(item.id.client);
}

function isLastOfItsFragment(item: Y.Item): boolean {
  return item.parent instanceof Y.XmlFragment && item.parent.length <= 1;
}

function holdsLettersOfOthers(element: Y.XmlElement, mine: number): boolean {
  return element.toArray().some((child) => {
    if (!(child instanceof Y.XmlText)) return true;
    for (let item = child._start; item !== null; item = item.right) {
      if (!item.deleted && item.countable && item.id.client !== mine) return true;
    }
    return false;
  });
}

/** One undo history for the whole agreement, of this device's own edits only. */
export function agreementUndo(doc: Y.Doc): Y.UndoManager {
  const { clauses, topics } = agreementRoots(doc);
  return new Y.UndoManager([clauses, topics], {
    trackedOrigins: new Set([...editorOrigins(), ACT, TYPING]),
    deleteFilter: (item) => mayDelete(clauses, item),
    captureTransaction: (transaction) => transaction.meta.get("addToHistory") !== false,
  });
}
