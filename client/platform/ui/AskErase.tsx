import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

/** Asked once, wherever it is pressed: what goes is said below the question, and keeping is the nearer answer. */
export function AskErase(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onErase: () => void;
  /** What goes, and what stays. */
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useLingui();
  return (
    <Dialog
      role="alertdialog"
      title={t`Erase everything on this device?`}
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          {/* First in the order of the keyboard: who presses Enter in fright keeps everything. */}
          <Button onPress={props.onClose}>
            <Trans>Keep everything</Trans>
          </Button>
          <Button tone="danger" onPress={props.onErase}>
            <Trans>Erase</Trans>
          </Button>
        </>
      }
    >
      <p>{props.children}</p>
    </Dialog>
  );
}
