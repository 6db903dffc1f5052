import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import { Dialog } from "../../../platform/ui/Dialog.tsx";

/** From every state, by one person alone. What the other sees is the same as when time ran out. */
export function LeaveTalk(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly partner: string;
  /** *Enough for tonight* is the same act, said from a pause. */
  readonly isEnough?: boolean;
}): ReactNode {
  const { isOpen, onClose, onLeave, partner, isEnough = false } = props;
  const { t } = useLingui();
  return (
    <Dialog
      title={isEnough ? t`Enough for tonight?` : t`Leave this conversation?`}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button
            onPress={() => {
              onClose();
              onLeave();
            }}
          >
            {isEnough ? <Trans>Enough for tonight</Trans> : <Trans>Leave</Trans>}
          </Button>
          <Button tone="plain" onPress={onClose}>
            <Trans>Stay</Trans>
          </Button>
        </>
      }
    >
      <p>{t`It closes for both of you within a minute, and what was said stays readable. ${partner} sees that it is closed, and no cause.`}</p>
    </Dialog>
  );
}
