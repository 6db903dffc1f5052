import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import type { HeldHint } from "./heldHints.ts";
import styles from "./hintPlace.module.css";
import type { Change, HintWord } from "./hintWord.ts";
import { atTheEnd } from "./put.ts";
import { feelingInstead, underneathHit } from "./underneathHit.ts";

/**
 * The gentle rewrite: a button where its words can go into the text, otherwise a sentence to read. Whether they can is
 * asked of the text as it is now, for somebody goes on writing while a hint stands below.
 */
export function Rewrite(props: {
  readonly hint: HeldHint;
  readonly word: HintWord;
  readonly text: string;
  readonly onChange: ((change: Change) => void) | null;
  readonly onKeepForAnotherTalk: ((words: string) => void) | null;
}): ReactNode {
  const { hint, word, text, onChange, onKeepForAnotherTalk } = props;
  const { i18n, t } = useLingui();
  const words = i18n._(word.rewrite);
  const label = word.isShort === true ? t`"${words}" instead` : words;
  const { put } = word;
  if (onChange !== null && put !== undefined && put(text, hint, words) !== null) {
    return <Offer onPress={() => onChange((before) => put(before, hint, words))}>{label}</Offer>;
  }
  if (onKeepForAnotherTalk !== null && word.isForAnotherTalk === true)
    return <Offer onPress={() => onKeepForAnotherTalk(hint.words)}>{words}</Offer>;
  const isPicker = hint.rule === "I-04" && onChange !== null;
  return (
    <>
      {/* What could not be put in place is read as what it is: an example. */}
      <p className={styles["rewrite"]}>{put === undefined ? words : <q>{words}</q>}</p>
      {isPicker && <UnderneathChips hint={hint} onChange={onChange} />}
    </>
  );
}

/** What may be underneath a word that says what somebody did: feelings in its place, needs as a sentence. */
function UnderneathChips(props: { readonly hint: HeldHint; readonly onChange: (change: Change) => void }): ReactNode {
  const { hint, onChange } = props;
  const { t } = useLingui();
  const found = underneathHit(hint.words);
  if (found === null) return null;
  return (
    <div className={styles["offers"]} role="group" aria-label={t`What may be underneath`}>
      {found.feelings.map((feeling) => (
        <Offer key={feeling} onPress={() => onChange((text) => feelingInstead(text, hint, found.word, feeling))}>
          {feeling}
        </Offer>
      ))}
      {found.needs.map((need) => {
        const sentence = `I need ${need}.`;
        return (
          <Offer key={need} onPress={() => onChange((text) => atTheEnd(text, hint, sentence))}>
            {sentence}
          </Offer>
        );
      })}
    </div>
  );
}

function Offer(props: { readonly onPress: () => void; readonly children: ReactNode }): ReactNode {
  return (
    <Button className={styles["offer"]} onPress={props.onPress}>
      {props.children}
    </Button>
  );
}
