import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Apology } from "../../../shared/apology/apology.ts";
import type { ApologyAnswer, PinnedPart } from "../../../shared/apology/apologyAnswer.ts";
import { useNames } from "../../platform/space/useNames.ts";
import styles from "./apology.module.css";
import { usePartWords } from "./usePartWords.ts";

/** What the other chose to say, as plain sentences in no particular order of worth. */
export function TheirAnswer(props: { readonly answer: ApologyAnswer; readonly apology: Apology }): ReactNode {
  const { answer, apology } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const words = usePartWords();
  const name = (part: PinnedPart): string => (part === "all" ? t`what you wrote` : `"${words[part].ask}"`);
  // A pin on a part that this way of writing does not have was made past the program, and is left out.
  const names = (parts: readonly PinnedPart[]): string =>
    parts
      .filter((part) => (part === "all") === (apology.said.way === "free"))
      .map(name)
      .join(", ");
  // In one order for everybody: which was said first would be read as which was meant more.
  const lines = [
    answer.thanks && t`Thank you for saying this.`,
    answer.read && t`I have read it.`,
    answer.needsTime && t`I need time.`,
    names(answer.landed) !== "" && t`This landed: ${names(answer.landed)}.`,
    names(answer.missing) !== "" && t`Here something is missing: ${names(answer.missing)}.`,
  ].filter((line) => line !== false);
  return (
    <div className={styles["answer"]}>
      <p className={styles["quiet"]}>
        <Trans>{partner} says:</Trans>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {answer.question !== "" && <p className={styles["words"]}>{answer.question}</p>}
    </div>
  );
}
