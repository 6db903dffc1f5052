import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { HintReader } from "../../../platform/hints/readers.ts";
import { isolated } from "../../../platform/words/isolated.ts";
import type { ComposerProps } from "./composerProps.ts";
import { readAsListener, readAsRequest, readAsSpeaker } from "../../../platform/hints/readers.ts";
import { WordsComposer } from "./WordsComposer.tsx";

export type LineMove =
  | { readonly kind: "answer-clarify"; readonly text: string; readonly aloud: false }
  | { readonly kind: "not-quite" | "offer-answer" | "promise"; readonly text: string }
  | { readonly kind: "request-answer"; readonly answer: "instead"; readonly text: string }
  | { readonly kind: "checkout"; readonly appreciation: string };
export type LineKind = Exclude<LineMove["kind"], "request-answer"> | "instead";

interface Line {
  readonly label: string;
  readonly starters: readonly string[];
  readonly reader: HintReader;
  readonly sendLabel: string;
  readonly info: ReactNode;
}

/** One short text: an answer, what was missed, a promise, a word of thanks. */
export function LineComposer(props: ComposerProps<LineMove> & { readonly kind: LineKind }): ReactNode {
  const { kind, draft, onDraft, onSend, isWaiting = false, after } = props;
  const { t } = useLingui();
  const name = isolated(props.partnerName);
  const lines: Readonly<Record<LineKind, Line>> = {
    "answer-clarify": {
      label: t`Your answer`,
      starters: [t`I mean ...`, t`It was when ...`],
      reader: readAsSpeaker,
      sendLabel: t`Answer`,
      info: <Trans>Only this one question. What else there is to say has its own turn.</Trans>,
    },
    "not-quite": {
      label: t`What was not in it yet`,
      starters: [t`It was that ...`, t`What matters most to me is ...`],
      reader: readAsSpeaker,
      sendLabel: t`Send it`,
      info: <Trans>One thing that was missed is enough. {name} then tries once more.</Trans>,
    },
    "offer-answer": {
      label: t`What would help you feel safe again`,
      starters: [t`Tell me before I have to ask.`, t`It would help me if ...`, t`I do not know yet.`],
      reader: readAsRequest,
      sendLabel: t`Send it`,
      info: <Trans>Something that can be seen helps most. "I do not know yet" is an answer too.</Trans>,
    },
    promise: {
      label: t`What I will do`,
      starters: [t`I will ...`, t`When ..., I will ...`],
      reader: readAsRequest,
      sendLabel: t`Promise it`,
      info: <Trans>Small and certain is worth more than large. Promise only what is yours to do.</Trans>,
    },
    instead: {
      label: t`Not this. What you could do instead`,
      starters: [t`Instead, I could ...`],
      reader: readAsListener,
      sendLabel: t`Send it`,
      info: <Trans>A "no" needs no reason. An "instead" is a gift, not a duty.</Trans>,
    },
    checkout: {
      label: t`One thing you are glad of, if there is one`,
      starters: [t`I am glad that you ...`, t`Thank you for ...`],
      reader: readAsSpeaker,
      sendLabel: t`That is enough for tonight`,
      info: <Trans>One true line, or none. Not solved is normal.</Trans>,
    },
  };
  const line = lines[kind];
  return (
    <WordsComposer
      draft={draft}
      onDraft={onDraft}
      onSend={() => onSend(moveOf(kind, draft.text))}
      reader={line.reader}
      label={line.label}
      starters={line.starters}
      rows={2}
      // Thanks and "not quite" count without words; the others would say nothing.
      mayBeEmpty={kind === "checkout" || kind === "not-quite"}
      isWaiting={isWaiting}
      sendLabel={props.sendLabel ?? line.sendLabel}
      isSecond={kind === "not-quite"}
      info={line.info}
      after={after}
    />
  );
}

// What the shared rules call each of them, which is not what the screens do.
function moveOf(kind: LineKind, text: string): LineMove {
  switch (kind) {
    case "answer-clarify":
      return { kind, text, aloud: false };
    case "checkout":
      return { kind, appreciation: text.trim() };
    case "instead":
      return { kind: "request-answer", answer: "instead", text };
    case "not-quite":
    case "offer-answer":
    case "promise":
      return { kind, text };
  }
}
