import { useLingui } from "@lingui/react/macro";
import type { AskAnswer } from "../../../shared/reassurance/reassurance.ts";

/** An answer as one sentence. */
export function useAnswerWords(): (answer: AskAnswer) => string {
  const { t } = useLingui();
  return ({ kind, text }) => {
    switch (kind) {
      case "now":
        return text === "" ? t`Now.` : t`Now. ${text}`;
      // Its line is the answer: it says when.
      case "later":
        return text;
      case "not-today":
        return text === "" ? t`Not able today.` : t`Not able today. ${text}`;
    }
  };
}
