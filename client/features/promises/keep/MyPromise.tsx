import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useState } from "react";
import { isToldFirst, type ShownDay, waitingDays, weeksOf } from "../../../../shared/promises/followThrough.ts";
import type { KeptPromise, PromiseState } from "../../../../shared/promises/promise.ts";
import { TIMES_A_DAY } from "../../../../shared/promises/promiseLog.ts";
import { intlCalendar } from "../../../platform/calendar/intlCalendar.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Menu } from "../../../platform/ui/Menu.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { PromiseForm } from "../make/PromiseForm.tsx";
import styles from "../promises.module.css";
import { PromiseWords } from "../PromiseWords.tsx";
import type { PromiseDesk } from "../usePromises.ts";
import { StillFits } from "./StillFits.tsx";
import { TellDay } from "./TellDay.tsx";
import { Weeks } from "./Weeks.tsx";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { SHOWN_WEEKS } from "./shownWeeks.ts";
import { MoreDots } from "../../../platform/ui/MoreDots.tsx";

/** One promise of mine: what it says, how it goes, and what only I can do with it. */
export function MyPromise(props: {
  readonly promise: KeptPromise;
  readonly desk: PromiseDesk;
  readonly nowMs: number;
  readonly today: string;
}): ReactNode {
  const { promise, desk, nowMs, today } = props;
  const { t } = useLingui();
  const isClosed = useHeldBack() === "closed";
  const { partner } = useNames();
  const sayDay = useDayWords();
  const headingId = useId();
  const [isChanging, setChanging] = useState(false);
  const isPrivate = desk.isOnlyMine(promise);
  const { id, owner: _, ...said } = promise;
  // What both have stays as it was said once the space is closed; what is mine alone goes on.
  const isOver = isClosed && !isPrivate;
  const isActive = promise.state === "active" && !isOver;
  const isPlain = promise.cadence.kind === "when-it-happens";
  const weeks = weeksOf(promise, desk.entryAt, { ms: nowMs, calendar: intlCalendar, weeks: SHOWN_WEEKS });
  // Today is what it is where the promise lives, wherever its owner is at this moment.
  const there = intlCalendar.dayAt(nowMs, promise.zone);
  const toldToday = weeks[0]?.days.filter(({ day }) => day === there).length ?? 0;
  const happensNow: ShownDay = { day: there, entry: null, state: "open", time: toldToday };
  // A promise that rests asks for nothing; one without days can be told of whenever it happened.
  const waiting = !isActive ? [] : isPlain ? (toldToday < TIMES_A_DAY ? [happensNow] : []) : waitingDays(weeks);
  const word = desk.both?.wordOn(promise, null) ?? null;
  // Whatever it becomes, what was told of it stays.
  const becomes = (state: PromiseState): void => {
    desk.keep(id, { ...said, state });
  };
  const choices = [
    ...(isActive
      ? [
          { id: "change", text: t`Change it`, onChoose: () => setChanging(true) },
          { id: "rest", text: t`Let it rest`, onChoose: () => becomes("resting") },
          { id: "kept", text: t`Kept, and done`, onChoose: () => becomes("kept-and-closed") },
        ]
      : [{ id: "again", text: t`Take it up again`, onChoose: () => becomes("active") }]),
    isPrivate
      ? // What nobody else ever saw goes without a trace; what was shared is put away, and stays readable to both.
        { id: "away", text: t`Remove it`, onChoose: () => desk.forget(promise) }
      : { id: "away", text: t`Put it away`, onChoose: () => becomes("put-away") },
  ];
  if (isChanging) {
    return (
      <Card>
        <PromiseForm
          start={said}
          today={today}
          saveLabel={t`Keep it so`}
          onSave={(next) => {
            const kept = desk.keep(id, next);
            if (kept.ok) setChanging(false);
            return kept;
          }}
          onLeave={() => setChanging(false)}
        />
      </Card>
    );
  }
  return (
    <Card labelledBy={headingId}>
      <div className={styles["head"]}>
        <PromiseWords promise={promise} headingId={headingId} />
        {!isOver && (
          <Menu label={t`More for this promise`} choices={choices}>
            {/* Its words would take half of a phone's width from the promise's own. */}
            <MoreDots />
          </Menu>
        )}
      </div>
      <Privacy scope={isPrivate ? "me" : "both"} />
      {word !== null && (
        <p className={styles["said"]}>
          {word.kind === "glad" ? t`${partner} is glad of this one.` : t`${partner} would like to talk about this one.`}
          {word.text !== "" && <span className={styles["quote"]}>{word.text}</span>}
        </p>
      )}
      {isActive && promise.review !== null && promise.review <= there && (
        <StillFits onKeep={() => desk.keep(id, { ...said, review: null })} onChange={() => setChanging(true)} />
      )}
      {/* Three at most: whoever was away for a month is not met by thirty questions. */}
      {waiting.slice(0, 3).map((day) => (
        <TellDay
          key={`${day.day}.${day.time}`}
          day={day}
          isToday={day.day === there}
          // Alone there is nobody who could ask, and so nothing that is told first.
          isFirst={!isPrivate && word?.kind !== "talk"}
          onTell={(outcome, note) => desk.tell(promise, { day: day.day, time: day.time, outcome, note, on: today })}
        />
      ))}
      <Weeks weeks={weeks} label={t`How "${promise.what}" went`} isPrivate={isPrivate} />
      <LastTold
        weeks={weeks}
        isPrivate={isPrivate}
        isOver={isOver}
        sayDay={sayDay}
        onTakeBack={(day) => desk.untell(promise, day.day, day.time)}
      />
      {isPrivate && desk.both !== null && isActive && !isClosed && (
        <div className={styles["acts"]}>
          <Button
            onPress={() => {
              desk.share(promise, today);
              announce(t`Shared. ${partner} can read it now.`);
            }}
          >
            {t`Share it with ${partner}`}
          </Button>
          <p className={styles["quiet"]}>
            <Trans>What you noted about it until now stays with you.</Trans>
          </p>
        </div>
      )}
    </Card>
  );
}

/** A slip of the finger must be taken back as easily as it was made; and a miss that was told first is not passed over. */
function LastTold(props: {
  readonly weeks: ReturnType<typeof weeksOf>;
  readonly isPrivate: boolean;
  readonly isOver: boolean;
  readonly sayDay: (day: string) => string;
  readonly onTakeBack: (day: ShownDay) => void;
}): ReactNode {
  const { t } = useLingui();
  const last = props.weeks[0]?.days.findLast(({ entry }) => entry !== null);
  if (last === undefined) return null;
  const isFirst = !props.isPrivate && isToldFirst(last);
  return (
    <>
      {isFirst && (
        <p className={styles["quiet"]}>
          <Trans>You said it yourself, before being asked. That counts, even when it is hard to hear.</Trans>
        </p>
      )}
      {!props.isOver && (
        <div>
          <Button tone="plain" onPress={() => props.onTakeBack(last)}>
            {t`Take back what I said about ${props.sayDay(last.day)}`}
          </Button>
        </div>
      )}
    </>
  );
}
