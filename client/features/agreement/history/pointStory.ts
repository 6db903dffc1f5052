import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import {
  isChange,
  type AgreementPage,
  pageChanges,
  type PointChange,
} from "../../../../shared/agreement/pageChanges.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import type { StoodPage } from "./keptPage.ts";
import { type Clocks, type RecordedHands, writtenSince } from "./recordedHands.ts";

/** One point between two times, and by whom, as far as it was recorded. */
export interface PointStory extends PointChange {
  /** Whose words, or whose deletion, stand there; empty where nothing is recorded, null where nothing can be. */
  readonly by: readonly Slot[] | null;
  readonly movedBy: readonly Slot[] | null;
}

export interface TopicStory {
  readonly topic: TopicId;
  readonly points: readonly PointStory[];
}

/** An earlier time whose clocks are known, or only its words: then nobody can be named. */
export type EarlierPage = AgreementPage & { readonly hands: RecordedHands | null };

export function storyBetween(before: EarlierPage, after: StoodPage): readonly TopicStory[] {
  const since = before.hands?.clocks ?? null;
  return pageChanges(before, after).map(({ topic, points }) => ({
    topic,
    points: points.map((change) => ({
      ...change,
      by: since === null ? null : namedFor(change, after, since),
      movedBy: since === null ? null : writtenSince(after.hands.points.get(change.id)?.place, since),
    })),
  }));
}

export function changedPoints(story: readonly TopicStory[]): readonly PointStory[] {
  return story.flatMap(({ points }) => points.filter(isChange));
}

function namedFor(change: PointChange, after: StoodPage, since: Clocks): readonly Slot[] {
  const hands = after.hands.points.get(change.id);
  if (change.kind !== "deleted") return writtenSince(hands?.words, since);
  // Somebody's own point goes by their signature alone, whoever wrote the plain field.
  const owner = change.before === null ? null : ownerOf(change.before);
  return owner === null ? writtenSince(hands?.removal, since) : [owner];
}
