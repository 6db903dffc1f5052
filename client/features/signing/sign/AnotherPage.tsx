import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import styles from "../signing.module.css";

/** Between a page that is proposed no more and the one after it: nobody signs the second for the first. */
export function AnotherPage(props: { readonly onRead: () => void }): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`Another page is proposed`}
      place={t`The page`}
      scope="both"
      lead={t`The page you were reading is not proposed any more. Another one is, and it may say something else.`}
      aside={<InfoButton />}
    >
      <div className={styles["acts"]}>
        {/* By a press of its own, and not by itself: the page under the eyes must not change under the hand. */}
        <Button onPress={props.onRead}>
          <Trans>Read it</Trans>
        </Button>
        <ButtonLink tone="plain" to="/agreement">
          <Trans>Back to the agreement</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
