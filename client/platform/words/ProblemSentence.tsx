import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ProblemWord } from "./problemWord.ts";
import { PROBLEM_WORDS_SHOWN } from "./problemWords.ts";

export function ProblemSentence(props: { word: ProblemWord }): ReactNode {
  const { i18n } = useLingui();
  return <>{i18n._(PROBLEM_WORDS_SHOWN[props.word])}</>;
}
