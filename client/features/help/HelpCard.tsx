import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useProfile } from "../../platform/mine/useProfile.ts";
import styles from "./help.module.css";

/**
 * The private card behind the small i. Opening it writes nothing, counts nothing and sends nothing; only
 * "Hide this for good" is kept, in the private document.
 */
export function HelpCard(props: { readonly onLeave: () => void }): ReactNode {
  const [profile, changeProfile] = useProfile();
  if (profile.helpCardHidden) {
    return (
      <div className={styles["card"]}>
        <p>
          <Trans>Only you see this.</Trans>
        </p>
        <div className={styles["links"]}>
          <Link to="/help">
            <Trans>Help</Trans>
          </Link>
        </div>
      </div>
    );
  }
  return (
    <div className={styles["card"]}>
      <p>
        <Trans>
          Only you see this. Some things are too big for a tool for two. If saying no feels unsafe, you are not
          overreacting, and it is not your job to fix it here.
        </Trans>
      </p>
      <div className={styles["links"]}>
        <Link to="/help#lines">
          <Trans>Help lines</Trans>
        </Link>
        <Link to="/help#hides">
          <Trans>What this app can and can't hide</Trans>
        </Link>
        <button type="button" className={styles["plainLink"]} onClick={() => changeProfile({ helpCardHidden: true })}>
          <Trans>Hide this for good</Trans>
        </button>
        <button type="button" className={styles["plainLink"]} onClick={props.onLeave}>
          <Trans>Leave quickly</Trans>
        </button>
      </div>
    </div>
  );
}
