import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Dialog } from "../../platform/ui/Dialog.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";

/** What is lost depends on what else there is, so that is said before the press and not after. */
export function SignOutHere(props: { readonly onErased: () => void }): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [isPending, setPending] = useState(false);
  // Before the list has come it is taken for the last one: the graver sentence errs on the safe side.
  const isLast = view.devices.length < 2;

  async function signOut(): Promise<void> {
    setPending(true);
    const out = await session.devices.signOut();
    setPending(false);
    setAsking(false);
    setProblem(out.ok ? null : out.problem);
    if (out.ok) props.onErased();
  }

  return (
    <>
      {problem !== null && (
        <Notice tone="attention">
          <ProblemSentence word={problem} />
        </Notice>
      )}
      <div>
        <Button onPress={() => setAsking(true)}>
          <Trans>Sign this device out</Trans>
        </Button>
      </div>
      <Dialog
        role="alertdialog"
        title={t`Sign this device out?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>
              <Trans>Stay</Trans>
            </Button>
            <Button tone="danger" isPending={isPending} onPress={() => void signOut()}>
              <Trans>Sign out</Trans>
            </Button>
          </>
        }
      >
        <p>
          {isLast ? (
            <WhenLast kit={view.ring.kit} />
          ) : (
            <Trans>
              Your space is erased from this device. Your other devices keep it, and your partner is not told.
            </Trans>
          )}
        </p>
      </Dialog>
    </>
  );
}

function WhenLast(props: { readonly kit: "not-yet" | "kept" | "never" }): ReactNode {
  if (props.kit === "kept")
    return (
      <Trans>
        This is your only device. Your space is erased from it, and you come back with your recovery kit alone. Your
        partner is not told.
      </Trans>
    );
  return (
    <Trans>
      This is your only device, and there is no recovery kit. Once it is signed out nobody can bring you back in, and
      your own notes cannot be opened again. Keep a kit or a copy first, or link another device.
    </Trans>
  );
}
