import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useNames } from "../../platform/space/useNames.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Dialog } from "../../platform/ui/Dialog.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import styles from "./leaving.module.css";

/** What happens to whom, before anybody presses anything. No cause is asked for, and none is told. */
export function CloseOurSpace(): ReactNode {
  const { t } = useLingui();
  const { session } = useSpace();
  const { partner } = useNames();
  const [isAsking, setAsking] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const close = async (): Promise<void> => {
    setAsking(false);
    setProblem(null);
    setClosing(true);
    const closed = await session.leaving.close();
    setClosing(false);
    if (!closed.ok) setProblem(closed.problem);
  };
  return (
    <section className={styles["section"]} aria-labelledby="close-it">
      <h2 id="close-it">
        <Trans>Close our space</Trans>
      </h2>
      {/* The same for whoever closes and whoever is left: neither gets more by being first. */}
      <dl className={styles["whom"]}>
        <dt>
          <Trans>You</Trans>
        </dt>
        <dd>
          <Trans>
            You can read here for 30 days what you both shared, and nothing in it changes any more. Your own notes go on
            as before.
          </Trans>
        </dd>
        <dt>{partner}</dt>
        <dd>
          <Trans>
            Reads that this space is closed, and no cause. What was shared can be read there just as long, and every
            copy that was saved stays theirs.
          </Trans>
        </dd>
        <dt>
          <Trans>The server</Trans>
        </dt>
        <dd>
          <Trans>
            Deletes after 30 days what you both shared. Your own notes stay there, sealed, until you delete them.
          </Trans>
        </dd>
      </dl>
      <p>
        <Trans>A closed space stays closed. The two of you can always begin a new one.</Trans>
      </p>
      <div>
        <Button isDisabled={isClosing} onPress={() => setAsking(true)}>
          <Trans>Close our space</Trans>
        </Button>
      </div>
      {problem !== null && (
        <div role="status">
          <Notice tone="attention">
            {problem === "offline" ? (
              <Trans>There is no connection, so nothing was closed. Try again when there is one.</Trans>
            ) : (
              <ProblemSentence word={problem} />
            )}
          </Notice>
        </div>
      )}
      <Dialog
        role="alertdialog"
        title={t`Close our space?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>
              <Trans>Not now</Trans>
            </Button>
            <Button tone="danger" onPress={() => void close()}>
              <Trans>Close it</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>From then on neither of you can change what you share. It cannot be opened again.</Trans>
        </p>
      </Dialog>
    </section>
  );
}
