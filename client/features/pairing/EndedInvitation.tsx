import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../shared/base/assertNever.ts";
import type { InvitationState } from "../../platform/space/spaceView.ts";
import { Notice } from "../../platform/ui/Notice.tsx";

/** How an invitation ended, to the inviter only. */
export function EndedInvitation(props: { state: InvitationState }): ReactNode {
  const sentence = sentenceFor(props.state);
  return sentence === null ? null : <Notice tone="calm">{sentence}</Notice>;
}

function sentenceFor(state: InvitationState): ReactNode {
  switch (state) {
    case "open":
      return null;
    case "used":
      return <Trans>The link has been used. If that was not your partner, begin a new space.</Trans>;
    case "expired":
      return <Trans>The two days have passed and the link has ended. Make a new one whenever you like.</Trans>;
    case "withdrawn":
      return <Trans>You took the link back. It opens nothing now.</Trans>;
    case "burned":
      return (
        <Trans>
          A messenger changed your link on its way, so it was ended to keep you both safe. Make a new one and send it
          another way.
        </Trans>
      );
    default:
      return assertNever(state);
  }
}
