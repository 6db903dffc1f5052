import * as Y from "yjs";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { mergeTexts } from "../../../../shared/agreement/mergeTexts.ts";
import { mayChange } from "../../../../shared/agreement/ownership.ts";
import { positionBetween } from "../../../../shared/agreement/place.ts";
import { whoFromOtherSeat } from "../../../../shared/agreement/who.ts";
import { suggestText } from "../suggestions/suggestText.ts";
import type { Agreement } from "./bindAgreement.ts";
import { HOUSEKEEPING } from "../../../platform/said/housekeeping.ts";
import { agreementRoots, clauseFragment, clauseMap } from "./layout.ts";
import { copyBeside, hasChangedBeside, moveBeside } from "./ownBeside.ts";
import { newDetails } from "./writeDetails.ts";
import { newFragment, writeParagraphs } from "./writeParagraphs.ts";

/**
 * "On my own first": what I write goes into my private document and reaches the shared one as one change,
 * when I share it. A new point simply lives there until then. My own version of a shared point lives there
 * under the same id, with the shared text that it began from, so that sharing can tell my change from what
 * the partner did meanwhile.
 */
export function beginOwnVersion(mine: Agreement, clause: Clause): void {
  mine.doc.transact(() => {
    const { clauses } = agreementRoots(mine.doc);
    const map = clauseMap(mine.doc, clause.id) ?? clauses.set(clause.id, new Y.Map<unknown>());
    const fragment = clauseFragment(map);
    if (fragment === null) map.set("text", newFragment(clause.paragraphs));
    else writeParagraphs(fragment, clause.paragraphs);
    map.set("base", textOf(clause.paragraphs));
    map.set("by", clause.by);
    map.set("made", true);
    map.set("place", { topic: clause.topic, position: clause.position ?? "V" });
    map.set("who", clause.who);
    map.delete("removed");
    copyBeside(map, clause);
  }, HOUSEKEEPING);
}

/** Leaves the words where they are, marked as done: another device of mine may be writing in them still. */
export function putAwayOwn(mine: Agreement, clause: Clause): void {
  mine.doc.transact(() => clauseMap(mine.doc, clause.id)?.set("removed", clause.writtenHash), HOUSEKEEPING);
}

/**
 * Moves a point, or my own version of one, into the shared document. Not in the undo history: the partner
 * may have read it already, and undoing would leave the words nowhere. Deleting it afterwards is always
 * possible. Doing it twice, after an interruption, changes nothing. In a point that is the other's, what is
 * shared is a suggestion, like anything else written there; what I said beside its words is theirs to say, so it
 * stays with me, and "words-only" is the answer.
 */
export function shareOwn(
  mine: Agreement,
  shared: Agreement,
  clause: Clause,
  me: Slot,
  random: Random,
): "whole" | "words-only" {
  const own = clauseMap(mine.doc, clause.id);
  let left = false;
  shared.doc.transact(() => {
    const there = clauseMap(shared.doc, clause.id);
    const fragment = there === null ? null : clauseFragment(there);
    if (there === null || fragment === null) addShared(shared, clause, me, random);
    else {
      const theirs = shared.view().clauses.get(clause.id);
      const now = theirs === undefined ? (clause.base ?? "") : textOf(theirs.paragraphs);
      const wanted = mergeTexts(clause.base ?? now, now, textOf(clause.paragraphs)).split("\n");
      if (theirs === undefined || mayChange(theirs, me)) {
        writeParagraphs(fragment, wanted);
        if (own !== null) moveBeside(own, clause, there);
      } else {
        suggestText(fragment, wanted, me);
        left = own !== null && hasChangedBeside(own, clause);
      }
      there.delete("removed");
    }
  }, HOUSEKEEPING);
  if (!left) putAwayOwn(mine, clause);
  // Its words have gone over: shared again they would be suggested twice.
  else mine.doc.transact(() => own?.set("base", textOf(clause.paragraphs)), HOUSEKEEPING);
  return left ? "words-only" : "whole";
}

function addShared(shared: Agreement, clause: Clause, me: Slot, random: Random): ClauseId {
  const last = shared
    .view()
    .topics.find(({ id }) => id === clause.topic)
    ?.clauses.at(-1);
  const map = new Y.Map<unknown>();
  agreementRoots(shared.doc).clauses.set(clause.id, map);
  map.set("text", newFragment(clause.paragraphs));
  map.set("by", me);
  map.set("place", { topic: clause.topic, position: positionBetween(last?.position ?? null, null, random) });
  map.set("made", true);
  map.set("details", newDetails(clause.details));
  for (const name of ["start", "review", "end", "answers"] as const)
    if (clause[name] !== null) map.set(name, clause[name]);
  // Somebody who began a space alone and joined another one later sits in another seat now.
  if (clause.isWhoChosen) map.set("who", clause.by === me ? clause.who : whoFromOtherSeat(clause.who));
  return clause.id;
}
