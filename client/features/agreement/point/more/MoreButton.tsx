import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LightButton } from "../../../../platform/ui/LightButton.tsx";
import styles from "./more.module.css";

/** Opens what nobody has to fill in. Closed, nothing of it is on the page: there is one on every point. */
export function MoreButton(props: {
  readonly controls: string;
  readonly number: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const { controls, number, isOpen, onToggle } = props;
  const { t } = useLingui();
  return (
    <LightButton
      className={styles["more"]}
      aria-label={isOpen ? t`Close what more there is to point ${number}` : t`Add more to point ${number}`}
      aria-expanded={isOpen}
      {...(isOpen && { "aria-controls": controls })}
      onPress={onToggle}
    >
      {isOpen ? <Trans>Close</Trans> : <Trans>Add more</Trans>}
    </LightButton>
  );
}
