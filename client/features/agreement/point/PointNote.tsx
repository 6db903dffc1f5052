import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { authorsOf } from "../../../../shared/agreement/ownership.ts";
import { SupportOr } from "../../../platform/hints/SupportOr.tsx";
import { useIsSupport } from "../../../platform/hints/useIsSupport.ts";
import { useDesk } from "../desk/Desk.tsx";
import { LimitNote } from "./LimitNote.tsx";
import { readerOf } from "./lookAgainRules.ts";
import { useLookAgainRules } from "./useLookAgainRules.ts";

/** Behind the small i of one point, whoever wrote it; read only now that it is open. */
export function PointNote(props: { readonly clause: Clause }): ReactNode {
  const { clause } = props;
  const isSupport = useIsSupport(textOf(clause.paragraphs), readerOf(clause));
  const { me } = useDesk();
  const isForReader = useLookAgainRules(clause).length > 0 && !authorsOf(clause).includes(me);
  return <SupportOr isSupport={isSupport}>{isForReader ? <ReaderNote /> : <LimitNote />}</SupportOr>;
}

/** For whoever reads a sentence that could become a rule for them: what a limit looks like, and a way to leave it. */
function ReaderNote(): ReactNode {
  return (
    <>
      <p>
        <Trans>You can leave this open, for as long as you like, without saying why.</Trans>
      </p>
      <p>
        <Trans>
          What a limit looks like: it says what somebody will do to look after themselves. It has hours, or an end. Both
          of you could live by it, and saying no to it costs nothing.
        </Trans>
      </p>
      <p>
        <Trans>What you may wear, where you are, whom you see and whom you ask for help stay yours to decide.</Trans>
      </p>
    </>
  );
}
