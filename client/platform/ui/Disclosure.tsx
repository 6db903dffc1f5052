import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Heading } from "react-aria-components/Heading";
import styles from "./disclosure.module.css";
import { LineIcon } from "./LineIcon.tsx";

/**
 * "Add more": whatever is not needed now stays one tap away. What is folded stays in the page, so that a draft in it
 * is not lost by folding.
 */
export function Disclosure(props: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Given, the title is a heading as well; left out, only a button. */
  readonly level?: 2 | 3 | 4;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly startsOpen?: boolean;
}): ReactNode {
  return (
    <AriaDisclosure
      className={styles["disclosure"] ?? ""}
      defaultExpanded={props.startsOpen === true}
      {...(props.isOpen !== undefined && { isExpanded: props.isOpen })}
      {...(props.onToggle !== undefined && { onExpandedChange: props.onToggle })}
    >
      {inHeading(
        props.level,
        <Button slot="trigger" className={styles["trigger"] ?? ""}>
          <LineIcon className={styles["mark"]} box={12} size={12} line={2}>
            <path d="M4 2l4 4-4 4" />
          </LineIcon>
          {props.title}
        </Button>,
      )}
      <DisclosurePanel className={styles["panel"] ?? ""}>
        <div className={styles["inner"]}>{props.children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}

function inHeading(level: 2 | 3 | 4 | undefined, button: ReactNode): ReactNode {
  if (level === undefined) return button;
  return (
    <Heading level={level} className={styles["heading"] ?? ""}>
      {button}
    </Heading>
  );
}
