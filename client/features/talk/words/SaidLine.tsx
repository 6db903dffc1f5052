import type { ReactNode } from "react";
import type { Said } from "../../../../shared/conversation/dialogue.ts";
import { useGrammar } from "../../../platform/i18n/useGrammar.ts";
import styles from "./saidLine.module.css";
import { saidWords } from "./saidWords.ts";
import { Speaker } from "./Speaker.tsx";
import { useCaptions } from "./useCaptions.ts";

/** One line of a talk: who, what kind of words, and the words as they were sent. No clock time. */
export function SaidLine(props: { readonly said: Said }): ReactNode {
  const captions = useCaptions();
  const shown = saidWords(props.said.move, useGrammar());
  // A move without words for the reader, such as being ready.
  if (shown === null) return null;
  const { caption, words } = shown;
  return (
    <div className={styles["line"]} data-slot={props.said.author}>
      <Speaker slot={props.said.author} />
      {caption !== null && <p className={words === "" ? styles["short"] : styles["caption"]}>{captions[caption]}</p>}
      {words !== "" && (
        <p className={styles["words"]}>
          <bdi>{words}</bdi>
        </p>
      )}
    </div>
  );
}
