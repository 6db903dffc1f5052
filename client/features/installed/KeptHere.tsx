import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "react-router";
import { askToKeep, type StorageKept, storageKept } from "../../platform/offline/storageKept.ts";
import { Button } from "../../platform/ui/Button.tsx";
import styles from "./installed.module.css";

/** What a browser may do by itself, said before it does it, and what brings everything back. */
export function KeptHere(): ReactNode {
  const [kept, setKept] = useState<StorageKept | null>(null);
  const [hasAsked, setAsked] = useState(false);
  useEffect(() => {
    // The answer may come after the page was left.
    let isGone = false;
    void storageKept().then((now) => {
      if (!isGone) setKept(now);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const ask = async (): Promise<void> => {
    setKept(await askToKeep());
    setAsked(true);
  };
  // Not known yet, which takes a moment: better nothing than a sentence that turns round.
  if (kept === null) return null;
  return (
    <div className={styles["part"]} role="status">
      {kept === "kept" ? (
        <p>
          <Trans>This browser has said that it keeps everything here until you erase it.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              This browser may clear what is kept here: when space runs short or, as Safari does, after seven days
              without a visit.
            </Trans>
          </p>
          {hasAsked && (
            <p>
              <Trans>
                It says no for now. That is its own rule and nothing is wrong: most browsers say yes to an app on the
                home screen, or to a page that is often used.
              </Trans>
            </p>
          )}
          <p>
            <Trans>
              <Link to="/kit">The recovery kit</Link> or <Link to="/devices">another device of yours</Link> brings
              everything back.
            </Trans>
          </p>
          <div>
            <Button onPress={() => void ask()}>
              <Trans>Ask it to keep everything</Trans>
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
