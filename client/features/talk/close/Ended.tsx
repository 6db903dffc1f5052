import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
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
  const wasSaid = dialogue.pen.wentLive;
  return (
    <div className={styles["ended"]}>
      {wasSaid && <TalkRecordView dialogue={dialogue} PutIntoAgreement={props.PutIntoAgreement} />}
      {dialogue.end !== "complete" && <Unsaid conversation={conversation.id} />}
      {wasSaid && <BeforeAfter conversation={conversation.id} />}
      <div className={styles["ways"]}>
        <ButtonLink to="/today">
          <Trans>Back to Today</Trans>
        </ButtonLink>
        <Button tone="plain" onPress={onDone}>
          {dialogue.offersAnotherTime ? <Trans>Suggest another time</Trans> : <Trans>All our talks</Trans>}
        </Button>
      </div>
    </div>
  );
}
