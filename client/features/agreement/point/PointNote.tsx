import type { ReactNode } from "react";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { readAsPoint } from "../../../platform/hints/readers.ts";
import { SupportOr } from "../../../platform/hints/SupportOr.tsx";
import { useIsSupport } from "../../../platform/hints/useIsSupport.ts";
import { doerSeenByAuthor } from "./doerSeenByAuthor.ts";
import { LimitNote } from "./LimitNote.tsx";

/** Behind the small i of one point, whoever wrote it; read only now that it is open. */
export function PointNote(props: { readonly clause: Clause }): ReactNode {
  const { clause } = props;
  const isSupport = useIsSupport(textOf(clause.paragraphs), readAsPoint(doerSeenByAuthor(clause), clause.end));
  return (
    <SupportOr isSupport={isSupport}>
      <LimitNote />
    </SupportOr>
  );
}
