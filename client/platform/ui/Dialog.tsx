import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import styles from "./overlay.module.css";

/**
 * A question that must be answered before going on. Controlled by its owner; Escape and a press outside
 * count as "not now" and call `onClose`, so closing must always be the harmless answer.
 */
export function Dialog(props: {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons; when left out the dialog closes by Escape or outside press only, so hand one in. */
  readonly actions?: ReactNode;
  readonly role?: "dialog" | "alertdialog";
}): ReactNode {
  return (
    <ModalOverlay
      className={styles["scrim"] ?? ""}
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
      isDismissable
    >
      <Modal className={styles["modal"] ?? ""}>
        <AriaDialog className={styles["dialog"] ?? ""} role={props.role ?? "dialog"}>
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          {props.children}
          {props.actions !== undefined && <div className={styles["actions"]}>{props.actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
