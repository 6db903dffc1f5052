import * as Y from "yjs";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import type { Who } from "../../../../shared/agreement/who.ts";
import type { Agreement } from "./bindAgreement.ts";
import { type AgreementRoots, clauseFragment, type ClauseMap } from "./layout.ts";
import { writeParagraphs } from "./writeParagraphs.ts";

function mapIn(roots: AgreementRoots, id: ClauseId): ClauseMap | null {
  const map = roots.clauses.get(id);
  return map instanceof Y.Map ? map : null;
}

/** Choosing who does it is an edit: it changes the content, so both marks fall away. */
export function chooseWho(agreement: Agreement, id: ClauseId, who: Who): void {
  agreement.act((roots) => mapIn(roots, id)?.set("who", who));
}

/**
 * Deleting says which content was meant and leaves the words where they are. Whoever wrote in the point at
 * the same moment, or offline last week, changed the content: then the point is there again, with all of it.
 */
export function removePoint(agreement: Agreement, clause: Clause): void {
  agreement.act((roots) => mapIn(roots, clause.id)?.set("removed", clause.contentHash));
}

export function bringBackPoint(agreement: Agreement, id: ClauseId): void {
  agreement.act((roots) => mapIn(roots, id)?.delete("removed"));
}

export function addTopic(agreement: Agreement, topic: TopicId): void {
  agreement.act(({ topics }) => topics.set(topic, true));
}

/** Writes a whole text at once: a shared draft, or a plain form of a text that no editor can hold. */
export function writePoint(agreement: Agreement, id: ClauseId, paragraphs: readonly string[]): void {
  agreement.act((roots) => {
    const map = mapIn(roots, id);
    const fragment = map === null ? null : clauseFragment(map);
    if (fragment !== null) writeParagraphs(fragment, paragraphs);
  });
}
