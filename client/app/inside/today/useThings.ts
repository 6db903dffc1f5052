import { isEmpty } from "../../../../shared/agreement/clause.ts";
import { otherSlot } from "../../../../shared/base/ids.ts";
import { lastDays } from "./lastDays.ts";
import { useAgreement, useAgreementView } from "../../../features/agreement/desk/useAgreement.ts";
import { useApologies } from "../../../features/apology/useApologies.ts";
import type { PromiseDesk } from "../../../features/promises/usePromises.ts";
import type { Thing } from "../../../features/today/sinceLastTime.ts";
import { usePageThings } from "./usePageThings.ts";
import { useWordThings } from "./useWordThings.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";

/**
 * What the other has shared, by names that change when there is something new: from the shared document alone, and
 * of apologies those that this person has not opened, which only their own private document knows.
 */
export function useThings(desk: PromiseDesk | null, today: string): readonly Thing[] {
  const { view } = useSpace();
  const agreement = useAgreementView(useAgreement(view.shared));
  const apologies = useApologies();
  const other = otherSlot(view.slot ?? "a");
  const points = [...agreement.clauses.values()].filter((clause) => clause.by === other && !isEmpty(clause));
  const theirs = apologies?.view.theirs ?? [];
  const days = lastDays(today);
  const replies = apologies?.view.mine.flatMap(({ apology: { id }, answer }) =>
    answer === null ? [] : [{ id, answer }],
  );
  const words = useWordThings(today);
  const pages = usePageThings();
  return [
    ...words,
    ...pages,
    ...(replies ?? []).map(({ id, answer }): Thing => ({
      kind: "reply",
      key: `reply/${id}/${JSON.stringify(answer)}`,
    })),
    ...theirs.flatMap(({ apology, kept }): readonly Thing[] => {
      // Opened, and then added to: late truth is no less new.
      if ("takenBack" in apology || kept?.additions.length === apology.additions.length) return [];
      const key = kept === null ? `apology/${apology.id}` : `apology/${apology.id}/${apology.additions.length}`;
      return [{ kind: "apology", key }];
    }),
    ...points.map(({ id }): Thing => ({ kind: "point", key: `point/${id}` })),
    ...(desk?.theirs ?? []).flatMap((promise): readonly Thing[] => [
      { kind: "promise", key: `promise/${promise.id}` },
      ...days
        .filter((day) => desk?.entryAt(promise, day, 0) != null)
        .map((day): Thing => ({ kind: "told", key: `told/${promise.id}/${day}` })),
    ]),
    ...(desk?.ownShared ?? []).flatMap((promise) =>
      [...days, null]
        .filter((day) => desk?.both?.wordOn(promise, day) != null)
        .map((day): Thing => ({ kind: "answer", key: `answer/${promise.id}/${day ?? ""}` })),
    ),
  ];
}
