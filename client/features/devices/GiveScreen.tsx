import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { readDeviceCode } from "../../platform/devices/readDeviceCode.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { TextArea } from "../../platform/ui/TextArea.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import { CompareWords } from "./CompareWords.tsx";
import styles from "./devices.module.css";

/** Reading a camera's picture takes a library of its own, which most people never need. */
const QrReader = lazy(async () => ({ default: (await import("../../platform/camera/QrReader.tsx")).QrReader }));

/** On a device of mine: reads the other's code, by camera or as text. Nothing is asked of anybody until the words were compared. */
export function GiveScreen(props: { readonly opened: string | null; readonly onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const [read, setRead] = useState<string | null>(props.opened);
  const [typed, setTyped] = useState("");
  const [isLooking, setLooking] = useState(false);
  // Judged here and now: a code that was cut or is something else is told before anything is asked.
  const result = read === null ? null : readDeviceCode(location.origin, read);
  const again = (): void => {
    setRead(null);
    setTyped("");
    props.onDone();
  };

  if (read !== null && result?.ok === true)
    return <CompareWords code={read} words={result.value.words} onAgain={again} />;
  return (
    <Page
      title={t`Link another device`}
      scope="me"
      lead={t`On the new device, open ${location.host} and choose: I have a space already. It shows a code. Read that code here.`}
    >
      {result?.ok === false && (
        <Notice tone="attention">
          <ProblemSentence word={result.problem} />
        </Notice>
      )}
      {isLooking ? (
        <Suspense fallback={null}>
          <QrReader
            onText={(text) => {
              setLooking(false);
              setRead(text);
            }}
          />
        </Suspense>
      ) : (
        <div>
          <Button tone="primary" onPress={() => setLooking(true)}>
            <Trans>Use the camera</Trans>
          </Button>
        </div>
      )}
      <TextArea label={t`Or paste the text of the code`} rows={3} value={typed} onChange={setTyped} />
      <div className={styles["actions"]}>
        <Button isDisabled={typed.trim() === ""} onPress={() => setRead(typed)}>
          <Trans>Go on</Trans>
        </Button>
        <ButtonLink to="/devices" tone="plain">
          <Trans>My devices</Trans>
        </ButtonLink>
      </div>
      <p className={styles["quiet"]}>
        <Trans>
          A device that you link opens everything that you open here. Link only what is yours and stays with you.
        </Trans>
      </p>
    </Page>
  );
}
