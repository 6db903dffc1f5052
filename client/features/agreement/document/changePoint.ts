import * as Y from "yjs";
import type { DetailName } from "../../../../shared/agreement/clauseDetails.ts";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { mayChange } from "../../../../shared/agreement/ownership.ts";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import type { Who } from "../../../../shared/agreement/who.ts";
import { suggestText } from "../suggestions/suggestText.ts";
import type { Agreement } from "./bindAgreement.ts";
import { type AgreementRoots, agreementRoots, clauseFragment, type ClauseMap, TYPING } from "./layout.ts";
import { writeDetail } from "./writeDetails.ts";
import { writeParagraphs } from "./writeParagraphs.ts";

function mapIn(roots: AgreementRoots, id: ClauseId): ClauseMap | null {
  const map = roots.clauses.get(id);
  return map instanceof Y.Map ? map : null;
}

/** Choosing who does it is an edit: it changes the content, so both marks fall away. */
export function chooseWho(agreement: Agreement, id: ClauseId, who: Who): void {
  agreement.act((roots) => mapIn(roots, id)?.set("who", who));
}

export type PointDay = "start" | "review" | "end";

/**
 * Null takes the day away. What is offered to be shown lasts from the day on which its end was set, unless
 * another beginning was chosen: so that anybody can count its 90 days.
 */
export function chooseDay(
  agreement: Agreement,
  clause: Clause,
  name: PointDay,
  day: string | null,
  today: string,
): void {
  agreement.act((roots) => {
    const map = mapIn(roots, clause.id);
    if (day === null) map?.delete(name);
    else map?.set(name, day);
    if (name === "end" && day !== null && clause.kind === "transparency-offer" && clause.start === null)
      map?.set("start", today);
  });
}

/** An offer that has ended is offered anew or not at all: its days go, and it is open until a new end is set. */
export function offerAgain(agreement: Agreement, id: ClauseId): void {
  agreement.act((roots) => {
    const map = mapIn(roots, id);
    map?.delete("start");
    map?.delete("end");
  });
}

/** What somebody types into a detail, letter by letter; the letters of one breath are one step of undo. */
export function typeDetail(agreement: Agreement, id: ClauseId, name: DetailName, words: string): void {
  agreement.doc.transact(() => {
    const map = mapIn(agreementRoots(agreement.doc), id);
    if (map !== null) writeDetail(map, name, words);
  }, TYPING);
}

/**
 * Deleting says which content was meant and leaves the words where they are. Whoever wrote in the point at
 * the same moment, or offline last week, changed the content: then the point is there again, with all of it.
 * A point that is somebody's goes only if that person says so with their signature as well, which the binding
 * adds on their own device (ownRemovals.ts).
 */
export function removePoint(agreement: Agreement, clause: Clause): void {
  agreement.act((roots) => mapIn(roots, clause.id)?.set("removed", clause.writtenHash));
}

export function bringBackPoint(agreement: Agreement, id: ClauseId): void {
  agreement.act((roots) => mapIn(roots, id)?.delete("removed"));
}

export function addTopic(agreement: Agreement, topic: TopicId): void {
  agreement.act(({ topics }) => topics.set(topic, true));
}

/**
 * Writes a whole text at once: a thought that was taken up, or a plain form of a text that no editor can hold.
 * Whose the point is, is asked as it is written and not as it was shown: in one that became the other's
 * meanwhile it is a suggestion. `me` is null in a private document, where everything is mine.
 */
export function writePoint(agreement: Agreement, id: ClauseId, paragraphs: readonly string[], me: Slot | null): void {
  const clause = agreement.view().clauses.get(id);
  agreement.act((roots) => {
    const map = mapIn(roots, id);
    const fragment = map === null ? null : clauseFragment(map);
    if (fragment === null) return;
    if (me === null || clause === undefined || mayChange(clause, me)) writeParagraphs(fragment, paragraphs);
    else suggestText(fragment, paragraphs, me);
  });
}
