import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import type { DraftPen } from "../useApologyDraft.ts";
import styles from "../apology.module.css";
import { PartField } from "./PartField.tsx";

/** In one's own words, from the three sentences of the founding text as far as somebody wants them. */
export function FreeWords(props: { readonly pen: DraftPen; readonly isMissing: boolean }): ReactNode {
  const { pen, isMissing } = props;
  const { t } = useLingui();
  const { text } = pen.draft;
  // The three sentences of the founding text, word for word: every hint leaves them alone.
  const starters = [
    t`I understand that my actions hurt you deeply.`,
    t`I take full responsibility, and I am truly sorry for breaking your trust.`,
    t`I want to do whatever it takes to make things right.`,
  ];
  const add = (sentence: string): void =>
    pen.write({ words: { text: text.trim() === "" ? sentence : `${text.trimEnd()} ${sentence}` } });
  return (
    <>
      <div className={styles["starters"]} role="group" aria-label={t`Sentences to begin with`}>
        {starters
          // Taken once, it is in the text and needs no button any more.
          .filter((sentence) => !text.includes(sentence))
          .map((sentence) => (
            <Button key={sentence} className={styles["starter"]} onPress={() => add(sentence)}>
              {sentence}
            </Button>
          ))}
      </div>
      <PartField
        label={t`In your own words`}
        hint={null}
        placeholder={t`What you did, that it was yours, what it did, and what comes next.`}
        rows={8}
        value={text}
        onChange={(next) => pen.write({ words: { text: next } })}
        problem={isMissing && text.trim() === "" ? t`A line here, in your own words.` : null}
      />
      {/* So large an offer is asked for its first step, and never doubted. */}
      {text.includes(t`whatever it takes`) && (
        <p className={styles["quiet"]}>
          <Trans>What would be the first thing?</Trans>
        </p>
      )}
    </>
  );
}
