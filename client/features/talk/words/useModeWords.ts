import { useLingui } from "@lingui/react/macro";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { Mode } from "../../../../shared/conversation/moves.ts";

export interface ModeWords {
  readonly time: string;
  readonly name: string;
  /** What will happen, for whoever has never done it. */
  readonly how: string;
}

/** "How long have you got?": each answer with its minutes, and what it is. `speaker` is who is heard in *hear me first*. */
export function useModeWords(): (mode: Mode, speaker: "me" | "partner", partner: string) => ModeWords {
  const { t } = useLingui();
  return (mode, speaker, partner) => {
    switch (mode) {
      case "one-sentence":
        return {
          time: t`10 minutes`,
          name: t`One sentence each`,
          how: t`Each of you says one sentence, and the other says it back.`,
        };
      // Said from either side: who is heard is the whole of it.
      case "hear-me":
        return speaker === "me"
          ? {
              time: t`10 minutes`,
              name: t`Hear me first`,
              how: t`You speak and ${partner} listens. That is all of it.`,
            }
          : {
              time: t`10 minutes`,
              name: t`Hear me first`,
              how: t`${partner} speaks and you listen. That is all of it.`,
            };
      case "short":
        return {
          time: t`20 minutes`,
          name: t`A short talk`,
          how: t`Each of you is heard once, then you may ask something of each other.`,
        };
      case "full":
        return {
          time: t`40 minutes`,
          name: t`A long talk`,
          how: t`Like the short one, with time for how it felt and why it makes sense.`,
        };
      case "days":
        return {
          time: t`Over some days`,
          name: t`A few lines a day`,
          how: t`Like the long one, each of you when there is time.`,
        };
      default:
        return assertNever(mode);
    }
  };
}
