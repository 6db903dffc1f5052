import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Menu as AriaMenu, MenuItem } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import button from "./button.module.css";
import type { ButtonTone } from "./Button.tsx";
import { classes } from "./classes.ts";
import { LightButton } from "./LightButton.tsx";
import styles from "./overlay.module.css";

export interface MenuChoice {
  readonly id: string;
  readonly text: string;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
  readonly tone?: "danger";
}

/** Where the menu begins: an arrow upwards opens it at its end. */
type Opening = "first" | "last";

/** The focus follows into a list that somebody has just opened; it is no focus that comes by itself. */
const AT_OPENING = { first: { autoFocus: "first" }, last: { autoFocus: "last" } } as const;

/**
 * A button that opens a short list of acts. `label` names the button when its face is only a picture.
 * Until it is opened there is nothing but the button: a long page carries hundreds of these.
 */
export function Menu(props: {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly children?: ReactNode;
  readonly tone?: ButtonTone;
}): ReactNode {
  const { choices } = props;
  const [opening, setOpening] = useState<Opening | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = (): void => setOpening(null);
  const onKeyDown = (event: Pick<KeyboardEvent, "key" | "altKey">): void => {
    if (!event.altKey && event.key === "ArrowDown") setOpening("first");
    if (!event.altKey && event.key === "ArrowUp") setOpening("last");
  };
  // Closed first, with the focus back on its button: an act may then hand the focus on to where it leads.
  const choose = (id: string): void => {
    flushSync(close);
    trigger.current?.focus({ preventScroll: true });
    choices.find((choice) => choice.id === id)?.onChoose();
  };
  return (
    <>
      <LightButton
        ref={trigger}
        className={classes(button["button"], button[props.tone ?? "plain"])}
        onPress={() => setOpening("first")}
        onKeyDown={onKeyDown}
        aria-haspopup="menu"
        aria-expanded={opening !== null}
        {...(props.children !== undefined && { "aria-label": props.label })}
      >
        {props.children ?? props.label}
      </LightButton>
      {opening !== null && (
        <Popover
          className={styles["popover"] ?? ""}
          triggerRef={trigger}
          trigger="MenuTrigger"
          placement="bottom start"
          isOpen
          onOpenChange={close}
          aria-label={props.label}
        >
          <AriaMenu
            className={styles["menu"] ?? ""}
            aria-label={props.label}
            {...AT_OPENING[opening]}
            onClose={close}
            onAction={(id) => choose(String(id))}
          >
            {choices.map((choice) => (
              <MenuItem
                key={choice.id}
                id={choice.id}
                textValue={choice.text}
                isDisabled={choice.isDisabled === true}
                className={classes(styles["item"], choice.tone === "danger" && styles["itemDanger"])}
              >
                {choice.text}
              </MenuItem>
            ))}
          </AriaMenu>
        </Popover>
      )}
    </>
  );
}
