import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, use } from "react";
import { Link } from "react-router";
import { LeaveQuickly } from "../../features/leaveQuickly/LeaveQuickly.tsx";
import { type Place, ScopeContext } from "../../platform/ui/place.ts";
import { Privacy } from "../../platform/ui/Privacy.tsx";
import { LeaveContext } from "./leaveContext.ts";
import styles from "./shell.module.css";

/** Where you are · only me or both of us · saved · Help · Leave quickly. First in the code, last on the line. */
export function TopBar(props: { readonly place: Place; readonly saved?: ReactNode }): ReactNode {
  const { t } = useLingui();
  const leave = use(LeaveContext);
  return (
    <header className={styles["top"]} aria-label={t`Top`} data-landmark="" tabIndex={-1}>
      <LeaveQuickly onLeave={leave} />
      <div className={styles["where"]}>
        <span className={styles["place"]}>{props.place.title}</span>
        <span className={styles["state"]}>
          {props.place.scope !== null && <Privacy scope={props.place.scope} />}
          <ScopeContext value={props.place.scope}>{props.saved}</ScopeContext>
        </span>
      </div>
      <Link to="/help" className={styles["help"]}><Trans>Help</Trans></Link>
    </header>
  );
}
