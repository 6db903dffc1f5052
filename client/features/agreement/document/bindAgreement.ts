import * as Y from "yjs";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { agreementUndo } from "./agreementUndo.ts";
import type { AgreementView } from "./agreementView.ts";
import { isFromEditor } from "./editorOrigin.ts";
import { HOUSEKEEPING } from "../../../platform/said/housekeeping.ts";
import { ACT, type AgreementRoots, agreementRoots } from "./layout.ts";
import { ownRemovals, type OwnWords } from "./ownRemovals.ts";
import { readAgreement, readClauseAt } from "./readAgreement.ts";

/** One document's agreement while somebody looks at it: parsed, cached, undoable. */
export interface Agreement {
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
  readonly view: () => AgreementView;
  readonly subscribe: (listener: () => void) => () => void;
  /** For screens: told of what is typed here once the key is done, as the letter itself is on the screen already. */
  readonly subscribeAfterKeys: (listener: () => void) => () => void;
  /** A point as it stood here before another device took it away; null while it is there, and for what went here. */
  takenAway(id: string): Clause | null;
  /** One deliberate act: one transaction, one step of undo. */
  act(change: (roots: AgreementRoots) => void): void;
  destroy(): void;
}

/**
 * `words` only for a shared document: whose signed word counts there, and who speaks on this device. Without
 * them it is a private one, in which everything is mine.
 */
export function bindAgreement(doc: Y.Doc, words: OwnWords | null = null): Agreement {
  const roots = agreementRoots(doc);
  const undo = agreementUndo(doc);
  const listeners = new Set<() => void>();
  const parsed = new Map<string, Clause | null>();
  /** As it was read before something from elsewhere changed it: somebody may be writing in it. */
  const before = new Map<string, Clause>();
  let view: AgreementView | null = null;
  let last: AgreementView | null = null;

  const clauseAt = (id: string): Clause | null => {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const clause = readClauseAt(roots, id, removals?.contentOf ?? null);
    parsed.set(id, clause);
    return clause;
  };
  const forget = (id: string, isLocal: boolean): void => {
    const known = parsed.get(id);
    parsed.delete(id);
    // What is typed here into a point that is gone already does not make it gone by my hand.
    if (known == null) return;
    if (isLocal) before.delete(id);
    else before.set(id, known);
  };
  const patient = new Set<() => void>();
  let telling: ReturnType<typeof setTimeout> | null = null;
  const tellPatient = (): void => {
    if (telling !== null) clearTimeout(telling);
    telling = null;
    for (const listener of patient) listener();
  };
  const changed = (isTyped = false): void => {
    view = null;
    for (const listener of listeners) listener();
    if (isTyped && patient.size > 0) telling ??= setTimeout(tellPatient);
    else tellPatient();
  };
  const onClauses = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void => {
    const touched = new Set<string>();
    for (const event of events) {
      if (event.target === roots.clauses) for (const id of event.changes.keys.keys()) touched.add(id);
      else if (typeof event.path[0] === "string") touched.add(event.path[0]);
    }
    for (const id of touched) forget(id, transaction.local);
    const isEdited = isFromEditor(transaction.origin);
    if (isEdited) keepReturned(touched);
    changed(transaction.local && isEdited);
  };
  /**
   * A deleted point that came back, because the partner had written in it, and that I now write in myself
   * stays for good: otherwise it would vanish under my hands if I happened to restore the deleted words.
   */
  const keepReturned = (ids: ReadonlySet<string>): void => {
    for (const id of ids) {
      const map = roots.clauses.get(id);
      if (!(map instanceof Y.Map) || !map.has("removed") || clauseAt(id) === null) continue;
      doc.transact(() => map.delete("removed"), HOUSEKEEPING);
    }
  };

  const removals = words === null ? null : ownRemovals(roots, doc, words);
  const forgetRemovals = removals?.watch((ids) => {
    if (ids === "all") parsed.clear();
    else for (const id of ids) forget(id, false);
    changed();
  });
  roots.clauses.observeDeep(onClauses);
  const onTopics = (): void => changed();
  roots.topics.observe(onTopics);
  return {
    doc,
    undo,
    subscribeAfterKeys(listener) {
      patient.add(listener);
      return () => patient.delete(listener);
    },
    takenAway: (id) => (clauseAt(id) === null ? (before.get(id) ?? null) : null),
    view: () => (view ??= last = readAgreement(roots, clauseAt, last)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act(change) {
      undo.stopCapturing();
      doc.transact(() => change(roots), ACT);
      undo.stopCapturing();
    },
    destroy() {
      roots.clauses.unobserveDeep(onClauses);
      roots.topics.unobserve(onTopics);
      if (telling !== null) clearTimeout(telling);
      forgetRemovals?.();
      undo.destroy();
      listeners.clear();
      patient.clear();
    },
  };
}
