import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, use } from "react";
import { Link } from "react-router";
import { LeaveQuickly } from "../../features/leaveQuickly/LeaveQuickly.tsx";
import { type Place, ScopeContext } from "../../platform/ui/place.ts";
import { Privacy } from "../../platform/ui/Privacy.tsx";
import { LeaveContext } from "./leaveContext.ts";
import styles from "./shell.module.css";
import { LineIcon } from "../../platform/ui/LineIcon.tsx";

/** Where you are · only me or both of us · saved · Help · Leave quickly. First in the code, last on the line. */
export function TopBar(props: {
  readonly place: Place;
  readonly saved?: ReactNode;
  readonly hasWayBack: boolean;
  /** What can be reached from every place inside. */
  readonly reach?: ReactNode;
}): ReactNode {
  const { t } = useLingui();
  const leave = use(LeaveContext);
  return (
    <header className={styles["top"]} aria-label={t`Top`} data-landmark="" tabIndex={-1}>
      {/* The first stop of the keyboard on every page: nobody looks for it in a hurry. */}
      <LeaveQuickly onLeave={leave} />
      {props.hasWayBack && (
        <Link to="/" className={styles["back"]} aria-label={t`To the first page`}>
          <LineIcon line={1.8}>
            <path d="M12 4.5 6.5 10 12 15.5" />
          </LineIcon>
        </Link>
      )}
      <span className={styles["place"]}>{props.place.title}</span>
      {(props.place.scope !== null || props.reach !== undefined) && (
        <span className={styles["state"]}>
          {props.place.scope !== null && (
            <>
              <Privacy scope={props.place.scope} />
              <ScopeContext value={props.place.scope}>{props.saved}</ScopeContext>
            </>
          )}
          {props.reach !== undefined && <span className={styles["reach"]}>{props.reach}</span>}
        </span>
      )}
      <Link to="/help" className={styles["help"]}>
        <Trans>Help</Trans>
      </Link>
    </header>
  );
}
