import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { PrivateNote } from "../../platform/mine/PrivateNote.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./comingLater.module.css";

/** Turns on two screens come later; ten minutes at one table need no program. */
export function TalkScreen(): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`Talk`}
      scope="me"
      lead={t`A place to take turns, here on both screens, is being built with care. Until then, ten minutes at one table work well.`}
      aside={<InfoButton />}
    >
      <Card labelledBy="one-sentence-each">
        <h2 id="one-sentence-each">
          <Trans>One sentence each</Trans>
        </h2>
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
      <PrivateNote
        name="talk"
        rows={5}
        label={t`What I would like to say`}
        hint={t`A draft for you alone. It stays here until you decide otherwise.`}
        placeholder={t`I feel ... when ..., because ... matters to me.`}
      />
    </Page>
  );
}
