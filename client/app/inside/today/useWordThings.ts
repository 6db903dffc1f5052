import { otherSlot } from "../../../../shared/base/ids.ts";
import { useFindings } from "../../../features/promises/together/useFindings.ts";
import { useAsks } from "../../../features/reassurance/useAsks.ts";
import type { Thing } from "../../../features/today/sinceLastTime.ts";
import { readMuted, warmChoicesOf } from "../../../features/warmWords/document/ownWarmWords.ts";
import { useWarmWords } from "../../../features/warmWords/useWarmWords.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";

/**
 * The small words of every day. An ask for reassurance folds away after its day and the next: whoever is not told of
 * it here never had it. Warm words are told of to nobody who wants to see none.
 */
export function useWordThings(today: string): readonly Thing[] {
  const me = useSpace().view.slot ?? "a";
  const asks = useAsks();
  const findings = useFindings();
  const warm = useWarmWords();
  const mine = useMine();
  const isMuted = useObserved(mine === null ? null : warmChoicesOf(mine), readMuted);
  const asked = asks?.openOf(otherSlot(me), today).filter(({ answer }) => answer === null) ?? [];
  const answered = asks?.openOf(me, today).filter(({ answer }) => answer !== null) ?? [];
  const found = findings?.view().filter(({ author }) => author !== me) ?? [];
  return [
    ...asked.map(({ ask: { id } }): Thing => ({ kind: "ask", key: `ask/${id}` })),
    ...answered.map(({ ask: { id }, answer }): Thing => ({ kind: "asked", key: `asked/${id}/${answer?.kind ?? ""}` })),
    ...found.map(({ id }): Thing => ({ kind: "found", key: `found/${id}` })),
    ...((isMuted ? null : warm?.theirs(today)) ?? []).map(({ day }): Thing => ({ kind: "warm", key: `warm/${day}` })),
  ];
}
