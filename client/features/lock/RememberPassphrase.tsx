import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";

/** Forgotten, and come to mind again: what lies under it joins what was written since. */
export function RememberPassphrase(): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [text, setText] = useState("");
  const asked = useAsked();
  const remember = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isBack = await asked.ask(() => session.locks.remember(text));
    if (!isBack) return;
    setText("");
    announce(t`Your notes of before are back.`);
  };
  return (
    <form className={styles["fields"]} onSubmit={(event) => void remember(event)}>
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
      <div>
        <Button type="submit" isPending={asked.isBusy}>
          <Trans>Bring them back</Trans>
        </Button>
      </div>
    </form>
  );
}
