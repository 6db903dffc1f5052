import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Link } from "react-router";
import type { KitTextProblem } from "../../../shared/seal/recovery/kitCode.ts";
import type { BroughtBack } from "../../platform/kit/kit.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { TextArea } from "../../platform/ui/TextArea.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import { cameBack, noteCameBack } from "./cameBack.ts";
import { BroughtBackScreen } from "./BroughtBackScreen.tsx";
import styles from "./kit.module.css";
import { KitTrouble } from "./KitTrouble.tsx";
import { LostEverything } from "./LostEverything.tsx";
import { SpaceHereAlready } from "./SpaceHereAlready.tsx";
import { useUsualName } from "../../platform/devices/useUsualName.ts";

const QrReader = lazy(async () => ({ default: (await import("../../platform/camera/QrReader.tsx")).QrReader }));

/** A bare device and the paper. Nothing of what is typed is kept, and nothing leaves before all of it is right. */
export function RestoreScreen(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const [name, setName] = useState(useUsualName());
  const [tried, setTried] = useState("");
  const [problem, setProblem] = useState<ProblemWord | KitTextProblem | null>(null);
  const [isLooking, setLooking] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [back, setBack] = useState<BroughtBack | null>(cameBack);
  // As it was when the page was opened: being brought back fills this browser while the page still shows it.
  const [wasBare] = useState(view.stage === "none" || view.stage === "keys-missing");

  async function bring(text: string): Promise<void> {
    setAsking(true);
    setTried(text);
    const restored = await session.kit.restore(text, name);
    setAsking(false);
    if (!restored.ok) return setProblem(restored.problem);
    setWords("");
    setProblem(null);
    // Outlives this screen, which is drawn anew when the space opens under it.
    noteCameBack(restored.value);
    setBack(restored.value);
  }

  if (back !== null) return <BroughtBackScreen back={back} />;
  if (!wasBare) return <SpaceHereAlready />;
  return (
    <Page
      title={t`Come back with your 24 words`}
      place={t`Recovery kit`}
      lead={t`Type them in the order of your page. Capitals do not matter, and your partner sees nothing of it.`}
      aside={<InfoButton />}
    >
      {problem !== null && (
        <div role="status">
          <KitTrouble
            problem={problem}
            typed={tried}
            onTake={(next) => {
              setWords(next);
              setProblem(null);
            }}
          />
        </div>
      )}
      <TextArea label={t`The 24 words`} rows={5} value={words} onChange={setWords} />
      {isLooking ? (
        <Suspense fallback={null}>
          <QrReader
            onText={(text) => {
              setLooking(false);
              setWords(text);
              void bring(text);
            }}
          />
        </Suspense>
      ) : (
        <div>
          <Button onPress={() => setLooking(true)}>
            <Trans>Show the code to the camera instead</Trans>
          </Button>
        </div>
      )}
      <TextField
        label={t`What do you call this device?`}
        hint={t`Only your own devices show this name.`}
        value={name}
        onChange={setName}
        maxLength={LIMITS.deviceNameCharacters}
      />
      <div className={styles["actions"]}>
        <Button tone="primary" isPending={isAsking} isDisabled={words.trim() === ""} onPress={() => void bring(words)}>
          <Trans>Bring my space back</Trans>
        </Button>
      </div>
      <Disclosure title={<Trans>I have no such page</Trans>}>
        <LostEverything />
      </Disclosure>
      <p className={styles["quiet"]}>
        <Link to="/">
          <Trans>To the first page</Trans>
        </Link>
      </p>
    </Page>
  );
}
