import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import type { Slot } from "../../../../shared/base/ids.ts";
import { useDesk } from "../desk/Desk.tsx";

/** The hidden words in front of suggested letters, for whoever listens to a point instead of seeing its lines. */
export function useSuggestionWords(): (act: "insertion" | "deletion", by: Slot) => string {
  const { me, partnerName } = useDesk();
  const { t } = useLingui();
  return useCallback(
    (act, by) => {
      if (act === "insertion") return by === me ? t`You suggest adding:` : t`${partnerName} suggests adding:`;
      return by === me ? t`You suggest leaving out:` : t`${partnerName} suggests leaving out:`;
    },
    [me, partnerName, t],
  );
}
