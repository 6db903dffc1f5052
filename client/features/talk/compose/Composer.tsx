import { useLingui } from "@lingui/react/macro";
import { type FormEvent, type KeyboardEvent, type ReactNode } from "react";
import { fitsOneTurn } from "../../../../shared/conversation/texts.ts";
import { ComposerInfo } from "../../../platform/hints/ComposerInfo.tsx";
import type { Change } from "../../../platform/hints/hintWord.ts";
import { HintsBelow } from "../../../platform/hints/HintsBelow.tsx";
import type { HintReader } from "../../../platform/hints/readers.ts";
import { useHints } from "../../../platform/hints/useHints.ts";
import { useOneMoreTap } from "../../../platform/hints/useOneMoreTap.ts";
import { announce } from "../../../platform/ui/announce.ts";
import styles from "./compose.module.css";
import { SendRow } from "./SendRow.tsx";
import { SizeNote } from "./SizeNote.tsx";
import { useKeepForAnotherTalk } from "./useKeepForAnotherTalk.ts";

/**
 * What all composers share: the place for hints with its small i, the room that is left, and sending by
 * button or Ctrl+Enter. Words that do not fit stay where they are; sending then only explains.
 */
export function Composer(props: {
  /** What would be sent, as it stands now. */
  readonly text: string;
  readonly reader: HintReader;
  /** Whether there is anything to send; an empty text may be, when it was said aloud. */
  readonly canSend: boolean;
  readonly onSend: () => void;
  readonly onChange: (change: Change) => void;
  /** Back to the words, from "Change it". */
  readonly onFocusWords: () => void;
  readonly isWaiting: boolean;
  readonly sendLabel: string;
  readonly isSecond?: boolean;
  readonly after: ReactNode;
  /** What this composer is for: behind the small i. */
  readonly info: ReactNode;
  /** Other ways to write the same, below the words. */
  readonly ways?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { text, reader, canSend, onSend, onChange, onFocusWords, isWaiting } = props;
  const { t } = useLingui();
  const fits = fitsOneTurn(text);
  // What is too long for a turn is no sentence to think about yet.
  const hints = useHints(fits ? text : "", reader);
  const { isAsking, ...asked } = useOneMoreTap(text, reader, onSend);
  const keepForAnotherTalk = useKeepForAnotherTalk(onChange);

  const send = (): void => {
    if (!canSend || isWaiting) return;
    if (fits) asked.onSend();
    else announce(t`This is more than one turn can hold. Nothing was sent, and all of it stays here.`);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const onChangeIt = (): void => {
    asked.onChangeIt();
    onFocusWords();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- reason: a shortcut for what the button does
    <form className={styles["composer"]} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {props.children}
      <div className={styles["thought"]}>
        {props.ways !== undefined && <div className={styles["ways"]}>{props.ways}</div>}
        <HintsBelow hints={hints} text={text} onChange={onChange} onKeepForAnotherTalk={keepForAnotherTalk} />
      </div>
      <SizeNote text={text} />
      <div className={styles["foot"]}>
        <SendRow
          label={props.sendLabel}
          isSecond={props.isSecond === true}
          canSend={canSend}
          isWaiting={isWaiting}
          isAsking={isAsking}
          onSendAnyway={asked.onSendAnyway}
          onChangeIt={onChangeIt}
          after={props.after}
        />
        {/* On the line of the buttons: alone on a line of its own it looked like something left over. */}
        <ComposerInfo isSupport={hints.isSupport}>{props.info}</ComposerInfo>
      </div>
    </form>
  );
}
