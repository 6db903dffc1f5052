import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useMemo, useState } from "react";
import { isChange } from "../../../../shared/agreement/pageChanges.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { BringPageBack } from "./BringPageBack.tsx";
import { BroughtBackBar } from "./BroughtBackBar.tsx";
import { ComparePickers } from "./ComparePickers.tsx";
import { DayByDay } from "./DayByDay.tsx";
import styles from "./history.module.css";
import { changedPoints, storyBetween } from "./pointStory.ts";
import { restorePage, restorePoint, type WayBack } from "./restore.ts";
import type { Reader } from "./StoryPoint.tsx";
import { TopicStories } from "./TopicStories.tsx";
import type { Moments } from "./useMoments.ts";

/** At least one day is kept: two moments to compare, what differs between them, and the days one by one. */
export function KeptHistory(props: {
  readonly moments: Moments;
  readonly reader: Reader;
  /** "All right": null where what I saw last is not what is compared with. */
  readonly onSeen: (() => void) | null;
  readonly onRestored: () => void;
}): ReactNode {
  const { reader, onSeen } = props;
  const { t } = useLingui();
  const { earlier, later, steps, from, to, chooseFrom, chooseTo, compare } = props.moments;
  const [isWhole, setWhole] = useState(false);
  const [back, setBack] = useState<WayBack>(null);
  const story = useMemo(() => storyBetween(from.page, to.page), [from.page, to.page]);
  const changed = changedPoints(story).length;
  const restored = (act: () => WayBack): void => {
    const way = act();
    if (way === null) return;
    props.onRestored();
    setBack(way);
    announce(
      way === "write"
        ? t`Brought back, as a change of today.`
        : t`Suggested. It is ${reader.partnerName}'s to take or leave.`,
    );
  };
  return (
    <>
      <ComparePickers earlier={earlier} later={later} from={from.id} to={to.id} onFrom={chooseFrom} onTo={chooseTo} />
      <section className={styles["between"]} aria-labelledby="between">
        <h2 id="between">
          <Trans>
            From {from.name} to {to.name}
          </Trans>
        </h2>
        <p role="status">
          {changed === 0 ? (
            <Trans>Nothing changed between the two.</Trans>
          ) : (
            <Plural value={changed} one="# point changed." other="# points changed." />
          )}
        </p>
        <div className={styles["acts"]} data-screen-only="">
          <Button tone="plain" onPress={() => setWhole(!isWhole)}>
            {isWhole ? <Trans>Show only what changed</Trans> : <Trans>Show the whole page</Trans>}
          </Button>
          {onSeen !== null && changed > 0 && (
            <Button onPress={onSeen}>
              <Trans>All right, I have seen it</Trans>
            </Button>
          )}
          {reader.mayWrite && from.kept !== null && (
            <BringPageBack
              page={from.kept}
              dayName={from.shortName}
              reader={reader}
              onRestore={(plan) =>
                restored(() => {
                  restorePage(reader.agreement, plan, reader.restorer);
                  return "write";
                })
              }
            />
          )}
        </div>
        <TopicStories
          story={story}
          shows={isWhole ? () => true : isChange}
          reader={reader}
          then={from.kept}
          dayName={from.shortName}
          onRestore={(clause) => restored(() => restorePoint(reader.agreement, clause, reader.restorer))}
        />
        {reader.restorer !== null && changed > 0 && from.page.hands !== null && (
          <p className={styles["recorded"]}>
            <Trans>
              Names are as recorded: each letter in the document says whose device it came from. For what was taken out
              no name is kept. What was written elsewhere counts to the day on which it came to this device.
            </Trans>
          </p>
        )}
      </section>
      {steps.length > 0 && (
        <section className={styles["between"]} aria-labelledby="day-by-day" data-screen-only="">
          <h2 id="day-by-day">
            <Trans>Day by day</Trans>
          </h2>
          <DayByDay steps={steps} reader={reader} onCompare={compare} />
        </section>
      )}
      {back !== null && (
        <BroughtBackBar
          words={
            back === "write" ? (
              <Trans>Brought back, as a change of today.</Trans>
            ) : (
              <Trans>
                Suggested. It is <bdi>{reader.partnerName}</bdi>'s to take or leave.
              </Trans>
            )
          }
          onUndo={() => {
            reader.agreement.undo.undo();
            props.onRestored();
            setBack(null);
            announce(t`Undone.`);
          }}
          onDone={() => setBack(null)}
        />
      )}
    </>
  );
}
