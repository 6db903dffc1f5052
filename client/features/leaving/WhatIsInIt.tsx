import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import type { CopyContent } from "../../../shared/backup/copyContent.ts";
import { useDayWords } from "../../platform/i18n/useDayWords.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { saveTextFile } from "../../platform/ui/saveTextFile.ts";
import type { CopyProblemWord } from "../../platform/words/copyProblem.ts";
import { CopyProblem } from "./CopyProblem.tsx";
import { saveSignedPages } from "./saveSignedPages.ts";
import styles from "./leaving.module.css";

/** An opened copy: what comes in, what is only to be read, and a press for each. */
export function WhatIsInIt(props: {
  readonly content: CopyContent;
  readonly takePoints: (content: CopyContent) => number;
}): ReactNode {
  const { content, takePoints } = props;
  const { t } = useLingui();
  const { session } = useSpace();
  const sayDay = useDayWords();
  const [problem, setProblem] = useState<CopyProblemWord | null>(null);
  // Null until it was taken in; how many points came along after that.
  const [points, setPoints] = useState<number | null>(null);
  const day = sayDay(content.day);
  const takeIn = async (): Promise<void> => {
    const taken = await session.leaving.copies.takeIn(content);
    if (!taken.ok) return setProblem(taken.problem);
    setPoints(takePoints(content));
    // It is worth keeping on the server from here on, as anything that was written here.
    void session.keepOnServer();
    announce(t`It is here now, for you alone.`);
  };
  return (
    <section className={styles["section"]} aria-labelledby="in-it">
      <h2 id="in-it">
        <Trans>A copy of {day}</Trans>
      </h2>
      {points === null ? (
        <>
          <p>
            <Trans>
              Your own notes come in beside what is here. The points you both had come in as your own, for you alone,
              until you share them.
            </Trans>
          </p>
          <div>
            <Button tone="primary" onPress={() => void takeIn()}>
              <Trans>Bring it in</Trans>
            </Button>
          </div>
        </>
      ) : (
        <Notice tone="calm">
          <Trans>It is here now, for you alone.</Trans>{" "}
          <Plural value={points} _0="" one="One point came along." other="# points came along." />{" "}
          <Link to="/bring">
            <Trans>What would you like to bring?</Trans>
          </Link>
        </Notice>
      )}
      {problem !== null && (
        <Notice tone="attention">
          <CopyProblem word={problem} />
        </Notice>
      )}
      <p>
        <Trans>What was said, promised and signed in that space stays there. Here it can be read and saved.</Trans>
      </p>
      <div className={styles["actions"]}>
        <Button onPress={() => saveTextFile("notes.md", content.reading)}>
          <Trans>Save it to read</Trans>
        </Button>
        {content.pages.length > 0 && (
          <Button onPress={() => saveSignedPages(content.pages)}>
            <Trans>Save the signed pages</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
