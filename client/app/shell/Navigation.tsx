import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { NavigationIcon, type NavigationIconName } from "./NavigationIcon.tsx";
import styles from "./shell.module.css";

/** Five places, the same five for both, always: nothing is added, hidden or marked for one of them. */
export function Navigation(): ReactNode {
  const { t } = useLingui();
  return (
    <nav className={styles["navigation"]} aria-label={t`Places`} data-landmark="" data-screen-only="" tabIndex={-1}>
      <Place to="/today" icon="today">
        <Trans>Today</Trans>
      </Place>
      <Place to="/talk" icon="talk">
        <Trans>Talk</Trans>
      </Place>
      <Place to="/agreement" icon="agreement">
        <Trans>Agreement</Trans>
      </Place>
      <Place to="/promises" icon="promises">
        <Trans>Promises</Trans>
      </Place>
      <Place to="/me" icon="me">
        <Trans>Just me</Trans>
      </Place>
    </nav>
  );
}

// No counts and no dots beside a place: what is new is said on Today, once.
function Place(props: {
  readonly to: string;
  readonly icon: NavigationIconName;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <NavLink to={props.to} className={styles["item"] ?? ""}>
      <NavigationIcon name={props.icon} />
      <span>{props.children}</span>
    </NavLink>
  );
}
