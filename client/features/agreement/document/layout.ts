import * as Y from "yjs";
import type { DetailName } from "../../../../shared/agreement/clauseDetails.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";

/**
 * Where an agreement lives in a document, final from here on. The private and the shared document have the
 * same layout, so one binding serves both, and sharing a point means moving one entry.
 *
 *     clauses   Y.Map  clause id -> Y.Map { text: Y.XmlFragment, details, by, made, place, who?, removed?, ... }
 *               details: Y.Map { need, why, example, fallback, scope: Y.Text }
 *     topics    Y.Map  topic id -> true, for topics that were added and may still be empty
 *     marks     Y.Map  "<clause id>.<slot>" -> signed record (shared document only)
 *     removals  Y.Map  the same, for points that are somebody's
 *     comments  Y.Map  "<comment id>.<slot>" -> signed record (shared document only)
 *     threads   Y.Map  "<id of its first comment>.<slot>" -> the same, whether a thread is settled
 *
 * One fragment a point: the editor's binding deletes nodes that a merge made invalid, so nothing but
 * letters may live inside it, with two formatting attributes for what somebody suggests about them,
 * `insertion` and `deletion`, each `{ by: slot }`. The details are made together with the point: two who made
 * them lazily at once would each make their own. No order is kept anywhere: each point carries its own place,
 * in one value.
 */
export type ClauseMap = Y.Map<unknown>;

export interface AgreementRoots {
  readonly clauses: Y.Map<unknown>;
  readonly topics: Y.Map<unknown>;
}

export function agreementRoots(doc: Y.Doc): AgreementRoots {
  return { clauses: doc.getMap("clauses"), topics: doc.getMap("topics") };
}

export function marksRoot(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("marks");
}

export function removalsRoot(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("removals");
}

export function commentsRoot(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("comments");
}

export function threadsRoot(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("threads");
}

export function clauseMap(doc: Y.Doc, id: ClauseId): ClauseMap | null {
  const value = agreementRoots(doc).clauses.get(id);
  return value instanceof Y.Map ? value : null;
}

/** The fragment an editor binds to; null when the other side put something else in its place. */
export function clauseFragment(map: ClauseMap): Y.XmlFragment | null {
  const value = map.get("text");
  return value instanceof Y.XmlFragment && !(value instanceof Y.XmlElement) ? value : null;
}

/** One detail's text; null when there is none, or when the other side put something else in its place. */
export function detailText(map: ClauseMap, name: DetailName): Y.Text | null {
  const details = map.get("details");
  const text = details instanceof Y.Map ? details.get(name) : null;
  return text instanceof Y.Text && !(text instanceof Y.XmlText) ? text : null;
}

/** What people do with points on purpose; one undo step each. */
export const ACT = { name: "agreement-act" } as const;
/** Letters typed into a detail: those of one breath are one undo step. */
export const TYPING = { name: "agreement-typing" } as const;
