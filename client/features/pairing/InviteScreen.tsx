import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { InvitationForm } from "./InvitationForm.tsx";
import { InvitationReady } from "./InvitationReady.tsx";

/**
 * One decision at a time: a name and a link to be made; or the link, with nothing that has to be done. A
 * link that ended leaves its sentence above the form for the next one.
 */
export function InviteScreen(): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const { invitation } = view;
  if (view.stage === "together" || view.stage === "waiting-for-partner") {
    return (
      <Page title={t`Invite your partner`}>
        <Notice tone="calm"><ProblemSentence word="already-together" /></Notice>
      </Page>
    );
  }
  if (invitation?.state === "open" && invitation.link !== null) {
    return <InvitationReady link={invitation.link} expiresAt={invitation.expiresAt} />;
  }
  return <InvitationForm ended={invitation?.state ?? null} />;
}
