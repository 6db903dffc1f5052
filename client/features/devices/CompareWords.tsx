import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { SecretField } from "../../platform/ui/SecretField.tsx";
import type { LockProblem } from "../../platform/words/lockProblem.ts";
import { LockProblemSentence } from "../../platform/words/LockProblemSentence.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import styles from "./devices.module.css";
import { FourWords } from "./FourWords.tsx";
import { useUsualName } from "../../platform/devices/useUsualName.ts";

type State = "asking" | "giving" | "given" | "differ";

/** The one moment that decides: what is given here cannot be taken back without new keys. */
export function CompareWords(props: {
  readonly code: string;
  readonly words: readonly string[];
  readonly onAgain: () => void;
}): ReactNode {
  const { session, view } = useSpace();
  const usualName = useUsualName();
  const { t } = useLingui();
  const [state, setState] = useState<State>("asking");
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [typed, setTyped] = useState("");
  // About what was typed to prove it, apart from what went wrong with the giving.
  const [wrong, setWrong] = useState<LockProblem | ProblemWord | null>(null);
  const { hasPin, hasPassphrase } = view.lock;

  async function give(): Promise<void> {
    setState("giving");
    // Whoever finds this device open must not make theirs one of mine.
    const proven = await session.locks.prove(typed);
    setWrong(proven.ok ? null : proven.problem);
    if (!proven.ok) return setState("asking");
    const given = await session.devices.give(props.code);
    setProblem(given.ok ? null : given.problem);
    setState(given.ok ? "given" : "asking");
    // Two of them are easier to tell apart when both have a name.
    const here = view.devices.find(({ isThis }) => isThis);
    if (given.ok && here?.name === "") void session.devices.name(here.id, usualName);
  }

  if (state === "given")
    return (
      <Page
        title={t`It is on its way`}
        place={t`Link another device`}
        scope="me"
        lead={t`The other device opens your space now. You find it in your list, and for seven days each of your devices says that it is new.`}
      >
        <div>
          <ButtonLink to="/devices" tone="primary" replace>
            <Trans>My devices</Trans>
          </ButtonLink>
        </div>
      </Page>
    );

  // Nothing left this device until now, so there is nothing to undo and nobody to warn.
  if (state === "differ")
    return (
      <Page title={t`Then nothing was sent`} place={t`Link another device`} scope="me">
        <p>
          <Trans>
            This was the code of another screen than the one in front of you. Show a new code on your own device, and
            read that one.
          </Trans>
        </p>
        <div>
          <Button onPress={props.onAgain}>
            <Trans>Read another code</Trans>
          </Button>
        </div>
      </Page>
    );

  return (
    <Page
      title={t`Are these four words on both screens?`}
      place={t`Link another device`}
      scope="me"
      lead={t`Look at the new device in your hand. If somebody sent you this code, or asks you to go on, stop here.`}
    >
      {problem !== null && (
        <Notice tone="attention">
          <ProblemSentence word={problem} />
        </Notice>
      )}
      <FourWords words={props.words} />
      {(hasPin || hasPassphrase) && (
        <SecretField
          label={hasPin ? t`The PIN of this device` : t`Your passphrase`}
          value={typed}
          onChange={setTyped}
          isPin={hasPin}
          problem={wrong === null ? null : <LockProblemSentence word={wrong} />}
        />
      )}
      <div className={styles["actions"]}>
        <Button tone="primary" isPending={state === "giving"} onPress={() => void give()}>
          <Trans>Yes, the same</Trans>
        </Button>
        <Button onPress={() => setState("differ")}>
          <Trans>No, they differ</Trans>
        </Button>
        {problem !== null && (
          <Button tone="plain" onPress={props.onAgain}>
            <Trans>Read another code</Trans>
          </Button>
        )}
      </div>
    </Page>
  );
}
