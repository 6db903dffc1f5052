import type { ReactNode } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { useTopicTitle } from "../topic/useTopicTitle.ts";
import styles from "./history.module.css";
import type { KeptPage } from "./keptPage.ts";
import type { PointStory, TopicStory } from "./pointStory.ts";
import { type Reader, StoryPoint } from "./StoryPoint.tsx";

/** The page with the changes in it, topic by topic; topics with nothing to show are left out. */
export function TopicStories(props: {
  readonly story: readonly TopicStory[];
  readonly shows: (point: PointStory) => boolean;
  readonly reader: Reader;
  readonly then: KeptPage | null;
  readonly dayName: string;
  readonly onRestore: (clause: Clause) => void;
}): ReactNode {
  const title = useTopicTitle();
  return props.story.map(({ topic, points }) => {
    const shown = points.filter(props.shows);
    if (shown.length === 0) return null;
    return (
      <section key={topic} className={styles["topic"]}>
        <h3>{title(topic)}</h3>
        <ul className={styles["points"]}>
          {shown.map((point) => (
            <StoryPoint
              key={point.id}
              story={point}
              reader={props.reader}
              then={props.then?.clauses.get(point.id) ?? null}
              dayName={props.dayName}
              onRestore={props.onRestore}
            />
          ))}
        </ul>
      </section>
    );
  });
}
