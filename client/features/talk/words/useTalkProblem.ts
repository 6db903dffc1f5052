import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import type { TalkProblem } from "../../../platform/words/talkProblem.ts";
import { TALK_PROBLEMS_SHOWN } from "../../../platform/words/talkProblemWords.ts";

/** The sentence for what could not be done. */
export function useTalkProblem(): (problem: TalkProblem) => string {
  const { i18n } = useLingui();
  return useCallback((problem) => i18n._(TALK_PROBLEMS_SHOWN[problem]), [i18n]);
}
