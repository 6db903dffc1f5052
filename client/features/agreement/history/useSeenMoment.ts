import { useMemo } from "react";
import { textOf } from "../../../../shared/agreement/clause.ts";
import type { AgreementPage, PointFace } from "../../../../shared/agreement/pageChanges.ts";
import { byPosition } from "../../../../shared/agreement/place.ts";
import { seenHash } from "../../../../shared/agreement/seenPoint.ts";
import { inReadingOrder } from "../../../../shared/agreement/topics.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { useAgreement, useAgreementView } from "../desk/useAgreement.ts";
import type { AgreementView } from "../document/agreementView.ts";
import type { KeptPage } from "./keptPage.ts";
import { differsFromSeen, isMyDoing, readSeenPage, rememberSeen, type SeenPage, seenRoot } from "./seenPage.ts";

/** The page as I saw it last, where that is not the page that is there; null otherwise. */
export interface SeenMoment {
  readonly day: string;
  readonly page: AgreementPage;
  readonly putAway: () => void;
}

const asItIs = <Type>(type: Type): { readonly type: Type } => ({ type });

export function useSeenMoment(pages: readonly KeptPage[], today: string): SeenMoment | null {
  const { view } = useSpace();
  const { shared, mine, slot } = view;
  const now = useAgreementView(useAgreement(shared));
  const stored = useMemo(() => (mine === null ? null : seenRoot(mine.inner)), [mine]);
  const observed = useObserved(stored, asItIs);
  const document = shared?.room.document ?? null;
  return useMemo(() => {
    const { type } = observed;
    const seen = type === null || document === null ? null : readSeenPage(type, document);
    if (seen === null || type === null || document === null || slot === null) return null;
    const differing = new Set([...differsFromSeen(seen, now)].filter((id) => !isMyDoing(seen, now, id, slot)));
    if (differing.size === 0) return null;
    return {
      day: seen.day,
      page: pageOf(seen, now, pages, differing),
      putAway: () => rememberSeen(type, document, now, "all", today),
    };
  }, [observed, document, slot, now, pages, today]);
}

/** What is no news stands there as it is; what was too long to be remembered is looked for in the kept days. */
function pageOf(
  { points }: SeenPage,
  now: AgreementView,
  pages: readonly KeptPage[],
  differing: ReadonlySet<string>,
): AgreementPage {
  const faces: PointFace[] = [...now.clauses.values()].filter(({ id }) => !differing.has(id));
  for (const [id, { hash, face }] of points) {
    if (!differing.has(id)) continue;
    const kept = pages.map(({ clauses }) => clauses.get(id)).findLast((clause) => clause && seenHash(clause) === hash);
    const found = face ?? kept ?? now.clauses.get(id);
    if (found !== undefined) faces.push(face === null && kept === undefined ? { ...found, paragraphs: [] } : found);
  }
  const written = faces.filter(({ paragraphs, id }) => textOf(paragraphs) !== "" || points.has(id));
  return {
    topics: inReadingOrder(new Set(written.map(({ topic }) => topic))).map((id) => ({
      id,
      clauses: written.filter(({ topic }) => topic === id).toSorted(byPosition),
    })),
    known: new Set(points.keys()),
    agreed: new Set(now.clauses.keys()),
  };
}
