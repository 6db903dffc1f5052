import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import type { CopyContent } from "../../../shared/backup/copyContent.ts";
import type { CopyWords } from "../../platform/leaving/copyWords.ts";
import { useBegin } from "../../platform/space/useBegin.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
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
  // A bare device begins a space of its own: the copy comes into it, and takes nobody's place.
  useBegin();
  const { t } = useLingui();
  const { session } = useSpace();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ readonly name: string; readonly bytes: Uint8Array } | null>(null);
  const [words, setWords] = useState<CopyWords>({ under: "passphrase", words: "" });
  const [problem, setProblem] = useState<CopyProblemWord | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [content, setContent] = useState<CopyContent | null>(null);
  const { copies } = session.leaving;
  const choose = async (chosen: File): Promise<void> => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    // The outside says which words it wants, before anybody types any.
    const under = copies.look(bytes);
    setProblem(under.ok ? null : under.problem);
    setFile(under.ok ? { name: chosen.name, bytes } : null);
    if (under.ok) setWords({ under: under.value, words: "" });
  };
  const open = async (): Promise<void> => {
    if (file === null) return;
    setProblem(null);
    setOpening(true);
    const opened = await copies.open(file.bytes, words);
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
                // So that the same file can be chosen again after it was mended or replaced.
                target.value = "";
                if (first !== undefined) void choose(first);
              }}
            />
            <Button onPress={() => input.current?.click()}>
              <Trans>Choose the file</Trans>
            </Button>
          </div>
          {file === null && problem !== null && (
            <div role="status">
              <Notice tone="attention">
                <CopyProblem word={problem} />
              </Notice>
            </div>
          )}
          {file !== null && (
            <>
              <p>
                <bdi>{file.name}</bdi>
              </p>
              <CopyWordsField
                isMade
                value={words}
                onChange={setWords}
                problem={problem === null ? null : <CopyProblem word={problem} />}
              />
              <div>
                <Button tone="primary" isDisabled={isOpening} onPress={() => void open()}>
                  {isOpening ? <Trans>Opening it, one moment</Trans> : <Trans>Look what is in it</Trans>}
                </Button>
              </div>
            </>
          )}
        </div>
      ) : (
        <WhatIsInIt content={content} takePoints={props.takePoints} />
      )}
    </Page>
  );
}
