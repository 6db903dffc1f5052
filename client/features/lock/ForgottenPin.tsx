import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { AskErase } from "../../platform/ui/AskErase.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { TextArea } from "../../platform/ui/TextArea.tsx";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import styles from "./lock.module.css";
import { useAsked } from "./useAsked.ts";

/** Two ways past a PIN that nobody knows any more; neither of them is the partner, nor whoever runs the server. */
export function ForgottenPin(props: { readonly isOut: boolean; readonly onErased: () => void }): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const [isAsking, setAsking] = useState(false);
  const asked = useAsked();
  return (
    <div className={styles["forgotten"]}>
      {/* After the last try nothing else is left, so this is open by itself. */}
      {props.isOut && (
        <p>
          <LockProblemSentence word="pin-out" />
        </p>
      )}
      <Disclosure title={t`I do not know the PIN any more`} startsOpen={props.isOut}>
        <div className={styles["form"]}>
          <TextArea
            label={t`Your 24 words`}
            value={words}
            onChange={setWords}
            rows={4}
            hint={t`They open this device, and its PIN is gone then. Everything else stays as it was.`}
            problem={asked.problem === null ? null : <LockProblemSentence word={asked.problem} />}
          />
          <Button isPending={asked.isBusy} onPress={() => void asked.ask(() => session.locks.enterKitWords(words))}>
            <Trans>Open with the words</Trans>
          </Button>
          <p className={styles["quiet"]}>
            <Trans>
              Without them there is one way left: to erase this device. What you shared stays with your partner; your
              own notes stay on your other devices, if you have any.
            </Trans>
          </p>
          <Button tone="danger" onPress={() => setAsking(true)}>
            <Trans>Erase everything on this device</Trans>
          </Button>
        </div>
      </Disclosure>
      <AskErase
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onErase={() => void session.devices.erase().then(props.onErased)}
      >
        <Trans>The keys and the notes go from this browser. Nobody is told.</Trans>
      </AskErase>
    </div>
  );
}
