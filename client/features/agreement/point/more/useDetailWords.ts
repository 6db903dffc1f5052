import { useLingui } from "@lingui/react/macro";
import { assertNever } from "../../../../../shared/base/assertNever.ts";
import type { Clause } from "../../../../../shared/agreement/clause.ts";
import type { DetailName } from "../../../../../shared/agreement/clauseDetails.ts";

/** What each further part of a point is called. What is done if it is not kept is always the doer's own act. */
export function useDetailWords(): (name: DetailName, clause: Pick<Clause, "who">) => string {
  const { t } = useLingui();
  return (name, clause) => {
    switch (name) {
      case "need":
        return t`The need behind it`;
      case "why":
        return t`Why it matters`;
      case "example":
        return t`An example of keeping it`;
      case "fallback":
        return clause.who === "both" ? t`What we do if it is not kept` : t`What I do if it is not kept`;
      case "scope":
        return t`Where and when it holds`;
      default:
        return assertNever(name);
    }
  };
}
