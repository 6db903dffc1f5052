import { otherSlot } from "../../../../shared/base/ids.ts";
import { seenBy } from "../../../../shared/signing/seenBy.ts";
import type { Thing } from "../../../features/today/sinceLastTime.ts";
import { useSigning } from "../../../platform/signing/useSigning.ts";

/**
 * Of the page: that it was proposed, that the other's signature made it whole, and what the other took back. A first
 * signature, an answer and a line are told of on no screen but their own (G23, G72).
 */
export function usePageThings(): readonly Thing[] {
  const signing = useSigning();
  if (signing === null) return [];
  const { mySlot, state } = signing;
  const other = otherSlot(mySlot);
  const { proposal, versions } = seenBy(state, mySlot);
  const isTheirs = proposal !== null && proposal.proposedBy === other && !proposal.iSigned;
  return [
    ...(isTheirs ? [{ kind: "page", key: `page/${proposal.version}` } as const] : []),
    ...versions.flatMap(({ version, standing, signedLast, withdrawals }): readonly Thing[] => {
      const back = withdrawals.filter(({ by }) => by === other).length;
      return [
        ...(standing.kind === "resting" && signedLast === other
          ? [{ kind: "signed", key: `signed/${version}` } as const]
          : []),
        ...(back > 0 ? [{ kind: "taken-back", key: `taken-back/${version}/${back}` } as const] : []),
      ];
    }),
  ];
}
