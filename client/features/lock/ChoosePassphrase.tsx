import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import { SecretForm } from "./SecretForm.tsx";
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

  const choose = async (): Promise<boolean> => {
    // Compared here, before anything takes a second of work.
    setDifferent(text !== again);
    if (text !== again) return false;
    return asked.ask(() => session.locks.setPassphrase(text, hasPassphrase ? current : null));
  };
  return (
    <SecretForm
      act={choose}
      said={t`Your notes open only with this passphrase now.`}
      submit={<Trans>Use this passphrase</Trans>}
      cancel={<Trans>Not now</Trans>}
      isPrimary
      isBusy={asked.isBusy}
      onDone={props.onDone}
    >
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
    </SecretForm>
  );
}
