import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";

export function ChoosePin(props: { readonly onDone: () => void }): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [current, setCurrent] = useState("");
  const [pin, setPin] = useState("");
  const [again, setAgain] = useState("");
  const [isDifferent, setDifferent] = useState(false);
  const asked = useAsked();
  const { hasPin } = view.lock;
  const isAboutNew = asked.problem === "pin-shape";
  const sentence = asked.problem === null ? null : <LockProblemSentence word={asked.problem} />;

  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDifferent(pin !== again);
    if (pin !== again) return;
    const isSet = await asked.ask(() => session.locks.setPin(pin, hasPin ? current : null));
    if (!isSet) return;
    announce(t`This device asks for the PIN from now on.`);
    props.onDone();
  };
  return (
    <form className={styles["fields"]} onSubmit={(event) => void choose(event)}>
      {hasPin && (
        <SecretField
          label={t`The PIN of now`}
          value={current}
          onChange={setCurrent}
          isPin
          problem={isAboutNew ? null : sentence}
        />
      )}
      <SecretField
        label={t`New PIN`}
        value={pin}
        onChange={setPin}
        isPin
        hint={t`Four to twelve digits. Your 24 words open this device if you forget it.`}
        problem={isAboutNew || !hasPin ? sentence : null}
      />
      <SecretField
        label={t`The same PIN again`}
        value={again}
        onChange={setAgain}
        isPin
        problem={isDifferent ? t`These two are not the same. Type both once more.` : null}
      />
      <div className={styles["actions"]}>
        <Button type="submit" tone="primary" isPending={asked.isBusy}>
          <Trans>Use this PIN</Trans>
        </Button>
        <Button onPress={props.onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}
