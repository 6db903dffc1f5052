import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { addDays } from "../../../../shared/base/day.ts";
import { occasionId } from "../../../../shared/together/occasion.ts";
import { weekToLookAt } from "../../../../shared/week/pulse.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { SideBySide } from "../../../platform/ui/drawings/SideBySide.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { WeekTogether } from "../look/WeekTogether.tsx";
import { useReveals } from "../useReveals.ts";
import styles from "../week.module.css";

/** A year back; older weeks are in the shared document and in the copy that somebody keeps. */
export const SHOWN_WEEKS = 53;

/** One thing that was done on the way, by either: never one that was not. */
export interface Done {
  readonly day: string;
  readonly key: string;
  readonly text: string;
}

/** The weeks that both opened, newest first, and what was done along the way. No sums, and nothing about gaps. */
export function OurWeeksScreen(props: { readonly done: readonly Done[] }): ReactNode {
  const { t } = useLingui();
  const today = useToday();
  const sayDay = useDayWords();
  const reveals = useReveals();
  // One ahead: the other may live where the next week has begun already.
  const newest = addDays(weekToLookAt(today), 7);
  const weeks = Array.from({ length: SHOWN_WEEKS }, (_, ago) => addDays(newest, -7 * ago)).flatMap((week) => {
    const standing = reveals?.standing(occasionId("weekly-look", week));
    // Weeks that were not opened are not listed as gaps: they are simply not here.
    return standing?.at === "open" ? [{ week, standing }] : [];
  });
  const done = props.done.toSorted(
    (left, right) => right.day.localeCompare(left.day) || left.key.localeCompare(right.key),
  );
  return (
    <Page
      title={t`Our weeks`}
      place={t`Today`}
      scope={reveals === null ? "me" : "both"}
      lead={t`What you opened together, and what was done along the way.`}
      aside={<InfoButton />}
    >
      {weeks.length === 0 && (
        <>
          <SideBySide />
          <p>
            <Trans>A week stands here once both of you have answered and opened it.</Trans>
          </p>
          <ButtonLink to="/today/look">
            <Trans>Our weekly look</Trans>
          </ButtonLink>
        </>
      )}
      {weeks.map(({ week, standing }) => (
        <WeekTogether
          key={week}
          week={week}
          standing={standing}
          numbers={reveals?.standing(occasionId("my-week", week)) ?? { at: "unsaid" }}
        />
      ))}
      {done.length > 0 && (
        <section aria-labelledby="done" className={styles["part"]}>
          <h2 id="done">
            <Trans>What was done along the way</Trans>
          </h2>
          <ol className={styles["done"]}>
            {done.map(({ key, day, text }) => (
              <li key={key}>
                <span className={styles["quiet"]}>{sayDay(day)}</span> <span className={styles["words"]}>{text}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Page>
  );
}
