import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useConversations } from "../../platform/conversation/useConversations.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { AtOneTable } from "./home/AtOneTable.tsx";
import { MyDraftNote } from "./home/MyDraftNote.tsx";
import { OtherWays } from "./home/OtherWays.tsx";
import { PastTalks } from "./home/PastTalks.tsx";
import { TogetherTalk } from "./TogetherTalk.tsx";
import type { PutIntoAgreement } from "./record/putIntoAgreement.ts";

/** Talk: on one's own ten minutes at one table, together whatever the one conversation is at. */
export function TalkScreen(props: { readonly PutIntoAgreement: PutIntoAgreement }): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const conversations = useConversations();
  if (view.stage === "together") {
    // Not known yet: a first page that turns into an open talk would take the focus along.
    if (conversations?.loaded !== true) return null;
    return <TogetherTalk view={conversations} PutIntoAgreement={props.PutIntoAgreement} />;
  }
  const isClosed = view.stage === "closed";
  return (
    <Page
      title={t`Talk`}
      scope="me"
      lead={
        isClosed
          ? t`What you two said stays readable here.`
          : t`When both of you are here, you can take turns on two screens. Until then, ten minutes at one table work well.`
      }
      aside={<InfoButton />}
    >
      {isClosed && conversations !== null && <PastTalks past={conversations.past} />}
      {!isClosed && <AtOneTable />}
      {!isClosed && <OtherWays />}
      <MyDraftNote />
    </Page>
  );
}
