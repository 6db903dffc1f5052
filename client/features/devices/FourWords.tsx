import type { ReactNode } from "react";
import styles from "./devices.module.css";

/** Device words: never on a screen with the eight that two people compare. */
export function FourWords(props: { readonly words: readonly string[] }): ReactNode {
  return (
    <ol className={styles["words"]} data-device-words>
      {props.words.map((word, index) => (
        <li key={`${index}-${word}`} lang="en">
          {word}
        </li>
      ))}
    </ol>
  );
}
