import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import type { Result } from "../../../shared/base/result.ts";
import type { InvitationSeen } from "../../platform/space/spaceSession.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import { Invited } from "./Invited.tsx";
import { JoinedScreen } from "./JoinedScreen.tsx";
import { useOpenedLink } from "./useOpenedLink.ts";

/** Looking asks the server once and uses nothing up: nobody learns that the link was opened. */
export function JoinScreen(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const link = useOpenedLink();
  const [seen, setSeen] = useState<{ link: string; result: Result<InvitationSeen, ProblemWord> } | null>(null);
  const [hasJoined, setJoined] = useState(false);
  const isReady = view.stage !== "opening";

  useEffect(() => {
    let isCurrent = true;
    if (link !== null && isReady && !hasJoined) {
      void session.look(link).then((result) => {
        if (isCurrent) setSeen({ link, result });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [session, link, isReady, hasJoined]);

  if (hasJoined) return <JoinedScreen />;
  if (link === null) {
    return (
      <Page
        title={t`An invitation`}
        lead={t`Open the link you were sent once more. Opening it uses nothing up, and nobody is told.`}
      >
        <div>
          <ButtonLink to="/">
            <Trans>To the first page</Trans>
          </ButtonLink>
        </div>
      </Page>
    );
  }
  // An answer about another link, opened in the same tab before, is not shown for this one.
  if (seen === null || seen.link !== link) {
    return (
      <Page title={t`An invitation`} lead={t`One moment.`}>
        {null}
      </Page>
    );
  }
  if (!seen.result.ok) {
    return (
      <Page title={t`An invitation`}>
        <Notice tone="attention">
          <ProblemSentence word={seen.result.problem} />
        </Notice>
        <div>
          <ButtonLink to="/">
            <Trans>To the first page</Trans>
          </ButtonLink>
        </div>
      </Page>
    );
  }
  return <Invited link={link} inviterName={seen.result.value.inviterName} onJoined={() => setJoined(true)} />;
}
