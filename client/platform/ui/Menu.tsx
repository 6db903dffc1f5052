import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Button, type ButtonTone } from "./Button.tsx";
import { classes } from "./classes.ts";
import styles from "./overlay.module.css";

export interface MenuChoice {
  readonly id: string;
  readonly text: string;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
  readonly tone?: "danger";
}

/** A button that opens a short list of acts. `label` names the button when its face is only a picture. */
export function Menu(props: {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly children?: ReactNode;
  readonly tone?: ButtonTone;
}): ReactNode {
  return (
    <MenuTrigger>
      <Button tone={props.tone ?? "plain"} {...(props.children !== undefined && { label: props.label })}>
        {props.children ?? props.label}
      </Button>
      <Popover className={styles["popover"] ?? ""}>
        <AriaMenu
          className={styles["menu"] ?? ""}
          onAction={(id) => props.choices.find((choice) => choice.id === String(id))?.onChoose()}
        >
          {props.choices.map((choice) => (
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
    </MenuTrigger>
  );
}
