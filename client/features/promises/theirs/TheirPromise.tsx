import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { newestMiss, weeksOf } from "../../../../shared/promises/followThrough.ts";
import type { KeptPromise } from "../../../../shared/promises/promise.ts";
import type { PromiseWord } from "../../../../shared/promises/promiseLog.ts";
import { intlCalendar } from "../../../platform/calendar/intlCalendar.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { AmongTwo } from "../../../platform/ui/AmongTwo.tsx";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { Weeks } from "../keep/Weeks.tsx";
import styles from "../promises.module.css";
import { PromiseWords } from "../PromiseWords.tsx";
import type { PromiseDesk } from "../usePromises.ts";
import { SHOWN_WEEKS } from "../keep/shownWeeks.ts";
import { OwnRecord } from "./OwnRecord.tsx";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";

/**
 * A promise of the other: to be glad of, or to talk about. There is no button here that could call it broken,
 * and a miss that was told is said in plain words with who told it first.
 */
export function TheirPromise(props: {
  readonly promise: KeptPromise;
  readonly desk: PromiseDesk;
  readonly nowMs: number;
  readonly today: string;
}): ReactNode {
  const { promise, desk, nowMs, today } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const sayDay = useDayWords();
  const headingId = useId();
  const held = useHeldBack();
  const weeks = weeksOf(promise, desk.entryAt, { ms: nowMs, calendar: intlCalendar, weeks: SHOWN_WEEKS });
  const word = desk.both?.wordOn(promise, null) ?? null;
  // The same press takes it back: nothing that was said here is for ever.
  const say = (kind: PromiseWord["kind"]): void => {
    const next = word?.kind === kind ? null : { kind, text: "", on: today };
    desk.both?.answer(promise, null, next);
    announce(next === null ? t`Taken back.` : t`Shared. ${partner} can read it now.`);
  };
  // The newest alone: a list of misses would be kept against somebody.
  const lastMiss = newestMiss(weeks);
  return (
    <Card labelledBy={headingId}>
      <PromiseWords promise={promise} headingId={headingId} />
      {lastMiss?.entry != null && (
        <p className={styles["said"]}>
          {lastMiss.state === "missed"
            ? t`${partner} says: not kept on ${sayDay(lastMiss.day)}.`
            : t`${partner} says: kept in part on ${sayDay(lastMiss.day)}.`}{" "}
          {lastMiss.entry.toldFirst && <Trans>You were told before you asked.</Trans>}
          {lastMiss.entry.note !== "" && <span className={styles["quote"]}>{lastMiss.entry.note}</span>}
        </p>
      )}
      <Weeks weeks={weeks} label={t`How "${promise.what}" went, as ${partner} tells it`} />
      <div className={styles["acts"]}>
        <Button onPress={() => say("glad")} isDisabled={held === "closed"}>
          {word?.kind === "glad" ? <Trans>Take back "I am glad of it"</Trans> : <Trans>I am glad of it</Trans>}
        </Button>
        {/* A wish to talk is a request, and waits while a talk is paused; taking it back never does. */}
        <Button
          onPress={() => say("talk")}
          isDisabled={held === "closed" || (held === "paused" && word?.kind !== "talk")}
        >
          {word?.kind === "talk" ? (
            <Trans>Take back "Let's talk about it"</Trans>
          ) : (
            <Trans>I would like to talk about it</Trans>
          )}
        </Button>
      </div>
      {held === "closed" && <ClosedNote />}
      {held === "paused" && (
        <p className={styles["quiet"]}>
          <Trans>Your talk is paused. Asking for another one waits until it goes on.</Trans>
        </p>
      )}
      <AmongTwo>
        <Disclosure title={<Trans>My own record</Trans>}>
          <OwnRecord promise={promise.id} />
        </Disclosure>
      </AmongTwo>
    </Card>
  );
}
