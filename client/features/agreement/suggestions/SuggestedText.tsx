import { Fragment, type ReactNode } from "react";
import type { ParagraphRuns } from "../../../../shared/agreement/textRuns.ts";
import { useSuggestionWords } from "./useSuggestionWords.ts";

/** Letters at rest, drawn as the editor draws them: underlined and struck through, with hidden words before. */
export function SuggestedText(props: { readonly runs: ParagraphRuns }): ReactNode {
  const words = useSuggestionWords();
  return props.runs.map(({ text, insertedBy, deletedBy }, index) => {
    let drawn: ReactNode = text;
    if (deletedBy !== undefined)
      drawn = (
        <del data-slot={deletedBy} data-words={words("deletion", deletedBy)}>
          {drawn}
        </del>
      );
    if (insertedBy !== undefined)
      drawn = (
        <ins data-slot={insertedBy} data-words={words("insertion", insertedBy)}>
          {drawn}
        </ins>
      );
    return <Fragment key={index}>{drawn}</Fragment>;
  });
}
