import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useMemo, useState } from "react";
import type { Change } from "../../../platform/hints/hintWord.ts";
import { useGrammar } from "../../../platform/i18n/useGrammar.ts";
import { saidSentence } from "../../../platform/mine/saidSentence.ts";
import { useTakeUp } from "../../../platform/hints/useTakeUp.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import { isolated } from "../../../platform/words/isolated.ts";
import { BringSentence } from "./BringSentence.tsx";
import { Composer } from "./Composer.tsx";
import type { ComposerProps } from "./composerProps.ts";
import { Preview } from "./Preview.tsx";
import { readAsSpeaker, readInParts } from "../../../platform/hints/readers.ts";
import { isBlank, saidBy, toFree, toParts, withSentence } from "./statementDraft.ts";
import { StatementParts } from "./StatementParts.tsx";

export interface StatementMove {
  readonly kind: "statement";
  readonly text: string;
  readonly aloud: false;
}

/** "I feel ... about ..., because ... matters to me": by its parts, or in one's own words. */
export function StatementComposer(props: ComposerProps<StatementMove>): ReactNode {
  const { onDraft, onSend, isWaiting = false, after } = props;
  // An empty draft is not kept, so until the first letter only this screen knows which way was chosen.
  const [way, setWay] = useState(props.draft.way);
  const draft = isBlank(props.draft) ? { ...props.draft, way } : props.draft;
  const { t } = useLingui();
  const [field, takeUp] = useTakeUp();
  const name = isolated(props.partnerName);
  const isParts = draft.way === "parts";
  const grammar = useGrammar();
  const said = saidBy(draft, grammar);
  const { feelings, about, needs } = draft;
  // In parts the hints know which words are a feeling and which what happened.
  const reader = useMemo(
    () => (isParts ? readInParts({ feelings, about, needs }) : readAsSpeaker),
    [isParts, feelings, about, needs],
  );

  const switchWay = (): void => {
    setWay(isParts ? "free" : "parts");
    onDraft(isParts ? toFree(draft, grammar) : toParts(draft, grammar));
  };
  /** In parts a rewrite goes where its words stand; what lies across two parts becomes free text first. */
  const onChange = (change: Change): void => {
    const inAbout = isParts ? change(draft.about) : null;
    if (inAbout !== null) {
      takeUp(inAbout, () => onDraft({ ...draft, about: inAbout.text }));
      return;
    }
    const inSee = isParts ? change(draft.see) : null;
    if (inSee !== null) {
      onDraft({ ...draft, see: inSee.text });
      return;
    }
    const taken = change(said);
    if (taken === null) return;
    if (isParts) onDraft({ ...toFree(draft, grammar), text: taken.text });
    else takeUp(taken, () => onDraft({ ...draft, text: taken.text }));
  };
  return (
    <Composer
      text={said}
      reader={reader}
      canSend={said.trim() !== ""}
      onSend={() => onSend({ kind: "statement", text: said, aloud: false })}
      onChange={onChange}
      onFocusWords={() => field.current?.focus()}
      isWaiting={isWaiting}
      sendLabel={props.sendLabel ?? t`Share it with ${name}`}
      after={after}
      ways={
        <>
          <BringSentence onBring={(sentence) => onDraft(withSentence(draft, sentence, saidSentence(sentence)))} />
          <Button tone="plain" onPress={switchWay}>
            {isParts ? <Trans>Write it freely</Trans> : <Trans>Write it by its parts</Trans>}
          </Button>
        </>
      }
      info={
        <Trans>
          One thing, how it is for you, and what matters to you in it. {name} then says back what arrived, and you say
          whether that was it.
        </Trans>
      }
    >
      {isParts ? (
        <>
          <StatementParts draft={draft} onDraft={onDraft} about={field} partnerName={props.partnerName} />
          <Preview said={said} />
        </>
      ) : (
        <TextArea
          ref={field}
          label={t`In your own words`}
          value={draft.text}
          onChange={(text) => onDraft({ ...draft, text })}
          rows={5}
          placeholder={t`I feel ... about ..., because ... matters to me.`}
        />
      )}
    </Composer>
  );
}
