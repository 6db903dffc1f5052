import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";

/** Whoever finds a device open does not know the passphrase, and so cannot take it away. */
export function RemovePassphrase(props: { readonly onDone: () => void }): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [current, setCurrent] = useState("");
  const asked = useAsked();
  const remove = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isGone = await asked.ask(() => session.locks.removePassphrase(current));
    if (!isGone) return;
    announce(t`Your notes open without a passphrase now.`);
    props.onDone();
  };
  return (
    <form className={styles["fields"]} onSubmit={(event) => void remove(event)}>
      <p>
        <Trans>Your own notes then open on each of your devices, and with your 24 words, without being asked.</Trans>
      </p>
      <SecretField
        label={t`The passphrase of now`}
        value={current}
        onChange={setCurrent}
        problem={asked.problem === null ? null : <LockProblemSentence word={asked.problem} />}
      />
      <div className={styles["actions"]}>
        <Button type="submit" isPending={asked.isBusy}>
          <Trans>Go on without a passphrase</Trans>
        </Button>
        <Button onPress={props.onDone}>
          <Trans>Keep it</Trans>
        </Button>
      </div>
    </form>
  );
}
