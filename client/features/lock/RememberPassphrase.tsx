import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import { SecretForm } from "./SecretForm.tsx";
import { useAsked } from "./useAsked.ts";

/** Forgotten, and come to mind again: what lies under it joins what was written since. */
export function RememberPassphrase(): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [text, setText] = useState("");
  const asked = useAsked();
  const remember = (): Promise<boolean> => asked.ask(() => session.locks.remember(text));
  return (
    <SecretForm
      act={remember}
      said={t`Your notes of before are back.`}
      submit={<Trans>Bring them back</Trans>}
      cancel={null}
      isBusy={asked.isBusy}
      onDone={() => setText("")}
    >
      <p>
        <Trans>
          They are still there, closed. If the passphrase has come to mind, they come back beside the others.
        </Trans>
      </p>
      <SecretField
        label={t`The passphrase of before`}
        value={text}
        onChange={setText}
        problem={asked.problem === null ? null : <LockProblemSentence word={asked.problem} />}
      />
    </SecretForm>
  );
}
