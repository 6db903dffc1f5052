import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ProblemWord } from "./problemWord.ts";
import { PROBLEM_WORDS_SHOWN } from "./problemWords.ts";

/** Every word of a problem has its sentence in one table: no screen words a fault in its own way. */
export function ProblemSentence(props: { word: ProblemWord }): ReactNode {
  const { i18n } = useLingui();
  return <>{i18n._(PROBLEM_WORDS_SHOWN[props.word])}</>;
}
