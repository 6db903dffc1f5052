import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { COPY_PROBLEMS_SHOWN } from "../../platform/words/copyProblemWords.ts";
import type { CopyProblemWord } from "../../platform/words/copyProblem.ts";

/** The one sentence for each word, wherever a copy is made or opened. */
export function CopyProblem(props: { readonly word: CopyProblemWord }): ReactNode {
  const { i18n } = useLingui();
  return <>{i18n._(COPY_PROBLEMS_SHOWN[props.word])}</>;
}
