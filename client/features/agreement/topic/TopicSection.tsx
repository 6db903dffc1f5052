import { Trans } from "@lingui/react/macro";
import { memo, type ReactNode, useId } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { examplesFor, textsOf } from "../../../../shared/agreement/examples.ts";
import { UNMARKED } from "../../../../shared/agreement/mark.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { isSameList, useSteady } from "../desk/useSteady.ts";
import { useDesk } from "../desk/Desk.tsx";
import { OwnPoint } from "../point/OwnPoint.tsx";
import { SharedPoint } from "../point/SharedPoint.tsx";
import { Examples } from "./Examples.tsx";
import styles from "./topic.module.css";
import type { AnsweredBy, TopicPoints } from "./topicsOnPage.ts";
import { useTopicTitle } from "./useTopicTitle.ts";

interface TopicProps {
  readonly topic: TopicPoints;
  readonly ownVersions: ReadonlyMap<string, Clause>;
  readonly answered: ReadonlyMap<string, AnsweredBy>;
  readonly startsWithExamples: boolean;
  /** Another number once a mark changed somewhere. */
  readonly marksVersion?: number;
}

/** One topic: a heading, its points, and two quiet ways to add one. Drawn again only when something in it changes. */
export const TopicSection = memo(function TopicSection(props: TopicProps): ReactNode {
  const { topic, ownVersions, answered } = props;
  const { number } = topic;
  const { shared, mine, marks, add, mayWrite } = useDesk();
  const title = useTopicTitle();
  const heldAt = topic.shared.findIndex(({ id }) => id === topic.held);
  const place = (index: number): number => (heldAt !== -1 && heldAt < index ? index : index + 1);
  const headingId = useId();
  // A taken example leaves the list, and comes back when its point is changed or deleted.
  const texts = new Set([...topic.shared, ...topic.own].map(({ paragraphs }) => paragraphs.join("\n")));
  const taken = useSteady(
    examplesFor(topic.id).flatMap((example) => textsOf(example).filter((text) => texts.has(text))),
    isSameList,
  );
  return (
    <section className={styles["topic"]} aria-labelledby={headingId} data-topic={topic.id}>
      <h2 id={headingId} className={styles["heading"]}>
        {number !== null && <span className={styles["number"]}>{number}</span>} {title(topic.id)}
      </h2>
      {topic.shared.length + topic.own.length > 0 && (
        <ol className={styles["points"]}>
          {shared !== null &&
            topic.shared.map((clause, index) => (
              <SharedPoint
                key={clause.id}
                sheet={shared}
                clause={clause}
                number={`${number}.${place(index)}`}
                isGone={index === heldAt}
                own={ownVersions.get(clause.id) ?? null}
                state={marks?.stateOf(clause) ?? UNMARKED}
                answer={answered.get(clause.id) ?? null}
              />
            ))}
          {mine !== null &&
            topic.own.map((clause, index) => (
              <OwnPoint
                key={`own-${clause.id}`}
                sheet={mine}
                clause={clause}
                number={shared === null ? `${number}.${index + 1}` : null}
              />
            ))}
        </ol>
      )}
      {mayWrite && (
        <div className={styles["adding"]} data-screen-only="" data-adding="">
          <Button tone="plain" onPress={() => add(topic.id)}>
            <svg
              viewBox="0 0 16 16"
              width="14"
              height="14"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              aria-hidden="true"
            >
              <path d="M8 2.500v11M2.500 8h11" />
            </svg>
            <Trans>Add a point</Trans>
          </Button>
          <Examples topic={topic.id} taken={taken} startsOpen={props.startsWithExamples} />
        </div>
      )}
    </section>
  );
}, isSameSection);

/** `topic` is made anew with every letter; what is in it is not. */
function isSameSection(last: TopicProps, next: TopicProps): boolean {
  const { topic: before, ...lastRest } = last;
  const { topic, ...rest } = next;
  const isSameTopic =
    before.id === topic.id &&
    before.number === topic.number &&
    before.shared === topic.shared &&
    before.own === topic.own &&
    before.held === topic.held;
  return (
    isSameTopic &&
    lastRest.ownVersions === rest.ownVersions &&
    lastRest.answered === rest.answered &&
    lastRest.startsWithExamples === rest.startsWithExamples &&
    lastRest.marksVersion === rest.marksVersion
  );
}
