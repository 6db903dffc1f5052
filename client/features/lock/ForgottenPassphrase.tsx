import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Dialog } from "../../platform/ui/Dialog.tsx";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";

/** Says first what can still be done, then what is lost, and then asks once more. */
export function ForgottenPassphrase(): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const asked = useAsked();
  const begin = (): void => {
    setAsking(false);
    // Nothing is erased by it: what is closed waits for its words.
    void asked.ask(() => session.locks.beginEmpty());
  };
  return (
    <div className={styles["forgotten"]}>
      <Disclosure title={t`I do not know it any more`}>
        <div className={styles["form"]}>
          <p>
            <Trans>
              Nobody can open it for you: not us, not whoever runs the server, not your 24 words. There is no hurry; it
              may come to mind again.
            </Trans>
          </p>
          <p>
            <Trans>
              You can go on with an empty private space. Your sentences, notes, drafts and weeks then stay closed, on
              all your devices, and you would compare the eight safety words once more. Nothing is deleted: with the old
              passphrase you can bring them back later. What you share with your partner stays as it is, and nobody is
              told.
            </Trans>
          </p>
          <Button isPending={asked.isBusy} onPress={() => setAsking(true)}>
            <Trans>Begin an empty private space</Trans>
          </Button>
          {asked.problem !== null && (
            <p role="alert">
              <LockProblemSentence word={asked.problem} />
            </p>
          )}
        </div>
      </Disclosure>
      <Dialog
        role="alertdialog"
        title={t`Go on without your own notes?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>
              <Trans>Not now</Trans>
            </Button>
            <Button tone="danger" onPress={begin}>
              <Trans>Begin empty</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>They stay closed until the old passphrase is typed again.</Trans>
        </p>
      </Dialog>
    </div>
  );
}
