import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { isolated } from "../../../platform/words/isolated.ts";
import styles from "./compose.module.css";
import type { ComposerProps } from "./composerProps.ts";
import { readAsListener, readAsSpeaker } from "../../../platform/hints/readers.ts";
import { WordsComposer } from "./WordsComposer.tsx";

export interface AloudMove {
  readonly kind: "statement" | "paraphrase" | "answer-clarify";
  readonly text: string;
  readonly aloud: true;
}

/** In the same room: it is said aloud, and the words may stay in the room. Nothing or one line goes out. */
export function AloudBox(props: ComposerProps<AloudMove> & { readonly kind: AloudMove["kind"] }): ReactNode {
  const { kind, draft, onDraft, onSend, isWaiting = false, after } = props;
  const { t } = useLingui();
  const name = isolated(props.partnerName);
  const labels: Readonly<Record<AloudMove["kind"], string>> = {
    statement: t`I have said it`,
    paraphrase: t`I have said what I heard`,
    "answer-clarify": t`I have answered`,
  };
  return (
    <WordsComposer
      draft={draft}
      onDraft={onDraft}
      onSend={() => onSend({ kind, text: draft.text.trim(), aloud: true })}
      reader={kind === "paraphrase" ? readAsListener : readAsSpeaker}
      label={t`One line to keep, if you like`}
      // One line, because it is a note of what was said and not the saying.
      rows={1}
      mayBeEmpty
      isWaiting={isWaiting}
      sendLabel={props.sendLabel ?? labels[kind]}
      info={
        <Trans>What is said aloud stays in the room. Only a line that you write here is kept, for both of you.</Trans>
      }
      after={after}
      above={
        <p className={styles["quiet"]}>
          <Trans>Say it to {name}, slowly. Then tap below.</Trans>
        </p>
      }
    />
  );
}
