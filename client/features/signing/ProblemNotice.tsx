import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { announce } from "../../platform/ui/announce.ts";
import { Notice } from "../../platform/ui/Notice.tsx";
import type { SigningProblem } from "../../platform/words/signingProblem.ts";
import { SIGNING_PROBLEMS_SHOWN } from "../../platform/words/signingProblemWords.ts";

/** The sentence for what could not be done, beside the button that asked for it. */
export function ProblemNotice(props: { readonly problem: SigningProblem | null }): ReactNode {
  const { problem } = props;
  const { i18n } = useLingui();
  const sentence = problem === null ? null : i18n._(SIGNING_PROBLEMS_SHOWN[problem]);
  useEffect(() => {
    if (sentence !== null) announce(sentence);
  }, [sentence]);
  return sentence === null ? null : <Notice tone="attention">{sentence}</Notice>;
}
