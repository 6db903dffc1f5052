import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { addDays } from "../../../../shared/base/day.ts";
import { occasionId } from "../../../../shared/together/occasion.ts";
import type { Look } from "../../../../shared/week/look.ts";
import { weekToLookAt } from "../../../../shared/week/pulse.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import type { Reveals } from "../document/bindReveals.ts";
import { usePace } from "../usePace.ts";
import { useReveals } from "../useReveals.ts";
import styles from "../week.module.css";
import { LookAnswered } from "./LookAnswered.tsx";
import { MyHalf } from "./MyHalf.tsx";
import { PaceCard, PaceNote } from "./PaceCard.tsx";

/** How one's own promises of a week went, told by whoever knows promises: this place knows none. */
export type PromisesOfWeek = (week: string) => Look["promises"];

/** Ten minutes a week: each answers alone, and both open it together. */
export function LookScreen(props: { readonly promisesOf: PromisesOfWeek }): ReactNode {
  const { t } = useLingui();
  const today = useToday();
  const sayDay = useDayWords();
  const reveals = useReveals();
  const { pace, carried, choose } = usePace(reveals, today);
  const [chosen, setChosen] = useState<string | null>(null);
  const newest = weekToLookAt(today);
  const week = chosen ?? (reveals === null ? newest : weekInHand(reveals, today));
  const standing = reveals?.standing(occasionId("weekly-look", week)) ?? { at: "unsaid" };
  return (
    <Page
      title={t`Our weekly look`}
      place={t`Today`}
      scope={standing.at === "unsaid" || standing.at === "waiting" ? "me" : "both"}
      // Opened, the week stands over what both said, and nothing is left to explain.
      {...(standing.at !== "open" && {
        lead: t`The week of ${sayDay(week)}. Ten minutes at most: each of you alone, then open it together.`,
      })}
      aside={<InfoButton />}
    >
      {carried !== null && <PaceCard carried={carried} onChoose={choose} />}
      {carried === null && pace !== "on" && <PaceNote pace={pace} onTogether={() => choose("on")} />}
      {reveals === null || standing.at === "unsaid" ? (
        <MyHalf key={week} week={week} promises={props.promisesOf(week)} reveals={pace === "alone" ? null : reveals} />
      ) : (
        <LookAnswered week={week} standing={standing} reveals={reveals} />
      )}
      <div className={styles["acts"]}>
        <Button tone="plain" onPress={() => setChosen(week === newest ? addDays(newest, -7) : newest)}>
          {week === newest ? <Trans>The week before</Trans> : <Trans>The newest week</Trans>}
        </Button>
      </div>
    </Page>
  );
}

/**
 * Which week is looked at is a matter of the day, and of what I answered myself: whether the other has answered
 * shows nowhere before I have, so that nobody is the one who is waited for.
 */
function weekInHand(reveals: Reveals, today: string): string {
  const usual = weekToLookAt(today);
  const isToOpen = (week: string): boolean => reveals.standing(occasionId("weekly-look", week)).at === "both";
  return [usual, addDays(usual, -7)].find(isToOpen) ?? usual;
}
