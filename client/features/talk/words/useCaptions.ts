import { useLingui } from "@lingui/react/macro";
import type { SaidCaption } from "./saidWords.ts";

/** What stands above somebody's words, or alone where the step had no words of its own. */
export function useCaptions(): Readonly<Record<SaidCaption, string>> {
  const { t } = useLingui();
  return {
    // The buttons' own words where there was a button, so that what was pressed is what is read.
    aloud: t`Said aloud`,
    heard: t`What I heard`,
    asks: t`A question`,
    answers: t`What I meant`,
    yes: t`Yes, that's it.`,
    "not-quite": t`Not quite.`,
    more: t`There is more.`,
    later: t`Not fully heard yet. It is kept for another time.`,
    "rather-not": t`I would rather not repeat this.`,
    "can-see": t`I can see why`,
    reached: t`That reached me.`,
    "safe-again": t`What can I do to help you feel safe again?`,
    "would-help": t`This would help`,
    promises: t`A promise`,
    "would-you": t`A request`,
    "answer-yes": t`Yes.`,
    "answer-instead": t`Not this. Instead:`,
    "answer-not-now": t`Not now.`,
    appreciates: t`What I appreciate`,
  };
}
