import * as Y from "yjs";
import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import { type Removal, REMOVAL_LABEL, removalSubject } from "../../../../shared/agreement/removal.ts";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { type AgreementRoots, removalsRoot } from "./layout.ts";
import { readClauseAt } from "./readAgreement.ts";
import { signedWords } from "../../../platform/said/signedWords.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";

/** Who speaks on this device, and where my own words are kept; both may come later than the document. */
export interface OwnWords {
  readonly pen: () => RecordPen | null;
  /** My private document, when it is open. */
  readonly mine: () => Y.Doc | null;
  readonly subscribe: (listener: () => void) => () => void;
}

const REMOVAL_WORDS: WordKind<ClauseId> = { label: REMOVAL_LABEL, subject: removalSubject };

/**
 * What each took back of their own. Whatever deletes a point of mine on this device, or brings it back (the
 * menu, undo, redo, a restored page), writes the plain field; here my signature is added to it. The field
 * alone deletes nobody's point, so the other cannot, and cannot bring back what I took back either.
 */
export interface OwnRemovals {
  readonly contentOf: (clause: ClauseId, owner: Slot) => string | null;
  watch(changed: (clauses: ReadonlySet<string> | "all") => void): () => void;
}

export function ownRemovals(roots: AgreementRoots, doc: Y.Doc, own: OwnWords): OwnRemovals {
  const words = signedWords(REMOVAL_WORDS, {
    shared: doc,
    stored: removalsRoot(doc),
    kept: () => own.mine()?.getMap<unknown>("keptRemovals") ?? null,
    pen: own.pen,
  });
  const contentOf = (clause: ClauseId, owner: Slot): string | null => {
    const record = words.recordOf(clause, owner);
    return record?.value === "removed" ? record.contentHash : null;
  };
  const sign = (id: ClauseId, map: Y.Map<unknown>): void => {
    const me = own.pen()?.slot;
    if (me === undefined) return;
    // Read as if nobody had taken anything back: what was deleted is the point as it stood.
    const clause = readClauseAt(roots, id, () => null);
    if (clause === null || ownerOf(clause) !== me) return;
    const isGone = map.has("removed");
    const word: Removal = isGone ? "removed" : "back";
    if (isGone !== (contentOf(id, me) === clause.contentHash)) words.say(id, clause.contentHash, word);
  };
  const onClauses = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void => {
    if (!transaction.local) return;
    for (const event of events) {
      const [id] = event.path;
      if (event.path.length !== 1 || typeof id !== "string" || !event.changes.keys.has("removed")) continue;
      // reason: the key of a map in `clauses`; a wrong one makes a record that fits nothing.
      if (event.target instanceof Y.Map) sign(id as ClauseId, event.target);
    }
  };

  return {
    contentOf,
    watch(changed) {
      roots.clauses.observeDeep(onClauses);
      const unwatch = words.watch(changed);
      const unsubscribe = own.subscribe(penWatcher(own, () => changed("all")));
      return () => {
        roots.clauses.unobserveDeep(onClauses);
        unwatch();
        unsubscribe();
      };
    },
  };
}

/** Calls back when another pen is there than before; a space tells of much else. */
function penWatcher(own: OwnWords, changed: () => void): () => void {
  let last = own.pen();
  return () => {
    const now = own.pen();
    if (now === last) return;
    last = now;
    changed();
  };
}
