import { useLingui } from "@lingui/react/macro";
import type { ApologyPart } from "../../../shared/apology/apologyParts.ts";

export interface PartWords {
  /** The question that its author answers. */
  readonly ask: string;
  /** What stands above it for the reader; null where the words speak for themselves. */
  readonly heading: string | null;
  readonly hint: string | null;
  readonly placeholder: string;
}

/** How each part of an apology is asked for, and what its reader sees above it. */
export function usePartWords(): Readonly<Record<ApologyPart, PartWords>> {
  const { t } = useLingui();
  return {
    whatIDid: {
      ask: t`What I did`,
      heading: t`What I did`,
      hint: t`The act itself, with the day if you know it: "I", and what was done.`,
      placeholder: t`On Friday I ..., and I told you ...`,
    },
    // No heading: set under one, an apology would read like a form that was filled in.
    itWasMine: {
      ask: t`It was my doing, and I am sorry`,
      heading: null,
      hint: t`In your own words. Nobody else is in this sentence.`,
      placeholder: t`I did that. I take full responsibility, and I am truly sorry.`,
    },
    whatItDidToYou: {
      ask: t`What I understand it did to you`,
      heading: t`What I understand it did to you`,
      hint: t`It may be incomplete. You can end with: "What have I missed?"`,
      placeholder: t`I understand that ... What have I missed?`,
    },
    whatIDoNext: {
      ask: t`What I do next`,
      heading: t`What I do next`,
      hint: t`One thing that can be seen, small and certain.`,
      placeholder: t`Tonight I will ...`,
    },
    // From here on what may be said beside the four; each can also weigh on the reader, and its hint says how not.
    whatIFeel: {
      ask: t`What I feel about it`,
      heading: t`What I feel about it`,
      hint: t`Yours to carry, not the other's to comfort.`,
      placeholder: t`I feel ...`,
    },
    // The heading is written by us and not by its author: an explanation is never shown without it.
    whatLedToIt: {
      ask: t`What led to it`,
      heading: t`This explains, it does not excuse`,
      hint: t`Above it will stand: "This explains, it does not excuse".`,
      placeholder: t`I was ...`,
    },
    soThatNotAgain: {
      ask: t`So that it does not happen again`,
      heading: t`So that it does not happen again`,
      hint: t`A plan for the moment itself.`,
      placeholder: t`If ..., then I will ...`,
    },
  };
}
