import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { WaitingDevice } from "../../platform/devices/bareDevice.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import { CodeShown } from "./CodeShown.tsx";
import styles from "./devices.module.css";
import { useUsualName } from "../../platform/devices/useUsualName.ts";

/** A bare device: a name for it, then its code until another device of the same person has answered. */
export function NewDeviceScreen(): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  const [name, setName] = useState(useUsualName());
  const [waiting, setWaiting] = useState<WaitingDevice | null>(null);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [isAsking, setAsking] = useState(false);
  // Left or reloaded, nobody is to give to a screen that is not there any more.
  const current = useRef<WaitingDevice | null>(null);
  useEffect(() => () => current.current?.stop(), []);

  async function show(): Promise<void> {
    setAsking(true);
    const shown = await session.devices.wait(name);
    setAsking(false);
    setProblem(shown.ok ? null : shown.problem);
    if (!shown.ok) return;
    current.current = shown.value;
    setWaiting(shown.value);
    const arrived = await shown.value.arrived();
    // Another code was shown in the meantime, or the page was left.
    if (current.current !== shown.value) return;
    current.current = null;
    setWaiting(null);
    if (!arrived.ok) return setProblem(arrived.problem);
    announce(t`This is one of your devices now.`);
    // Going back must not lead to a code that was used.
    void navigate("/today", { replace: true });
  }

  if (waiting !== null) return <CodeShown waiting={waiting} />;
  return (
    <Page
      title={t`Make this one of my devices`}
      place={t`Another device`}
      lead={t`You have your space on another device already. This one shows a code, and that one reads it. Your partner sees nothing of it.`}
    >
      {problem !== null && (
        <Notice tone="attention">
          <ProblemSentence word={problem} />
        </Notice>
      )}
      <TextField
        label={t`What do you call this device?`}
        hint={t`Only your own devices show this name.`}
        value={name}
        onChange={setName}
        maxLength={LIMITS.deviceNameCharacters}
      />
      <div className={styles["actions"]}>
        <Button tone="primary" isPending={isAsking} onPress={() => void show()}>
          {problem === null ? <Trans>Show the code</Trans> : <Trans>Show a new code</Trans>}
        </Button>
        <ButtonLink to="/" tone="plain">
          <Trans>To the first page</Trans>
        </ButtonLink>
      </div>
      <p>
        <Link to="/restore">
          <Trans>I have no other device, and a recovery kit</Trans>
        </Link>
      </p>
    </Page>
  );
}
