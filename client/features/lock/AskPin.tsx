import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";
import { WaitLine } from "./WaitLine.tsx";

/** The field is empty again before it is judged: what was typed wrong does not stand there for whoever looks next. */
export function AskPin(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [pin, setPin] = useState("");
  const asked = useAsked();
  const open = (event: FormEvent): void => {
    event.preventDefault();
    setPin("");
    void asked.ask(() => session.locks.enterPin(pin));
  };
  return (
    <form className={styles["form"]} onSubmit={open}>
      <SecretField
        label={t`PIN`}
        value={pin}
        onChange={setPin}
        isPin
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
