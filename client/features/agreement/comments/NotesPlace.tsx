import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId, useSyncExternalStore } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "../../../platform/ui/Button.tsx";
import styles from "./comments.module.css";

const NARROW = "(max-width: 34rem)";

function onWidth(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Below its point where there is room; on a phone a sheet from the lower edge, so that the list has a place of its own. */
export function NotesPlace(props: {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { id, title, onClose, children } = props;
  const isNarrow = useSyncExternalStore(onWidth, () => window.matchMedia(NARROW).matches);
  const headingId = useId();
  if (!isNarrow) {
    return (
      <div
        id={id}
        className={styles["inline"]}
        role="group"
        aria-labelledby={headingId}
        tabIndex={-1}
        data-screen-only=""
      >
        <h3 id={headingId} className="cg-hidden">
          {title}
        </h3>
        {children}
      </div>
    );
  }
  return (
    <ModalOverlay
      className={styles["scrim"] ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles["sheet"] ?? ""}>
        <Dialog className={styles["dialog"] ?? ""}>
          <div className={styles["head"]}>
            <Heading slot="title" level={2} className={styles["title"] ?? ""}>
              {title}
            </Heading>
            <Button tone="plain" onPress={onClose}>
              <Trans>Close</Trans>
            </Button>
          </div>
          <div id={id} className={styles["inSheet"]} tabIndex={-1}>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
