import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./kit.module.css";

/** On paper, or still on the device where the space was begun or joined: here there is nothing to show. */
export function KitElsewhere(props: { readonly isKept: boolean }): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`Your recovery kit`} scope="me" aside={<InfoButton />}>
      {/* Never both: a kit that is on paper is on no device. */}
      {props.isKept ? (
        <>
          <p>
            <Trans>Your 24 words are on paper, and no device has them any longer.</Trans>
          </p>
          <p>
            <Trans>
              They cannot be shown again. If the page is gone, a second device of yours is the other way back: link one
              while you still have this one.
            </Trans>
          </p>
        </>
      ) : (
        <p>
          <Trans>
            The 24 words are on the device on which you began or joined. Print them there; this one never had them.
          </Trans>
        </p>
      )}
      <div className={styles["actions"]}>
        <ButtonLink to="/devices" tone="primary">
          <Trans>My devices</Trans>
        </ButtonLink>
        <ButtonLink to="/today" tone="plain">
          <Trans>To Today</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
