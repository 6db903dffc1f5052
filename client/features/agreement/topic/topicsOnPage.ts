import type { Clause } from "../../../../shared/agreement/clause.ts";
import { byPosition } from "../../../../shared/agreement/place.ts";
import { inReadingOrder, type TopicId, TOPICS } from "../../../../shared/agreement/topics.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { AgreementView } from "../document/agreementView.ts";

export interface TopicPoints {
  readonly id: TopicId;
  /** The same on both screens; null for a topic that only I have begun. */
  readonly number: number | null;
  readonly shared: readonly Clause[];
  /** Points of my own that are not shared, in the same topic. */
  readonly own: readonly Clause[];
  /** One of the shared that is gone, and stays in its place without a number while I am still writing in it. */
  readonly held: ClauseId | null;
}

export interface TopicsOnPage {
  readonly topics: readonly TopicPoints[];
  /** My own versions of shared points, by the point they belong to. */
  readonly ownVersions: ReadonlyMap<string, Clause>;
  readonly furtherTopics: readonly TopicId[];
  /** What a shared point is called on the screen: "2.1". */
  readonly numbers: ReadonlyMap<string, string>;
  /** Requests that were answered, and where. */
  readonly answered: ReadonlyMap<string, AnsweredBy>;
}

export interface AnsweredBy {
  readonly id: ClauseId;
  readonly number: string;
}

const NONE: readonly Clause[] = [];

/**
 * Both documents on one page: ours, and in the same topics what is only mine. A version of my own stands
 * with the point it changes; should that point be gone, it is a point of my own again, and not lost. Numbers
 * are what both can say aloud, so a topic that only I have begun takes none and moves nobody else's.
 */
export function topicsOnPage(ours: AgreementView | null, own: AgreementView, held: Clause | null = null): TopicsOnPage {
  const ownVersions = new Map(
    [...own.clauses].filter(([id, { base }]) => base !== null && ours?.clauses.has(id) === true),
  );
  const pointsOf = (view: AgreementView | null, topic: TopicId): readonly Clause[] =>
    view?.topics.find(({ id }) => id === topic)?.clauses ?? NONE;
  // The same list as before where nothing is left out of it, so that its topic is not drawn again.
  const without = (points: readonly Clause[]): readonly Clause[] =>
    points.some(({ id }) => ownVersions.has(id)) ? points.filter(({ id }) => !ownVersions.has(id)) : points;
  const shown = new Set([...(ours?.topics ?? []), ...own.topics].map(({ id }) => id));
  if (held !== null) shown.add(held.topic);
  const counted = inReadingOrder(new Set((ours ?? own).topics.map(({ id }) => id)));
  const topics = inReadingOrder(shown).map((id) => ({
    id,
    number: counted.includes(id) ? counted.indexOf(id) + 1 : null,
    shared: held?.topic === id ? [...pointsOf(ours, id), held].toSorted(byPosition) : pointsOf(ours, id),
    own: without(pointsOf(own, id)),
    held: held?.topic === id ? held.id : null,
  }));
  const numbers = new Map(
    topics.flatMap(({ shared, number, held: gone }) =>
      shared
        .filter(({ id }) => id !== gone)
        .map((clause, point) => [clause.id, `${number ?? ""}.${point + 1}`] as const),
    ),
  );
  const answered = new Map(
    [...(ours?.answered ?? [])].map(([request, id]) => [request, { id, number: numbers.get(id) ?? "" }] as const),
  );
  return { topics, ownVersions, furtherTopics: TOPICS.filter((topic) => !shown.has(topic)), numbers, answered };
}
