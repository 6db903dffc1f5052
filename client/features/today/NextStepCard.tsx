import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { SpaceStage, WordsAnswer } from "../../platform/space/spaceView.ts";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { nextStep } from "./nextStep.ts";
import { TalkStepWords } from "./TalkStepWords.tsx";
import { useTalkStep } from "./useTalkStep.ts";
import styles from "./today.module.css";

/**
 * One step and no list: what else could be done is on the path beside it, where it waits for nobody. Every step has
 * its own words and its one button, and none says how long it has been there.
 */
export function NextStepCard(props: {
  readonly stage: SpaceStage;
  readonly hasSentence: boolean;
  readonly wordsAnswer: WordsAnswer | null;
  readonly arrivalUnseen: boolean;
}): ReactNode {
  const talk = useTalkStep();
  const step = nextStep({ ...props, talk });
  return (
    <Card labelledBy="next-step" className={styles["next"]}>
      <p className={styles["eyebrow"]}>
        <Trans>A next step, if you like</Trans>
      </p>
      {/* What waits in a talk comes first: there somebody else has begun something. */}
      {talk !== null && step === talk && <TalkStepWords step={talk} />}
      {step === "say-a-sentence" && (
        <>
          <h2 id="next-step">
            <Trans>Say how it is, in one sentence</Trans>
          </h2>
          <p>
            <Trans>In your own words, for you alone. It takes a minute.</Trans>
          </p>
          <div>
            <ButtonLink to="/start/sentence" tone="primary">
              <Trans>Write it</Trans>
            </ButtonLink>
          </div>
        </>
      )}
      {step === "compare-words" && (
        <>
          <h2 id="next-step">
            <Trans>Read eight words to each other</Trans>
          </h2>
          <p>
            <Trans>If they match, nobody stands in between. It takes a minute, by phone or side by side.</Trans>
          </p>
          <div>
            <ButtonLink to="/words" tone="primary">
              <Trans>Show the words</Trans>
            </ButtonLink>
          </div>
        </>
      )}
      {step === "keep-a-copy" && (
        <>
          <h2 id="next-step">
            <Trans>Take along what is yours</Trans>
          </h2>
          <p>
            <Trans>A copy on your own device stays readable, whatever becomes of this space. Nobody is told.</Trans>
          </p>
          <div>
            <ButtonLink to="/copy" tone="primary">
              <Trans>Keep a copy</Trans>
            </ButtonLink>
          </div>
        </>
      )}
      {step === "write-a-point" && (
        <>
          <h2 id="next-step">
            <Trans>Write one point of your agreement</Trans>
          </h2>
          <p>
            <Trans>Begin with something you ask of yourself. There are examples to take or leave.</Trans>
          </p>
          <div>
            <ButtonLink to="/agreement" tone="primary">
              <Trans>Open the agreement</Trans>
            </ButtonLink>
          </div>
        </>
      )}
    </Card>
  );
}
