import type { ClauseId } from "../base/ids.ts";
import { type Clause, textOf } from "./clause.ts";
import { DETAILS } from "./clauseDetails.ts";
import type { TopicId } from "./topics.ts";

/** What a point says and where it stands: all that can differ between two days. */
export type PointFace = Pick<
  Clause,
  "id" | "topic" | "position" | "paragraphs" | "details" | "start" | "review" | "end" | "who"
>;

/** An agreement as it stood at one time. */
export interface AgreementPage {
  /** In reading order, each with its points in theirs. */
  readonly topics: readonly { readonly id: TopicId; readonly clauses: readonly PointFace[] }[];
  /** Points that had been there by then, shown or deleted. */
  readonly known: ReadonlySet<string>;
  /** Points that both were comfortable with. */
  readonly agreed: ReadonlySet<string>;
}

export interface PointChange {
  readonly id: ClauseId;
  /** "back": it had been there before, and was deleted at the earlier time. */
  readonly kind: "added" | "back" | "changed" | "deleted" | "same";
  readonly before: PointFace | null;
  readonly after: PointFace | null;
  readonly isMoved: boolean;
  /** Both are comfortable with it now and were not then: a fact of the point, of no one's doing. */
  readonly isNewlyAgreed: boolean;
  /** As on the later page; null when it is on that page no more. */
  readonly number: string | null;
}

export interface TopicChanges {
  readonly topic: TopicId;
  readonly points: readonly PointChange[];
}

export function saysTheSame(left: PointFace, right: PointFace): boolean {
  return (
    textOf(left.paragraphs) === textOf(right.paragraphs) &&
    left.who === right.who &&
    left.start === right.start &&
    left.review === right.review &&
    left.end === right.end &&
    DETAILS.every((name) => left.details[name] === right.details[name])
  );
}

export function isChange(change: PointChange): boolean {
  return change.kind !== "same" || change.isMoved || change.isNewlyAgreed;
}

/** The later page, with what is gone from it where it stood. */
export function pageChanges(before: AgreementPage, after: AgreementPage): readonly TopicChanges[] {
  const earlier = facesOf(before);
  const later = facesOf(after);
  const topics = after.topics.map(({ id, clauses }, index) => ({
    topic: id,
    points: clauses.map((face, place) =>
      changeOf(earlier.get(face.id) ?? null, face, { before, after, earlier, later }, `${index + 1}.${place + 1}`),
    ),
  }));
  const all = new Map(topics.map(({ topic, points }) => [topic, points] as const));
  for (const { id: topic, clauses } of before.topics) {
    const points = [...(all.get(topic) ?? [])];
    for (const [place, face] of clauses.entries()) {
      if (later.has(face.id)) continue;
      const previous = clauses[place - 1]?.id;
      const at = previous === undefined ? 0 : points.findIndex(({ id }) => id === previous) + 1;
      points.splice(at, 0, changeOf(face, null, { before, after, earlier, later }, null));
    }
    all.set(topic, points);
  }
  return [...all].map(([topic, points]) => ({ topic, points }));
}

type Faces = ReadonlyMap<ClauseId, PointFace>;
interface Between {
  readonly before: AgreementPage;
  readonly after: AgreementPage;
  readonly earlier: Faces;
  readonly later: Faces;
}

function facesOf(page: AgreementPage): Faces {
  return new Map(page.topics.flatMap(({ clauses }) => clauses.map((face) => [face.id, face] as const)));
}

function changeOf(
  before: PointFace | null,
  after: PointFace | null,
  between: Between,
  number: string | null,
): PointChange {
  const id = (after ?? before)?.id;
  if (id === undefined) throw new Error("a change is of a point that is there before or after");
  const kind =
    after === null
      ? "deleted"
      : before !== null
        ? saysTheSame(before, after)
          ? "same"
          : "changed"
        : between.before.known.has(id)
          ? "back"
          : "added";
  return {
    id,
    kind,
    before,
    after,
    number,
    isMoved: before !== null && after !== null && hasMoved(before, after, between),
    isNewlyAgreed: after !== null && between.after.agreed.has(id) && !between.before.agreed.has(id),
  };
}

/**
 * In another topic, or given another place that is another one among the points that were there before as
 * well. A place that was written anew and is the same one is no move, and whoever was passed did not move.
 */
function hasMoved(before: PointFace, after: PointFace, { before: from, after: to, earlier, later }: Between): boolean {
  if (before.topic !== after.topic) return true;
  if (before.position === after.position) return false;
  const standing = (page: AgreementPage): number =>
    (page.topics.find(({ id }) => id === after.topic)?.clauses ?? [])
      .filter(({ id }) => earlier.get(id)?.topic === after.topic && later.get(id)?.topic === after.topic)
      .findIndex(({ id }) => id === after.id);
  return standing(from) !== standing(to);
}
