import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Said } from "../../../../shared/conversation/dialogue.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { SaidLine } from "../words/SaidLine.tsx";
import { hasWords } from "../words/saidWords.ts";
import styles from "./live.module.css";

/** As much as somebody needs in view to answer; the rest is one tap above. */
const IN_VIEW = 2;

/**
 * What was said so far, the newest at the bottom, where the next words are written. While something is being
 * repeated, the words it is about never leave the view, however often it is tried.
 */
export function Transcript(props: {
  readonly said: readonly Said[];
  readonly keepsStatement: boolean;
  readonly inView?: number;
}): ReactNode {
  const lines = props.said.filter(({ move }) => hasWords(move));
  if (lines.length === 0) return null;
  const statement = props.keepsStatement ? lines.findLast(({ move }) => move.kind === "statement") : undefined;
  const newest = new Set([statement, ...lines.slice(-(props.inView ?? IN_VIEW))]);
  const earlier = lines.filter((line) => !newest.has(line));
  return (
    <div className={styles["transcript"]}>
      {earlier.length > 0 && (
        <Disclosure title={<Trans>What was said before</Trans>}>
          <Lines lines={earlier} />
        </Disclosure>
      )}
      <Lines lines={lines.filter((line) => newest.has(line))} />
    </div>
  );
}

/** A list of its own for the record, without a fold. */
export function Lines(props: { readonly lines: readonly Said[] }): ReactNode {
  return (
    <ol className={styles["lines"]}>
      {props.lines.map((said) => (
        <li key={said.seq}>
          <SaidLine said={said} />
        </li>
      ))}
    </ol>
  );
}
