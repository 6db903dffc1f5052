import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { readWantsMeeting, weekChoicesOf } from "../document/ownWeek.ts";
import { useMeetings } from "./useMeetings.ts";

/** At Today, for whoever switched meetings on: the other has the time now. */
export function MeetingSuggested(): ReactNode {
  const { t } = useLingui();
  const { me, partner } = useNames();
  const mine = useMine();
  const wants = useObserved(mine === null ? null : weekChoicesOf(mine), readWantsMeeting);
  const state = useMeetings()?.state;
  // Not for whoever suggested it, and not for whoever wants no meetings: to them Today is as always.
  if (!wants || state?.kind !== "suggested" || state.by === me) return null;
  return (
    <Notice
      tone="calm"
      actions={
        <ButtonLink to="/today/meeting">
          <Trans>See the agenda</Trans>
        </ButtonLink>
      }
    >
      {t`${partner} suggests a meeting now. Doing nothing leaves it.`}
    </Notice>
  );
}
