import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Dialog } from "../../../platform/ui/Dialog.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import styles from "../devices.module.css";

/** What is here stays its owner's to read and to keep; nothing of it is sent, and nothing is erased by itself. */
export function SignedOutScreen(props: { readonly onErased: () => void }): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    // Without a word to the server: it does not know this device any more.
    await session.wipe();
    props.onErased();
  };
  return (
    <Page
      title={t`This device was signed out`}
      place={t`My devices`}
      scope="me"
      lead={t`Another of your devices signed it out, or the server lost it. What is here can still be read. What you wrote here and was not sent stays here, and nothing more is sent.`}
      aside={<InfoButton />}
    >
      <div className={styles["actions"]}>
        <ButtonLink to="/copy" tone="primary">
          <Trans>Keep a copy of what is here</Trans>
        </ButtonLink>
        <ButtonLink to="/today">
          <Trans>Read what is here</Trans>
        </ButtonLink>
      </div>
      <section className={styles["section"]} aria-labelledby="come-back">
        <h2 id="come-back">
          <Trans>If it should come back</Trans>
        </h2>
        <p>
          <Trans>
            Keep a copy first. Then erase your space from this device, and link it again from another of your devices or
            bring it back with your recovery kit.
          </Trans>
        </p>
        <div>
          <Button onPress={() => setAsking(true)}>
            <Trans>Erase my space from this device</Trans>
          </Button>
        </div>
      </section>
      <Dialog
        role="alertdialog"
        title={t`Erase it from this device?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
            <Button tone="danger" onPress={() => void erase()}>
              <Trans>Erase</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>What was written here and never sent is gone then, unless you kept a copy.</Trans>
        </p>
      </Dialog>
    </Page>
  );
}
