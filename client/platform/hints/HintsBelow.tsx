import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { announce } from "../ui/announce.ts";
import { classes } from "../ui/classes.ts";
import type { HeldHint } from "./heldHints.ts";
import styles from "./hintPlace.module.css";
import type { Change } from "./hintWord.ts";
import { hintWordOf } from "./hintWordOf.ts";
import { Rewrite } from "./Rewrite.tsx";
import type { Hints } from "./useHints.ts";
import { useStillPlace } from "./useStillPlace.ts";

/**
 * At most two thoughts on what stands above: why, and gentler words to take up by a tap. Nothing is ever
 * changed by itself. The place keeps its height while somebody types, so that no line moves under the hand.
 */
export function HintsBelow(props: {
  readonly hints: Hints;
  /** The text that was read; decides which rewrites can be taken up. */
  readonly text: string;
  /** Left out where words cannot be taken up: then the rewrite is only read. */
  readonly onChange?: (change: Change) => void;
  readonly onKeepForAnotherTalk?: (words: string) => void;
}): ReactNode {
  const { shown, isSettling } = props.hints;
  const { place, inner } = useStillPlace(isSettling);
  useSaidOnce(shown);
  const { t } = useLingui();
  return (
    <div ref={place} className={styles["place"]}>
      <ul ref={inner} className={styles["list"]} aria-label={t`Thoughts on these words, for you alone`}>
        {shown.map((hint) => {
          const word = hintWordOf(hint.rule);
          if (word === null) return null;
          const isLookAgain = hint.severity === "red";
          return (
            <li key={`${hint.rule} ${hint.words}`} className={classes(styles["hint"], isLookAgain && styles["look"])}>
              <div className={styles["inner"]}>
                <div className={styles["words"]}>
                  {isLookAgain && (
                    <span className={styles["lookAgain"]}>
                      <Trans>Look again</Trans>
                    </span>
                  )}
                  <Why of={hint.rule} />
                  <Rewrite
                    hint={hint}
                    word={word}
                    text={props.text}
                    onChange={props.onChange ?? null}
                    onKeepForAnotherTalk={props.onKeepForAnotherTalk ?? null}
                  />
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Why(props: { readonly of: string }): ReactNode {
  const { i18n } = useLingui();
  const word = hintWordOf(props.of);
  return word === null ? null : <p>{i18n._(word.why)}</p>;
}

/** Every hint is said once while its composer is open, however often it comes and goes. */
function useSaidOnce(shown: readonly HeldHint[]): void {
  const { t, i18n } = useLingui();
  const said = useRef(new Set<string>());
  useEffect(() => {
    const fresh = shown.filter(({ rule }) => !said.current.has(rule));
    if (fresh.length === 0) return;
    const sentences = fresh.flatMap(({ rule }) => {
      said.current.add(rule);
      const word = hintWordOf(rule);
      return word === null ? [] : [i18n._(word.why)];
    });
    announce(t`A thought on your words: ${sentences.join(" ")}`);
  }, [shown, t, i18n]);
}
