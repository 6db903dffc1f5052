import type { ReactNode } from "react";
import type { Change } from "../../../platform/hints/hintWord.ts";
import type { HintReader } from "../../../platform/hints/readers.ts";
import { useTakeUp } from "../../../platform/hints/useTakeUp.ts";
import type { TalkDraft } from "../../../platform/mine/talkDrafts.ts";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import { Composer } from "./Composer.tsx";
import { Preview } from "./Preview.tsx";
import { Starters } from "./Starters.tsx";

/** One field of free words, with ways to begin and whatever is picked beside it. */
export function WordsComposer(props: {
  readonly draft: TalkDraft;
  readonly onDraft: (next: TalkDraft) => void;
  readonly onSend: () => void;
  readonly reader: HintReader;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly starters?: readonly string[];
  readonly rows?: number;
  /** What is made of the field and the rest, when that is more than the field. */
  readonly composed?: string;
  readonly mayBeEmpty?: boolean;
  readonly isWaiting: boolean;
  readonly sendLabel: string;
  readonly isSecond?: boolean;
  readonly info: ReactNode;
  readonly after: ReactNode;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
}): ReactNode {
  const { draft, onDraft, composed, starters = [] } = props;
  const [field, takeUp] = useTakeUp();
  const onText = (text: string): void => onDraft({ ...draft, text });
  const onChange = (change: Change): void => {
    const taken = change(draft.text);
    if (taken !== null) takeUp(taken, () => onText(taken.text));
  };
  // What is sent is what the preview shows, never the field alone.
  const said = composed ?? draft.text;
  return (
    <Composer
      text={said}
      reader={props.reader}
      canSend={props.mayBeEmpty === true || said.trim() !== ""}
      onSend={props.onSend}
      onChange={onChange}
      onFocusWords={() => field.current?.focus()}
      isWaiting={props.isWaiting}
      sendLabel={props.sendLabel}
      isSecond={props.isSecond === true}
      info={props.info}
      after={props.after}
    >
      {props.above}
      {starters.length > 0 && <Starters starters={starters} onChange={onChange} />}
      <TextArea
        ref={field}
        label={props.label}
        value={draft.text}
        onChange={onText}
        rows={props.rows ?? 3}
        {...(props.hint !== undefined && { hint: props.hint })}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
      />
      {props.below}
      {composed !== undefined && composed !== "" && <Preview said={composed} />}
    </Composer>
  );
}
