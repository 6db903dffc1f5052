import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { useGrammar } from "../../../platform/i18n/useGrammar.ts";
import { FeelingChips } from "../../../platform/vocabulary/FeelingChips.tsx";
import { isolated } from "../../../platform/words/isolated.ts";
import type { ComposerProps } from "./composerProps.ts";
import { readAsListener, readAsSpeaker } from "../../../platform/hints/readers.ts";
import { WordsComposer } from "./WordsComposer.tsx";

export interface FeelingsMove {
  readonly kind: "empathy" | "correct";
  readonly feelings: string[];
  readonly text: string;
}

/** "I imagine you felt ..." with feelings to pick, and the other's one correction in the same form. */
export function FeelingsComposer(
  props: ComposerProps<FeelingsMove> & { readonly kind: FeelingsMove["kind"] },
): ReactNode {
  const { kind, draft, onDraft, onSend, isWaiting = false, after } = props;
  const { t } = useLingui();
  const grammar = useGrammar();
  const name = isolated(props.partnerName);
  // A guess is read as a listener's words, a correction as a speaker's: the hints differ.
  const isGuess = kind === "empathy";
  const { feelings, text } = draft;
  return (
    <WordsComposer
      draft={draft}
      onDraft={onDraft}
      onSend={() => onSend({ kind, feelings: [...feelings], text: text.trim() })}
      reader={isGuess ? readAsListener : readAsSpeaker}
      label={isGuess ? t`In your own words, if you like` : t`More about it, if you like`}
      rows={2}
      composed={isGuess ? grammar.guess(feelings, text) : grammar.correction(feelings, text)}
      isWaiting={isWaiting}
      sendLabel={props.sendLabel ?? t`Send it`}
      info={
        isGuess ? (
          <Trans>A guess is enough, and it may be wrong. {name} can say what it was more.</Trans>
        ) : (
          <Trans>Say what it was more. Nobody has to guess right.</Trans>
        )
      }
      after={after}
      above={
        <FeelingChips
          label={isGuess ? t`I imagine you felt` : t`It was more`}
          selected={feelings}
          onSelect={(next) => onDraft({ ...draft, feelings: next.slice(0, LIMITS.feelingsPerMove) })}
          most={LIMITS.feelingsPerMove}
        />
      }
    />
  );
}
