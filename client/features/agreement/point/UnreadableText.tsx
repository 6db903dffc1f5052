import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { writePoint } from "../document/changePoint.ts";
import { useMayChange } from "./useMayChange.ts";
import { type Sheet, useDesk, writerIn } from "../desk/Desk.tsx";

/** A text that another program wrote: shown as far as it has letters, and mended only when somebody asks. */
export function UnreadableText(props: { readonly sheet: Sheet; readonly clause: Clause }): ReactNode {
  const { sheet, clause } = props;
  const { me } = useDesk();
  const mayChange = useMayChange(sheet, clause);
  if (clause.textState === "plain") return null;
  if (clause.textState === "too-long") {
    return (
      <Notice tone="attention">
        <Trans>
          This point is longer than a point can be, so only its beginning is shown and it cannot be changed here.
          Nothing was removed.
        </Trans>
      </Notice>
    );
  }
  return (
    <Notice
      tone="attention"
      actions={
        mayChange && (
          <Button onPress={() => writePoint(sheet.agreement, clause.id, clause.paragraphs, writerIn(sheet, me))}>
            <Trans>Keep the words only</Trans>
          </Button>
        )
      }
    >
      <Trans>Something in this point is not plain text. You see its words; to write in it, keep the words only.</Trans>
    </Notice>
  );
}
