import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Dialog } from "../../platform/ui/Dialog.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import styles from "./leaving.module.css";

/** One's own pages and devices on the server. The other's, and what both shared, are not this person's to delete. */
export function DeleteMine({ isAlone }: { readonly isAlone: boolean }): ReactNode {
  const { t } = useLingui();
  const { session, view } = useSpace();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const erase = async (): Promise<void> => {
    setAsking(false);
    const erased = await session.leaving.eraseOwn();
    // Without a connection it is kept in mind, which the page says by itself.
    setProblem(erased.ok || erased.problem === "offline" ? null : erased.problem);
  };
  return (
    <section className={styles["section"]} aria-labelledby="delete-mine">
      <h2 id="delete-mine">
        <Trans>Delete what is mine on the server</Trans>
      </h2>
      <p>
        {isAlone ? (
          <Trans>
            Everything you wrote is deleted there at once, and an invitation that is open ends with it. This device
            keeps its own.
          </Trans>
        ) : (
          <Trans>
            Your own notes there, and every device of yours that the server knows. What you both shared goes by itself,
            30 days after the closing. Nobody is told. This device keeps its own.
          </Trans>
        )}
      </p>
      {/* Asked for once; from then on the page tells how far it is, and offers no second press. */}
      {view.left === null ? (
        <div>
          <Button onPress={() => setAsking(true)}>
            <Trans>Delete what is mine on the server</Trans>
          </Button>
        </div>
      ) : (
        <div role="status">
          <Notice tone="calm">
            {view.left === "done" ? (
              <Trans>What was yours on the server is deleted.</Trans>
            ) : (
              <Trans>It is deleted as soon as there is a connection. You need not do anything more.</Trans>
            )}
          </Notice>
        </div>
      )}
      {problem !== null && (
        <div role="status">
          <Notice tone="attention">
            <ProblemSentence word={problem} />
          </Notice>
        </div>
      )}
      <Dialog
        role="alertdialog"
        title={t`Delete what is mine on the server?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>
              <Trans>Keep it there</Trans>
            </Button>
            <Button tone="danger" onPress={() => void erase()}>
              <Trans>Delete</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            It cannot be brought back from there, with the 24 words neither. Other devices of yours keep what they have
            and go no further. A copy you saved stays yours.
          </Trans>
        </p>
      </Dialog>
    </section>
  );
}
