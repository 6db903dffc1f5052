import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./kit.module.css";

/** No way in leads through the other person. What they have is theirs to bring into something new, if they like. */
export function LostEverything(): ReactNode {
  return (
    <div className={styles["stack"]}>
      <p>
        {/* From the way that loses nothing to the one that begins anew. */}
        <Link to="/link">
          <Trans>My space is on another device</Trans>
        </Link>
      </p>
      <p>
        <Link to="/copy/in">
          <Trans>I have a sealed copy of it in a file</Trans>
        </Link>
      </p>
      <p>
        <Trans>
          With none of these the way back is a new beginning. What you shared is still with your partner: they can save
          a copy of everything, bring it into a new space, and invite you to it. Nobody can let you in again in your old
          place, and nobody can take it.
        </Trans>
      </p>
      <p>
        <Trans>Your own notes were sealed for you alone, and nobody can open them now.</Trans>
      </p>
    </div>
  );
}
