import type * as Y from "yjs";
import { agreementRoots } from "../../../features/agreement/document/layout.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";

/** Whether anything stands in the agreement, on one's own or together; what it says is none of Today's business. */
export function useHasPoint(): boolean {
  const { view } = useSpace();
  const own = useObserved(clausesOf(view.mine?.inner), hasAny);
  const shared = useObserved(clausesOf(view.shared?.inner), hasAny);
  return own || shared;
}

function clausesOf(doc: Y.Doc | undefined): Y.Map<unknown> | null {
  return doc === undefined ? null : agreementRoots(doc).clauses;
}

function hasAny(clauses: Y.Map<unknown> | null): boolean {
  return clauses !== null && clauses.size > 0;
}
