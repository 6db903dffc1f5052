import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { MyDraftNote } from "../home/MyDraftNote.tsx";
import type { StepProps } from "../live/StepProps.ts";
import { Transcript } from "../live/Transcript.tsx";
import { KeepTalk } from "../record/KeepTalk.tsx";
import { useTalkProblem } from "../words/useTalkProblem.ts";
import styles from "./trouble.module.css";

/** Nothing more is written, nothing is lost: what happened, what is safe, what to do. */
export function Troubled(props: StepProps): ReactNode {
  const { conversation } = props;
  const { t } = useLingui();
  const tell = useTalkProblem();
  const { trouble, dialogue } = conversation;
  if (trouble === null) return null;
  return (
    <div className={styles["trouble"]}>
      <Notice tone="attention">{tell(trouble)}</Notice>
      <Transcript said={dialogue.said} keepsStatement={false} />
      <div className={styles["ways"]}>
        {trouble === "newer-rules" && (
          <Button onPress={() => window.location.reload()}>
            <Trans>Reload the page</Trans>
          </Button>
        )}
        {/* Two stories from one server: the eight words show whether somebody stands in between. */}
        {(trouble === "forked" || trouble === "rolled-back") && (
          <ButtonLink to="/words">
            <Trans>Compare the eight words</Trans>
          </ButtonLink>
        )}
        <KeepTalk dialogue={dialogue} />
        <Button tone="plain" onPress={props.onLeave}>
          {t`Leave`}
        </Button>
      </div>
      <Disclosure title={<Trans>A note for me alone</Trans>}>
        <MyDraftNote />
      </Disclosure>
    </div>
  );
}
