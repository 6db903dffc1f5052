import { useLingui } from "@lingui/react/macro";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useStandingWords } from "../words/useStandingWords.ts";

/** The line of the agreement, and what follows from it where that is not plain. */
export function usePageLead(page: SeenVersion): string {
  const { t } = useLingui();
  const standing = useStandingWords()(page);
  switch (page.standing.kind) {
    case "resting":
      return t`Both have signed. It rests for three days. Then each of you is asked once whether it still stands. If one of you does nothing, it is open again, and nobody is told why.`;
    case "open-again":
      return t`This page is open again. Nothing is lost: your points are where they were, and you can propose a page when it suits you.`;
    case "withdrawn":
      return t`${standing} What was signed stays as it was signed, and it holds no longer.`;
    case "due":
      return t`It is due for a look. It rests until you both say again that it stands; nothing goes on by itself.`;
    // Here the line of the agreement says all there is to say.
    case "proposed":
    case "lapsed":
    case "taken-back":
    case "asking":
    case "stands":
    case "superseded":
      return standing;
  }
}
