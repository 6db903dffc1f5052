import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import { SecretForm } from "./SecretForm.tsx";
import { useAsked } from "./useAsked.ts";

/** Judged like at the door, with the same waits: an open device is no way to try PINs. */
export function RemovePin(props: { readonly onDone: () => void }): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [current, setCurrent] = useState("");
  const asked = useAsked();
  const remove = (): Promise<boolean> => asked.ask(() => session.locks.removePin(current));
  return (
    <SecretForm
      act={remove}
      said={t`This device opens without a PIN now.`}
      submit={<Trans>Take the PIN away</Trans>}
      cancel={<Trans>Keep it</Trans>}
      isBusy={asked.isBusy}
      onDone={props.onDone}
    >
      <SecretField
        label={t`The PIN of now`}
        value={current}
        onChange={setCurrent}
        isPin
        problem={asked.problem === null ? null : <LockProblemSentence word={asked.problem} />}
      />
    </SecretForm>
  );
}
