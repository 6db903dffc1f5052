import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { addDays } from "../../../../shared/base/day.ts";
import { occasionId } from "../../../../shared/together/occasion.ts";
import type { Look } from "../../../../shared/week/look.ts";
import { weekToLookAt } from "../../../../shared/week/pulse.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import type { Reveals } from "../document/bindReveals.ts";
import { usePace } from "../usePace.ts";
import { useReveals } from "../useReveals.ts";
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
  const week = reveals === null ? weekToLookAt(today) : weekInHand(reveals, today);
  const standing = reveals?.standing(occasionId("weekly-look", week)) ?? { at: "unsaid" };
  return (
    <Page
      title={t`Our weekly look`}
      place={t`Today`}
      scope={standing.at === "unsaid" || standing.at === "waiting" ? "me" : "both"}
      lead={t`The week of ${sayDay(week)}. Ten minutes at most: each of you alone, then open it together.`}
      aside={<InfoButton />}
    >
      {carried !== null && <PaceCard carried={carried} onChoose={choose} />}
      {carried === null && pace !== "on" && <PaceNote pace={pace} onTogether={() => choose("on")} />}
      {reveals === null || standing.at === "unsaid" ? (
        <MyHalf key={week} week={week} promises={props.promisesOf(week)} reveals={pace === "alone" ? null : reveals} />
      ) : (
        <LookAnswered week={week} standing={standing} reveals={reveals} />
      )}
    </Page>
  );
}

/** The one that the other has begun comes first: at the turn of a week two people can mean different ones. */
function weekInHand(reveals: Reveals, today: string): string {
  const usual = weekToLookAt(today);
  const isOpenTo = (week: string): boolean => {
    const occasion = occasionId("weekly-look", week);
    const { at } = reveals.standing(occasion);
    return (at === "unsaid" && reveals.hasOther(occasion)) || at === "both";
  };
  return [usual, addDays(usual, -7), addDays(usual, 7)].find(isOpenTo) ?? usual;
}
