import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import type { CopyContent } from "../../../shared/backup/copyContent.ts";
import type { CopyWords } from "../../platform/leaving/copyWords.ts";
import { useBegin } from "../../platform/space/useBegin.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import type { CopyProblemWord } from "../../platform/words/copyProblem.ts";
import { CopyProblem } from "./CopyProblem.tsx";
import { CopyWordsField } from "./CopyWordsField.tsx";
import styles from "./leaving.module.css";
import { WhatIsInIt } from "./WhatIsInIt.tsx";

/** First looked into, then taken in, each by a press of its own; what is on this device already stays. */
export function BringBackScreen(props: {
  /** Puts the shared points of a copy beside my own; gives back how many came. */
  readonly takePoints: (content: CopyContent) => number;
}): ReactNode {
  useBegin();
  const { t } = useLingui();
  const { session } = useSpace();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState<CopyWords>({ under: "passphrase", words: "" });
  const [problem, setProblem] = useState<CopyProblemWord | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [content, setContent] = useState<CopyContent | null>(null);
  const open = async (): Promise<void> => {
    if (file === null) return announce(t`Choose the file first.`);
    setProblem(null);
    setOpening(true);
    const opened = await session.leaving.copies.open(new Uint8Array(await file.arrayBuffer()), words);
    setOpening(false);
    if (opened.ok) setContent(opened.value);
    else setProblem(opened.problem);
  };
  return (
    <Page
      title={t`Bring a copy back in`}
      scope="me"
      lead={t`The file is opened on this device, and goes nowhere. What is here already stays.`}
    >
      {content === null ? (
        <div className={styles["field"]}>
          <div>
            <input
              ref={input}
              hidden
              type="file"
              onChange={({ target }) => {
                const [first] = target.files ?? [];
                target.value = "";
                setProblem(null);
                if (first !== undefined) setFile(first);
              }}
            />
            <Button onPress={() => input.current?.click()}>
              <Trans>Choose the file</Trans>
            </Button>
          </div>
          {file !== null && (
            <p>
              <bdi>{file.name}</bdi>
            </p>
          )}
          <CopyWordsField
            value={words}
            onChange={setWords}
            problem={problem === null ? null : <CopyProblem word={problem} />}
          />
          <div>
            <Button tone="primary" isDisabled={isOpening} onPress={() => void open()}>
              {isOpening ? <Trans>Opening it, one moment</Trans> : <Trans>Look what is in it</Trans>}
            </Button>
          </div>
        </div>
      ) : (
        <WhatIsInIt content={content} takePoints={props.takePoints} />
      )}
    </Page>
  );
}
