import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Navigate, useParams } from "react-router";
import { useConversations } from "../../../platform/conversation/useConversations.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { useTalkProblem } from "../words/useTalkProblem.ts";
import { useWhenWords } from "../words/useWhenWords.ts";
import type { PutIntoAgreement } from "./putIntoAgreement.ts";
import { TalkRecordView } from "./TalkRecordView.tsx";

/** One past talk: its day, and no clock times. */
export function PastTalkScreen(props: { readonly PutIntoAgreement: PutIntoAgreement }): ReactNode {
  const { t } = useLingui();
  const when = useWhenWords();
  const tell = useTalkProblem();
  const id = useParams()["id"];
  const view = useConversations();
  const { stage } = useSpace().view;
  // Being opened still: what is not there yet may come.
  if (stage === "together" && view?.loaded !== true) return null;
  const talk = view?.past.find((one) => one.id === id);
  if (talk === undefined) return <Navigate to="/talk" replace />;
  const { dialogue, trouble } = talk;
  return (
    <Page
      title={dialogue.plan?.topic ?? t`A talk`}
      place={t`Talk`}
      scope="both"
      lead={when.day(dialogue.said[0]?.at ?? 0)}
      aside={<InfoButton />}
    >
      {/* A log that does not hold together is shown all the same, with what is known of it. */}
      {trouble !== null && <Notice tone="attention">{tell(trouble)}</Notice>}
      <TalkRecordView dialogue={dialogue} PutIntoAgreement={props.PutIntoAgreement} />
      <div>
        <ButtonLink to="/talk" tone="plain">
          <Trans>All our talks</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
