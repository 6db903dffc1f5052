import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";
import { forgetTalkDrafts } from "../../../platform/mine/talkDrafts.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { SideBySide } from "../../../platform/ui/drawings/SideBySide.tsx";
import { TalkRecordView } from "../record/TalkRecordView.tsx";
import type { PutIntoAgreement } from "../record/putIntoAgreement.ts";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { Unsaid } from "./Unsaid.tsx";
import styles from "./close.module.css";

/** A good place to stop, with what the two take along. */
export function Ended(props: {
  readonly conversation: ConversationView;
  readonly onDone: () => void;
  readonly PutIntoAgreement: PutIntoAgreement;
}): ReactNode {
  const { conversation, onDone } = props;
  const { dialogue } = conversation;
  // A talk that nobody began has nothing to look back at.
  const wasSaid = dialogue.pen.wentLive;
  const mine = useMine();
  const isComplete = dialogue.end === "complete";
  useEffect(() => {
    // What was not said stays nowhere; where it closed early, it is shown once more below.
    if (isComplete && mine !== null) forgetTalkDrafts(mine, conversation.id);
  }, [isComplete, mine, conversation.id]);
  return (
    <div className={styles["ended"]}>
      {wasSaid && <SideBySide />}
      {wasSaid && <TalkRecordView dialogue={dialogue} PutIntoAgreement={props.PutIntoAgreement} />}
      {!isComplete && <Unsaid conversation={conversation.id} />}
      {wasSaid && <BeforeAfter conversation={conversation.id} />}
      <div className={styles["ways"]}>
        <ButtonLink to="/today">
          <Trans>Back to Today</Trans>
        </ButtonLink>
        <Button tone="plain" onPress={onDone}>
          <Trans>All our talks</Trans>
        </Button>
      </div>
    </div>
  );
}
