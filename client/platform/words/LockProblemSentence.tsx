import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LOCK_PROBLEMS, type LockProblem } from "./lockProblem.ts";
import { LOCK_PROBLEMS_SHOWN } from "./lockProblemWords.ts";
import type { ProblemWord } from "./problemWord.ts";
import { ProblemSentence } from "./ProblemSentence.tsx";

export function LockProblemSentence(props: { readonly word: LockProblem | ProblemWord }): ReactNode {
  const { i18n } = useLingui();
  const own = LOCK_PROBLEMS.find((word) => word === props.word);
  if (own !== undefined) return <>{i18n._(LOCK_PROBLEMS_SHOWN[own])}</>;
  // reason: what is not in the one closed list is in the other.
  return <ProblemSentence word={props.word as ProblemWord} />;
}
