import { useLingui } from "@lingui/react/macro";
import type { ApologyProblem } from "../../../../shared/apology/apology.ts";
import type { MayShareApology } from "../../../../shared/apology/mayShareApology.ts";

/** Why it was not shared, what is safe, and what can be done. */
export function useWhyNot(): (problem: ApologyProblem | Exclude<MayShareApology, "yes">) => string {
  const { t } = useLingui();
  return (problem) => {
    switch (problem) {
      // Several at once would press for an answer, which is why there is a wait at all.
      case "one-open":
        return t`One apology at a time: the last one is still without a word, and that is all right. After a week, or an answer, the next can be shared. What you wrote stays here. Something you left out can be added to the last one at any time.`;
      case "muted":
        return t`No apologies are wanted here for now. What you wrote stays here, for you alone.`;
      // The composer asks for it before; it is here for a second tab that emptied a line.
      case "something-missing":
        return t`Something is still empty. Everything you wrote is kept.`;
      case "too-long":
        return t`This is longer than one apology can hold. Nothing was shared, and all of it is kept here.`;
      case "too-many-additions":
        return t`Ten things were added to this one already. Another apology has room for more.`;
    }
  };
}
