import * as Y from "yjs";
import { type ClauseId, isId, type Slot } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { type Clause, readClause } from "../../../../shared/agreement/clause.ts";
import { readDetails } from "../../../../shared/agreement/clauseDetails.ts";
import { readClauseFields } from "../../../../shared/agreement/clauseFields.ts";
import { byPosition } from "../../../../shared/agreement/place.ts";
import { FIRST_TOPICS, inReadingOrder, isTopic, type TopicId, TOPICS } from "../../../../shared/agreement/topics.ts";
import type { AgreementView } from "./agreementView.ts";
import { answeredIn } from "../../../../shared/agreement/answered.ts";
import { chooserOf, writersOf } from "./writersOf.ts";
import { type AgreementRoots, detailText } from "./layout.ts";
import { readFragment } from "./readFragment.ts";

/** The content of a point that its owner deleted by signature; null where nobody has to sign. */
export type SignedRemoval = ((clause: ClauseId, owner: Slot) => string | null) | null;

/**
 * The door between the document and everything else: whatever is in there, it answers and never throws.
 * `id` is one of those that `readAgreement` let through.
 */
export function readClauseAt(roots: AgreementRoots, id: string, removal: SignedRemoval = null): Clause | null {
  const map = roots.clauses.get(id);
  if (!(map instanceof Y.Map)) return null;
  const { runs, state } = readFragment(map.get("text"));
  // reason: ids were checked where the keys are listed.
  const clause = id as ClauseId;
  return readClause({
    id: clause,
    fields: readClauseFields((name) => map.get(name)),
    runs,
    textState: state,
    details: readDetails((name) => detailText(map, name)?.toString() ?? null),
    writers: writersOf(map),
    chosenBy: chooserOf(map),
    signedRemoval: removal === null ? null : (owner) => removal(clause, owner),
  });
}

/** Twice the allowed number: two people offline may each have filled up what was left. */
const MOST_CLAUSES = 2 * LIMITS.clausesPerSpace;

/** `last`: a topic in which nothing changed since is the same list of points again, so that it is not drawn again. */
export function readAgreement(
  roots: AgreementRoots,
  clauseAt: (id: string) => Clause | null,
  last: AgreementView | null = null,
): AgreementView {
  const clauses = new Map<string, Clause>();
  const byTopic = new Map<TopicId, Clause[]>();
  for (const id of [...roots.clauses.keys()].filter(isId).sort()) {
    const clause = clauseAt(id);
    if (clause === null) continue;
    if (clauses.size === MOST_CLAUSES) break;
    clauses.set(id, clause);
    const here = byTopic.get(clause.topic);
    if (here === undefined) byTopic.set(clause.topic, [clause]);
    else here.push(clause);
  }
  const added = [...roots.topics.keys()].filter(isTopic).filter((topic) => roots.topics.get(topic) === true);
  const shown = new Set<TopicId>([...FIRST_TOPICS, ...byTopic.keys(), ...added]);
  return {
    topics: inReadingOrder(shown).map((id) => {
      const before = last?.topics.find((topic) => topic.id === id);
      const points = (byTopic.get(id) ?? []).toSorted(byPosition);
      const isSame =
        before?.clauses.length === points.length && points.every((point, at) => point === before.clauses[at]);
      return isSame ? before : { id, clauses: points };
    }),
    clauses,
    answered: answeredIn(clauses),
    furtherTopics: TOPICS.filter((topic) => !shown.has(topic)),
  };
}
