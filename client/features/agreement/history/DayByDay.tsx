import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { textOf } from "../../../../shared/agreement/clause.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import styles from "./history.module.css";
import type { StoodPage } from "./keptPage.ts";
import { changedPoints, type PointStory, storyBetween } from "./pointStory.ts";
import type { Reader } from "./StoryPoint.tsx";
import { useStoryWords } from "./useStoryWords.ts";

/** A day, and the one before it that this device kept. */
export interface DayStep {
  readonly id: string;
  readonly name: string;
  readonly since: string;
  readonly sinceName: string;
  readonly before: StoodPage;
  readonly after: StoodPage;
}

/** Newest first; days on which nothing changed are no news. */
export function DayByDay(props: {
  readonly steps: readonly DayStep[];
  readonly reader: Reader;
  readonly onCompare: (from: string, to: string) => void;
}): ReactNode {
  const days = useMemo(
    () =>
      props.steps
        .map((step) => ({ step, changed: changedPoints(storyBetween(step.before, step.after)) }))
        .filter(({ changed }) => changed.length > 0)
        .toReversed(),
    [props.steps],
  );
  const sentences = useStoryWords(props.reader.restorer, props.reader.partnerName);
  if (days.length === 0)
    return (
      <p>
        <Trans>Nothing changed on the days that are kept here.</Trans>
      </p>
    );
  return (
    <ul className={styles["days"]}>
      {days.map(({ step, changed }) => (
        <li key={step.id}>
          <Disclosure
            level={3}
            title={
              <span>
                {step.name}{" "}
                <span className={styles["count"]}>
                  <Plural value={changed.length} one="# point" other="# points" />
                </span>
              </span>
            }
          >
            <ul className={styles["dayPoints"]}>
              {changed.map((story) => (
                <li key={story.id}>
                  <span className={styles["beginning"]} dir="auto">
                    {beginning(story)}
                  </span>
                  <span className={styles["told"]}>{sentences(story).join(" ")}</span>
                </li>
              ))}
            </ul>
            <Button tone="plain" onPress={() => props.onCompare(step.since, step.id)}>
              <Trans>Show what changed since {step.sinceName}</Trans>
            </Button>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** More is never seen of it: the style shows two lines. */
const LONGEST = 240;

/** Enough of its words to know it by. */
function beginning({ number, after, before }: PointStory): string {
  const text = textOf((after ?? before)?.paragraphs ?? [])
    .slice(0, LONGEST)
    .toWellFormed();
  return number === null ? text : `${number} ${text}`;
}
