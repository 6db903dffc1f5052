import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./safetyWords.module.css";
import type { WordsAnswer } from "./spaceView.ts";
import { useSpace } from "./SpaceContext.tsx";

/**
 * Eight words that are the same on both screens when nobody stands in between, and three answers. An answer is
 * kept in the private document: the partner never learns whether or when it was given.
 */
export function SafetyWords(props: {
  readonly words: readonly string[];
  /** Not called for "they differ": that stays on the screen with what to do. */
  readonly onGoOn: (answer: Exclude<WordsAnswer, "differ">) => void;
}): ReactNode {
  const { session, view } = useSpace();
  const answer = (given: WordsAnswer): void => {
    session.markWordsCompared(given);
    if (given !== "differ") props.onGoOn(given);
  };
  return (
    <>
      <ol className={styles["words"]}>
        {props.words.map((word, index) => (
          <li key={`${index}-${word}`} lang="en">
            {word}
          </li>
        ))}
      </ol>
      {view.wordsAnswer === "differ" && (
        <Notice tone="attention">
          <Trans>
            Then stop here, and write nothing that matters. Somebody may stand in between. Begin a new space with a new
            link.
          </Trans>
        </Notice>
      )}
      <div className={styles["answers"]}>
        <Button tone="primary" onPress={() => answer("match")}>
          <Trans>They match</Trans>
        </Button>
        <Button onPress={() => answer("differ")}>
          <Trans>They differ</Trans>
        </Button>
        <Button tone="plain" onPress={() => answer("later")}>
          <Trans>Later</Trans>
        </Button>
      </div>
    </>
  );
}
