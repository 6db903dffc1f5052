import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";
import { WaitLine } from "./WaitLine.tsx";

export function AskPassphrase(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [text, setText] = useState("");
  const asked = useAsked();
  const open = (event: FormEvent): void => {
    event.preventDefault();
    // Kept while it is judged: a long one with one wrong letter is looked at and mended.
    void asked.ask(() => session.locks.enterPassphrase(text));
  };
  return (
    <form className={styles["form"]} onSubmit={open}>
      <SecretField
        label={t`Passphrase`}
        value={text}
        onChange={setText}
        takesFocus
        problem={asked.problem === null ? null : <LockProblemSentence word={asked.problem} />}
      />
      <WaitLine until={view.lock.waitUntil} />
      <Button type="submit" tone="primary" wide isPending={asked.isBusy}>
        <Trans>Open</Trans>
      </Button>
    </form>
  );
}
