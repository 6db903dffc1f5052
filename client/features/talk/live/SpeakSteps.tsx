import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import { AloudBox } from "../compose/AloudBox.tsx";
import { LineComposer } from "../compose/LineComposer.tsx";
import { ListenerComposer } from "../compose/ListenerComposer.tsx";
import { StatementComposer } from "../compose/StatementComposer.tsx";
import { useComposer } from "./useComposer.ts";
import styles from "./live.module.css";
import type { StepProps } from "./StepProps.ts";

/** The speaker's words: by their parts, freely, or aloud in one room. */
export function SpeakStep(props: StepProps): ReactNode {
  const { conversation, acts, can } = props;
  const composer = useComposer(props, "statement");
  const { dialogue } = conversation;
  const after = can("yield") && (
    <Button tone="plain" onPress={() => acts.send({ kind: "yield" })}>
      {dialogue.statements === 0 ? <Trans>I would rather not speak now</Trans> : <Trans>That was all</Trans>}
    </Button>
  );
  return dialogue.plan?.aloud === true ? (
    <AloudBox kind="statement" {...composer} after={after} />
  ) : (
    <StatementComposer {...composer} after={after} />
  );
}

/** Saying back what arrived, with the words it is about in view above. A question may come first. */
export function MirrorStep(props: StepProps): ReactNode {
  const { conversation, acts, can, partner } = props;
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const heard = useComposer(props, "paraphrase");
  const question = useComposer(props, "clarify");
  // Words that hurt to say need not be repeated; it costs nobody their turn.
  const ratherNot = can("rather-not") && (
    <Button tone="plain" onPress={() => acts.send({ kind: "rather-not" })}>
      <Trans>I would rather not repeat this</Trans>
    </Button>
  );
  if (isAsking && can("clarify"))
    return (
      <ListenerComposer
        kind="clarify"
        {...question}
        after={
          <Button tone="plain" onPress={() => setAsking(false)}>
            <Trans>Back to what I heard</Trans>
          </Button>
        }
      />
    );
  const after = (
    <>
      {can("clarify") && (
        <Button tone="plain" onPress={() => setAsking(true)}>
          {t`Ask ${partner} what was meant`}
        </Button>
      )}
      {ratherNot}
    </>
  );
  return conversation.dialogue.plan?.aloud === true ? (
    <AloudBox kind="paraphrase" {...heard} after={after} />
  ) : (
    <ListenerComposer kind="paraphrase" {...heard} after={after} />
  );
}

export function ClarifyStep(props: StepProps): ReactNode {
  const composer = useComposer(props, "answer-clarify");
  return props.conversation.dialogue.plan?.aloud === true ? (
    <AloudBox kind="answer-clarify" {...composer} />
  ) : (
    <LineComposer kind="answer-clarify" {...composer} />
  );
}

/** Only the speaker knows. One tap for yes, one for no, and a line for what was missed, if there are words for it. */
export function ConfirmStep(props: StepProps): ReactNode {
  const { acts, can, isWaiting } = props;
  const { t } = useLingui();
  const missed = useComposer(props, "not-quite");
  return (
    <div className={styles["step"]}>
      <div className={styles["answers"]}>
        {can("got-it") && (
          <Button tone="primary" isPending={isWaiting} onPress={() => acts.send({ kind: "got-it" })}>
            <Trans>Yes, that's it</Trans>
          </Button>
        )}
        {can("more") && (
          <Button isPending={isWaiting} onPress={() => acts.send({ kind: "more" })}>
            <Trans>There is more</Trans>
          </Button>
        )}
        {can("move-on") && (
          <Button isPending={isWaiting} onPress={() => acts.send({ kind: "move-on" })}>
            <Trans>Not fully heard yet: keep it for another time</Trans>
          </Button>
        )}
      </div>
      {can("not-quite") && (
        <div className={styles["notQuite"]}>
          <p>
            <Trans>Or not quite? A few words about what was missing are enough.</Trans>
          </p>
          <LineComposer kind="not-quite" {...missed} sendLabel={t`Not quite`} />
        </div>
      )}
    </div>
  );
}
