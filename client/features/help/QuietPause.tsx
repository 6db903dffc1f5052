import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useConversations } from "../../platform/conversation/useConversations.ts";
import { useProfile } from "../../platform/mine/useProfile.ts";
import { useQuietNotNow } from "../../platform/mine/useTalk.ts";
import styles from "./help.module.css";

/**
 * "Pause everything quietly": nothing is asked of this person any more, and nothing is sent. What is open ends by
 * its own clock, as if nobody had looked; the screens are the ordinary ones, so that nobody beside them can tell.
 */
export function QuietPause(): ReactNode {
  const [profile, changeProfile] = useProfile();
  const [, setQuiet] = useQuietNotNow();
  const open = useConversations()?.open ?? null;
  const isPaused = profile.pausedQuietly;
  const press = (): void => {
    changeProfile({ pausedQuietly: !isPaused });
    // The invitation of this moment lapses by its own clock, as one that nobody looked at.
    if (!isPaused && open?.dialogue.phase === "invited") setQuiet(open.id);
  };
  // One button for both, so that the focus stays where it is.
  return (
    <>
      {isPaused && (
        <p>
          <Trans>Everything is paused, for you alone. What is open ends by its own clock, and nobody is told.</Trans>
        </p>
      )}
      <button type="button" className={styles["plainLink"]} onClick={press}>
        {isPaused ? <Trans>Go on again</Trans> : <Trans>Pause everything quietly</Trans>}
      </button>
    </>
  );
}
