import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";

export function RemovePin(props: { readonly onDone: () => void }): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [current, setCurrent] = useState("");
  const asked = useAsked();
  const remove = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isGone = await asked.ask(() => session.locks.removePin(current));
    if (!isGone) return;
    announce(t`This device opens without a PIN now.`);
    props.onDone();
  };
  return (
    <form className={styles["fields"]} onSubmit={(event) => void remove(event)}>
      <SecretField
        label={t`The PIN of now`}
        value={current}
        onChange={setCurrent}
        isPin
        problem={asked.problem === null ? null : <LockProblemSentence word={asked.problem} />}
      />
      <div className={styles["actions"]}>
        <Button type="submit" isPending={asked.isBusy}>
          <Trans>Take the PIN away</Trans>
        </Button>
        <Button onPress={props.onDone}>
          <Trans>Keep it</Trans>
        </Button>
      </div>
    </form>
  );
}
