import { useLingui } from "@lingui/react/macro";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import { utcDay } from "../../../../shared/base/day.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";

/**
 * Where a page stands, as one line that is the same on both screens: what somebody did or did not do alone is
 * in none of them.
 */
export function useStandingWords(): (page: SeenVersion) => string {
  const { t } = useLingui();
  const say = useDayWords();
  return ({ standing }) => {
    switch (standing.kind) {
      case "proposed": {
        const until = say(utcDay(standing.until));
        return t`A page is proposed. Unless both of you sign, it ends by itself on ${until}.`;
      }
      case "lapsed":
        return t`A proposal has ended. Everything is open, as it was.`;
      case "taken-back":
        return t`A proposal was taken back. Everything is open, as it was.`;
      case "resting": {
        const until = say(utcDay(standing.until));
        return t`You have both signed a page. It rests until ${until}.`;
      }
      case "asking":
        return t`The page you both signed has rested. Each of you is asked once whether it still stands.`;
      case "stands": {
        const reviewOn = say(standing.reviewOn);
        return t`The page you both signed stands. You look at it again on ${reviewOn}.`;
      }
      case "open-again":
        return t`The page you both signed is open again.`;
      case "due":
        return t`The page you both signed is due for a look. It rests until you both say again that it stands.`;
      case "superseded":
        return t`A newer page stands in the place of this one.`;
      case "withdrawn": {
        const on = say(utcDay(standing.at));
        return t`The page you both signed was taken back on ${on}.`;
      }
      default:
        return assertNever(standing);
    }
  };
}
