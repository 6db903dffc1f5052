import { useLingui } from "@lingui/react/macro";
import { type ReactNode, use, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { HelpSlot } from "./helpSlot.ts";
import styles from "./infoButton.module.css";
import { LightButton } from "./LightButton.tsx";
import overlay from "./overlay.module.css";
import { LineIcon } from "./LineIcon.tsx";

/**
 * The small i, the same on every composer and every point whether or not there is something to say, so
 * that a screen seen from the side tells nothing. It opens only on a tap, and nobody is told. What it says
 * is made only then: there is one beside every point.
 */
export function InfoButton(props: { readonly children?: ReactNode; readonly label?: string }): ReactNode {
  const { t } = useLingui();
  const help = use(HelpSlot);
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const label = props.label ?? t`About this, for you alone`;
  return (
    <>
      <LightButton
        ref={trigger}
        className={styles["button"]}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <LineIcon line={1.5}>
          <path d="M10 2.6a7.4 7.4 0 1 1 0 14.8a7.4 7.4 0 0 1 0-14.8M10 9.2v4.4M10 6.4v.1" />
        </LineIcon>
      </LightButton>
      {isOpen && (
        <Popover
          className={overlay["popover"] ?? ""}
          triggerRef={trigger}
          trigger="DialogTrigger"
          isOpen
          onOpenChange={setOpen}
        >
          <Dialog className={styles["body"] ?? ""} aria-label={label}>
            {props.children}
            {help}
          </Dialog>
        </Popover>
      )}
    </>
  );
}
