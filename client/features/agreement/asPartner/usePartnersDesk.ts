import { useLingui } from "@lingui/react/macro";
import { useEffect, useMemo, useState } from "react";
import * as Y from "yjs";
import type { Slot } from "../../../../shared/base/ids.ts";
import { ok } from "../../../../shared/base/result.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { useComments } from "../comments/useComments.ts";
import type { DeskTools, Sheet } from "../desk/Desk.tsx";
import { useMarks } from "../desk/useMarks.ts";
import { type Agreement, bindAgreement } from "../document/bindAgreement.ts";
import { partnersMarks } from "./partnersMarks.ts";

const nothing = (): void => {};
const done = () => ok(undefined);

/** The caret never enters a picture. */
const NO_PLACE = { enter: nothing, claim: nothing, leave: nothing, register: () => nothing };

/**
 * The partner's desk: our agreement and our answers, with an empty private page beside them, because theirs is
 * theirs and mine must not come near it. `pen` only checks whose a signed word is. Nothing here changes anything.
 */
export function usePartnersDesk(agreement: Agreement, pen: RecordPen | null, partner: Slot): DeskTools {
  const { view } = useSpace();
  const { t } = useLingui();
  const today = useToday();
  const [blank] = useState(() => new Y.Doc());
  const marks = useMarks(agreement.doc, blank, pen);
  const comments = useComments(agreement.doc, blank, pen);
  const own = useMemo(() => bindAgreement(blank), [blank]);
  useEffect(() => () => own.destroy(), [own]);
  const partnerName = view.partner.name ?? t`your partner`;
  const mayWrite = view.stage !== "closed";
  return useMemo(() => {
    const sheet = (scope: Sheet["scope"], of: Agreement): Sheet => ({
      scope,
      agreement: { ...of, act: nothing },
      awareness: null,
      flush: nothing,
    });
    const shared = sheet("both", agreement);
    return {
      me: partner,
      partnerName,
      today,
      mine: sheet("me", own),
      shared,
      marks: marks === null ? null : partnersMarks(marks, partner),
      comments:
        comments === null ? null : { ...comments, share: done, change: done, takeBack: nothing, settle: nothing },
      writes: shared,
      place: NO_PLACE,
      mayWrite,
      isPicture: true,
      add: nothing,
      remove: nothing,
      share: nothing,
      tell: nothing,
    };
  }, [agreement, own, marks, comments, partner, partnerName, today, mayWrite]);
}
