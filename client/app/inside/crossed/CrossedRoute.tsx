import type { ReactNode } from "react";
import { hasEnded, isEmpty, textOf } from "../../../../shared/agreement/clause.ts";
import { useAgreement, useAgreementView } from "../../../features/agreement/desk/useAgreement.ts";
import { CrossedScreen } from "../../../features/crossed/CrossedScreen.tsx";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";

/** When a limit was crossed, with the points of the agreement to name one of them, or of one's own page while alone. */
export function CrossedRoute(): ReactNode {
  const { view } = useSpace();
  const today = useToday();
  // Nothing of this is written into the agreement: the points are only there to be named.
  const { topics } = useAgreementView(useAgreement(view.shared ?? view.mine));
  const points = topics
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => !isEmpty(clause) && !hasEnded(clause, today))
    .map(({ id, paragraphs }) => ({ id, text: textOf(paragraphs) }));
  return <CrossedScreen points={points} />;
}
