import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useToday } from "../../platform/browser/useToday.ts";
import { useDayWords } from "../../platform/i18n/useDayWords.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { type Crossed, talkDays } from "./crossed.ts";

/** A talk within one to three days, as an offer: whoever's limit it was is heard first, if they want. */
export function TalkSoon(props: { readonly crossed: Crossed }): ReactNode {
  const { whose, on } = props.crossed;
  const { view } = useSpace();
  const { t } = useLingui();
  const today = useToday();
  const sayDay = useDayWords();
  // From the day it was noted; without one, from today.
  const days = talkDays(on ?? today);
  return (
    <>
      <p>
        {t`Between ${sayDay(days.from)} and ${sayDay(days.until)} it is easier to say and to hear.`}{" "}
        <Trans>Whoever's limit it was is heard first, if they want. There is no hurry, and it can be later.</Trans>
      </p>
      {/* Alone, the days are still good to know. */}
      {view.stage === "together" && (
        <div>
          <ButtonLink to={whose === "mine" ? "/talk/new/hear-me" : "/talk"}>
            {whose === "mine" ? <Trans>Suggest a talk in which I am heard</Trans> : <Trans>Go to Talk</Trans>}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
