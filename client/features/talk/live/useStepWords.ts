import { useLingui } from "@lingui/react/macro";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import type { Dialogue } from "../../../../shared/conversation/dialogue.ts";

/** Where two people are in a talk, said as a sentence. The step itself has no name on any screen. */
export function useStepWords(): (dialogue: Dialogue, me: Slot, partner: string) => string {
  const { t } = useLingui();
  const mine = (dialogue: Dialogue, partner: string): string => {
    switch (dialogue.phase) {
      case "speak":
        return dialogue.statements === 0 ? t`Say it in one or two sentences` : t`Say what else there is`;
      case "mirror":
        return t`Tell ${partner} what you heard`;
      case "clarify":
        return t`${partner} asks what you meant`;
      case "confirm":
        return t`Did ${partner} hear you?`;
      case "validate":
        return t`I can see why ...`;
      case "empathise":
        return t`I imagine you felt ...`;
      case "felt":
        return t`Did that reach you?`;
      case "offer":
        return t`One question, if you like`;
      case "offer-answer":
        return t`What can ${partner} do to help you feel safe again?`;
      case "offer-promise":
        return t`Is there something you can promise?`;
      case "switch":
        return dialogue.hadTurn[dialogue.next] ? t`Both of you were heard` : t`Now it is your turn to be heard`;
      case "request":
        return t`Ask for one thing, or promise one`;
      case "request-answer":
        return t`${partner} asks you for something`;
      case "close":
        return t`One thing you appreciate`;
      case "invited":
      case "ready":
      case "ended":
        return t`Talk`;
      default:
        return assertNever(dialogue.phase);
    }
  };
  // Of the other only what they are doing, never how long they take.
  const theirs = (dialogue: Dialogue, partner: string): string => {
    switch (dialogue.phase) {
      case "speak":
        return t`${partner} is saying how it is`;
      case "mirror":
        return t`${partner} is saying back what arrived`;
      case "clarify":
        return t`${partner} is answering your question`;
      case "confirm":
        return t`${partner} looks whether that was it`;
      case "validate":
        return t`${partner} looks at it from your side`;
      case "empathise":
        return t`${partner} imagines how it was for you`;
      case "felt":
        return t`${partner} looks whether it reached`;
      case "offer":
        return t`You were heard`;
      case "offer-answer":
        return t`You have asked ${partner}`;
      case "offer-promise":
        return t`${partner} has your answer`;
      case "switch":
        return dialogue.hadTurn[dialogue.next] ? t`Both of you were heard` : t`Next, ${partner} may be heard`;
      case "request":
        return t`${partner} may ask for one thing, or promise one`;
      case "request-answer":
        return t`You have asked ${partner} for something`;
      case "close":
        return t`One thing ${partner} appreciates`;
      case "invited":
      case "ready":
      case "ended":
        return t`Talk`;
      default:
        return assertNever(dialogue.phase);
    }
  };
  return (dialogue, me, partner) => (dialogue.next === me ? mine : theirs)(dialogue, partner);
}
