import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import { acceptNewer, watchForNewer } from "../../platform/offline/newerVersion.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import styles from "./installed.module.css";

/**
 * Asks once for each time the page is opened, and "Later" is an answer: the version that is here goes on. Loading anew
 * takes nothing away, because every word is in a document from its first letter.
 */
export function UpdateNotice(): ReactNode {
  const [state, setState] = useState<"none" | "ready" | "later" | "changing">("none");
  useEffect(() => watchForNewer(() => setState((now) => (now === "none" ? "ready" : now))), []);
  const change = async (): Promise<void> => {
    setState("changing");
    if (await acceptNewer()) location.reload();
    else setState("ready");
  };
  if (state === "none" || state === "later") return null;
  return (
    <div className={styles["news"]}>
      <Notice
        tone="calm"
        actions={
          <>
            <Button isPending={state === "changing"} onPress={() => void change()}>
              <Trans>Use the new version</Trans>
            </Button>
            <Button tone="plain" onPress={() => setState("later")}>
              <Trans>Later</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            A newer version of this program is ready. What you wrote stays as it is; the page is loaded anew, once.
          </Trans>
        </p>
      </Notice>
    </div>
  );
}
