import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Card } from "../../../platform/ui/Card.tsx";
import styles from "./home.module.css";

/** Ten minutes at one table need no program, and nobody else on a screen. */
export function AtOneTable(): ReactNode {
  return (
    <Card labelledBy="one-sentence-each">
      <h2 id="one-sentence-each">
        <Trans>One sentence each</Trans>
      </h2>
      {/* The whole method on half a page: whoever knows it needs no app for it. */}
      <ol className={styles["steps"]}>
        <li>
          <Trans>Agree on ten minutes, and who begins. Either may stop at any time.</Trans>
        </li>
        <li>
          <Trans>One of you says one sentence: what happened, what you felt, what matters to you.</Trans>
        </li>
        <li>
          <Trans>The other says: "What I heard is ..." Nothing else yet, no answer, no but.</Trans>
        </li>
        <li>
          <Trans>"Yes, that's it", or "Not quite, it was more ..." Then once again.</Trans>
        </li>
        <li>
          <Trans>Change places. Thank each other. That is enough for tonight.</Trans>
        </li>
      </ol>
    </Card>
  );
}
