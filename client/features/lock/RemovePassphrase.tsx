import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import { SecretForm } from "./SecretForm.tsx";
import { useAsked } from "./useAsked.ts";

/** Whoever finds a device open does not know the passphrase, and so cannot take it away. */
export function RemovePassphrase(props: { readonly onDone: () => void }): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [current, setCurrent] = useState("");
  const asked = useAsked();
  const remove = (): Promise<boolean> => asked.ask(() => session.locks.removePassphrase(current));
  return (
    <SecretForm
      act={remove}
      said={t`Your notes open without a passphrase now.`}
      submit={<Trans>Go on without a passphrase</Trans>}
      cancel={<Trans>Keep it</Trans>}
      isBusy={asked.isBusy}
      onDone={props.onDone}
    >
      <p>
        <Trans>Your own notes then open on each of your devices, and with your 24 words, without being asked.</Trans>
      </p>
      <SecretField
        label={t`The passphrase of now`}
        value={current}
        onChange={setCurrent}
        problem={asked.problem === null ? null : <LockProblemSentence word={asked.problem} />}
      />
    </SecretForm>
  );
}
