import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import { SecretForm } from "./SecretForm.tsx";
import { useAsked } from "./useAsked.ts";

/** Typed twice, and the one of before is asked for: whoever finds this device open must not put their own in its place. */
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

  const choose = async (): Promise<boolean> => {
    setDifferent(pin !== again);
    if (pin !== again) return false;
    return asked.ask(() => session.locks.setPin(pin, hasPin ? current : null));
  };
  return (
    <SecretForm
      act={choose}
      said={t`This device asks for the PIN from now on.`}
      submit={<Trans>Use this PIN</Trans>}
      cancel={<Trans>Not now</Trans>}
      isPrimary
      isBusy={asked.isBusy}
      onDone={props.onDone}
    >
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
        // Beside the field that it is about; without a PIN of before there is only this one.
        problem={isAboutNew || !hasPin ? sentence : null}
      />
      <SecretField
        label={t`The same PIN again`}
        value={again}
        onChange={setAgain}
        isPin
        problem={isDifferent ? t`These two are not the same. Type both once more.` : null}
      />
    </SecretForm>
  );
}
