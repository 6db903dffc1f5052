import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";

/** Typed twice: one wrong letter in something that nobody can give back would close the notes for good. */
export function ChoosePassphrase(props: { readonly onDone: () => void }): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [current, setCurrent] = useState("");
  const [text, setText] = useState("");
  const [again, setAgain] = useState("");
  const [isDifferent, setDifferent] = useState(false);
  const asked = useAsked();
  const { hasPassphrase } = view.lock;
  const isAboutCurrent = asked.problem === "passphrase-wrong" || asked.problem === "wait-first";
  const sentence = asked.problem === null ? null : <LockProblemSentence word={asked.problem} />;

  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDifferent(text !== again);
    if (text !== again) return;
    const isSet = await asked.ask(() => session.locks.setPassphrase(text, hasPassphrase ? current : null));
    if (!isSet) return;
    announce(t`Your notes open only with this passphrase now.`);
    props.onDone();
  };
  return (
    <form className={styles["fields"]} onSubmit={(event) => void choose(event)}>
      {hasPassphrase && (
        <SecretField
          label={t`The passphrase of now`}
          value={current}
          onChange={setCurrent}
          problem={isAboutCurrent ? sentence : null}
        />
      )}
      <SecretField
        label={t`New passphrase`}
        value={text}
        onChange={setText}
        hint={t`Four or five ordinary words that belong together only for you. Not a name, not a date.`}
        problem={isAboutCurrent ? null : sentence}
      />
      <SecretField
        label={t`Once more`}
        value={again}
        onChange={setAgain}
        problem={isDifferent ? t`These two are not the same. Look at both once more.` : null}
      />
      <div className={styles["actions"]}>
        <Button type="submit" tone="primary" isPending={asked.isBusy}>
          <Trans>Use this passphrase</Trans>
        </Button>
        <Button onPress={props.onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}
