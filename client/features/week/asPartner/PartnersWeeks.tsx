import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { addDays } from "../../../../shared/base/day.ts";
import { occasionId } from "../../../../shared/together/occasion.ts";
import type { RevealStanding } from "../../../../shared/together/reveal.ts";
import { weekToLookAt } from "../../../../shared/week/pulse.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import type { Reveals } from "../document/bindReveals.ts";
import { WeekTogether } from "../look/WeekTogether.tsx";
import { SHOWN_WEEKS } from "../weeks/OurWeeksScreen.tsx";

/**
 * Our weeks as they lie before the partner: the ones that both opened, with their half first. A week that only one
 * of us has answered shows on nobody's picture.
 */
export function PartnersWeeks(props: { readonly reveals: Reveals }): ReactNode {
  const { reveals } = props;
  const { t } = useLingui();
  const today = useToday();
  const newest = addDays(weekToLookAt(today), 7);
  const weeks = Array.from({ length: SHOWN_WEEKS }, (_, ago) => addDays(newest, -7 * ago)).flatMap((week) => {
    const standing = turned(reveals.standing(occasionId("weekly-look", week)));
    return standing.at === "open" ? [{ week, standing }] : [];
  });
  return (
    <Page
      title={t`Our weeks`}
      place={t`Today`}
      scope="both"
      lead={t`What you opened together, and what was done along the way.`}
      aside={<InfoButton />}
    >
      {weeks.length === 0 && (
        <p>
          <Trans>A week stands here once both of you have answered and opened it.</Trans>
        </p>
      )}
      {weeks.map(({ week, standing }) => (
        <WeekTogether
          key={week}
          week={week}
          standing={standing}
          numbers={turned(reveals.standing(occasionId("my-week", week)))}
        />
      ))}
    </Page>
  );
}

/** From the other seat; whatever is not open to both is nothing there. */
function turned(standing: RevealStanding): RevealStanding {
  return standing.at === "open" ? { at: "open", mine: standing.theirs, theirs: standing.mine } : { at: "unsaid" };
}
