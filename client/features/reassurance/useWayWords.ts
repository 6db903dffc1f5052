import { useLingui } from "@lingui/react/macro";
import type { AskWay } from "../../../shared/reassurance/reassurance.ts";

/** The four ways as they are asked for. */
export function useWayWords(): Readonly<Record<AskWay, string>> {
  const { t } = useLingui();
  return {
    words: t`Some words`,
    presence: t`Being near for a while`,
    information: t`Something to know`,
    touch: t`A touch, if you want it too`,
  };
}
