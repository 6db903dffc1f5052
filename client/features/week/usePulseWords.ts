import { useLingui } from "@lingui/react/macro";
import type { PulseItem } from "../../../shared/week/pulse.ts";

/** What each item is called, and the sentence one measures against. */
export function usePulseWords(): Readonly<Record<PulseItem, { readonly name: string; readonly says: string }>> {
  const { t } = useLingui();
  return {
    reliability: { name: t`Reliability`, says: t`This week, what was said would happen, happened.` },
    openness: { name: t`Openness`, says: t`I could find out what I needed to know without digging.` },
    ease: { name: t`Ease`, says: t`My body felt at ease around us.` },
    freedom: { name: t`Freedom`, says: t`I could say no, or disagree, without paying for it.` },
    hope: { name: t`Hope`, says: t`I can picture us doing well.` },
    unseen: { name: t`When nobody looks`, says: t`I did what I said, also when nobody would have known.` },
  };
}
