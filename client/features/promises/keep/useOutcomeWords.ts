import { useLingui } from "@lingui/react/macro";
import type { ShownDay } from "../../../../shared/promises/followThrough.ts";

/** What a day is called; "no word yet" is a fact and no verdict. */
export function useOutcomeWords(): Readonly<Record<ShownDay["state"], string>> {
  const { t } = useLingui();
  return {
    kept: t`Kept`,
    partly: t`Partly`,
    missed: t`Not kept`,
    "not-applicable": t`Did not apply`,
    "no-word": t`No word yet`,
    open: t`Still open`,
  };
}
