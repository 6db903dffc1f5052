import type { Clause } from "../../../../shared/agreement/clause.ts";
import { inReadingOrder, type TopicId, TOPICS } from "../../../../shared/agreement/topics.ts";
import type { AgreementView } from "../document/agreementView.ts";
import type { TopicPoints } from "./TopicSection.tsx";

export interface TopicsOnPage {
  readonly topics: readonly TopicPoints[];
  /** My own versions of shared points, by the point they belong to. */
  readonly ownVersions: ReadonlyMap<string, Clause>;
  readonly furtherTopics: readonly TopicId[];
  /** What a shared point is called on the screen: "2.1". */
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * Both documents on one page: ours, and in the same topics what is only mine. A version of my own stands
 * with the point it changes; should that point be gone, it is a point of my own again, and not lost.
 */
export function topicsOnPage(ours: AgreementView | null, own: AgreementView): TopicsOnPage {
  const ownVersions = new Map(
    [...own.clauses].filter(([id, { base }]) => base !== null && ours?.clauses.has(id) === true),
  );
  const pointsOf = (view: AgreementView | null, topic: TopicId): readonly Clause[] =>
    view?.topics.find(({ id }) => id === topic)?.clauses ?? [];
  const shown = new Set([...(ours?.topics ?? []), ...own.topics].map(({ id }) => id));
  const topics = inReadingOrder(shown).map((id) => ({
    id,
    shared: pointsOf(ours, id),
    own: pointsOf(own, id).filter((clause) => !ownVersions.has(clause.id)),
  }));
  const numbers = new Map(
    topics.flatMap(({ shared }, topic) =>
      shared.map((clause, point) => [clause.id, `${topic + 1}.${point + 1}`] as const),
    ),
  );
  return { topics, ownVersions, furtherTopics: TOPICS.filter((topic) => !shown.has(topic)), numbers };
}
