import { Trans } from "@lingui/react/macro";
import { type ReactNode, use } from "react";
import { Link } from "react-router";
import { useProfile } from "../../platform/mine/useProfile.ts";
import { FreedomWasLow } from "../../platform/ui/helpSlot.ts";
import styles from "./help.module.css";
import { QuietPause } from "./QuietPause.tsx";
import { useOccasionWords } from "./useOccasionWords.ts";

/**
 * The private card behind the small i. Opening it writes nothing, counts nothing and sends nothing; only
 * "Hide this for good" and the quiet pause are kept, in the private document.
 */
export function HelpCard(props: { readonly onLeave: () => void }): ReactNode {
  const [profile, changeProfile] = useProfile();
  const words = useOccasionWords();
  const wasLow = use(FreedomWasLow);
  // Hidden for good leaves the way to Help: whoever hid it in front of somebody may need it later.
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
          {profile.pausedQuietly && <QuietPause />}
        </div>
      </div>
    );
  }
  return (
    <div className={styles["card"]}>
      {/* A low answer about saying no fits the card, and nothing else: it is not kept, counted or sent. */}
      {wasLow ? (
        <p>
          <Trans>If saying no had a price this week, that matters more than anything else on this page.</Trans>
        </p>
      ) : (
        words !== null && <p>{words}</p>
      )}
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
        <QuietPause />
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
