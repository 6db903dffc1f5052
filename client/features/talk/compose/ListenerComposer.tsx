import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { isolated } from "../../../platform/words/isolated.ts";
import type { ComposerProps } from "./composerProps.ts";
import { readAsListener } from "../../../platform/hints/readers.ts";
import { WordsComposer } from "./WordsComposer.tsx";

export type ListenerMove =
  | { readonly kind: "paraphrase"; readonly text: string; readonly aloud: false }
  | { readonly kind: "clarify" | "validation"; readonly text: string };

interface Step {
  readonly label: string;
  readonly starters: readonly string[];
  readonly sendLabel: string;
  readonly info: ReactNode;
}

/** The listener's words: what I heard, a question to understand better, and "I can see why". */
export function ListenerComposer(
  props: ComposerProps<ListenerMove> & { readonly kind: ListenerMove["kind"] },
): ReactNode {
  const { kind, draft, onDraft, onSend, isWaiting = false, after } = props;
  const { t } = useLingui();
  const name = isolated(props.partnerName);
  // Beginnings rather than sentences: whoever takes one has still to say what they mean.
  const steps: Readonly<Record<ListenerMove["kind"], Step>> = {
    paraphrase: {
      label: t`What you heard, in your own words`,
      starters: [t`What I heard is ...`, t`You felt ... because ...`, t`Did I get that right?`],
      sendLabel: t`Send what I heard`,
      info: <Trans>Saying it back is not agreeing. It only shows that it arrived. Your own turn comes too.</Trans>,
    },
    clarify: {
      label: t`One question, to understand better`,
      starters: [t`Do you mean ...?`, t`Can you say more about ...?`, t`What was the hardest part?`],
      sendLabel: t`Ask ${name}`,
      info: (
        <Trans>A question here asks for more of what was meant. What you think of it has its own place, later.</Trans>
      ),
    },
    validation: {
      label: t`I can see why`,
      starters: [
        t`I understand why you feel that way, and I want to work through this with you.`,
        t`It makes sense to me that you felt ..., because ...`,
        t`From where you stood, ...`,
      ],
      sendLabel: t`Send it`,
      info: (
        <Trans>
          You can see why somebody feels as they do without seeing it the same way. If you cannot say it truly, leave it
          out.
        </Trans>
      ),
    },
  };
  const step = steps[kind];
  return (
    <WordsComposer
      draft={draft}
      onDraft={onDraft}
      onSend={() =>
        onSend(kind === "paraphrase" ? { kind, text: draft.text, aloud: false } : { kind, text: draft.text })
      }
      reader={readAsListener}
      label={step.label}
      starters={step.starters}
      isWaiting={isWaiting}
      sendLabel={props.sendLabel ?? step.sendLabel}
      info={step.info}
      after={after}
    />
  );
}
