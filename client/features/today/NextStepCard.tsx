import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { SpaceStage, WordsAnswer } from "../../platform/space/spaceView.ts";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { type NextStep, nextStep } from "./nextStep.ts";
import type { TalkStep } from "./talkStep.ts";
import { TalkStepWords } from "./TalkStepWords.tsx";
import { useTalkStep } from "./useTalkStep.ts";
import styles from "./today.module.css";

interface StepWords {
  readonly title: MessageDescriptor;
  readonly text: MessageDescriptor;
  readonly to: string;
  readonly button: MessageDescriptor;
}

/** What waits in a talk has words of its own (TalkStepWords). */
const WORDS: Readonly<Partial<Record<NextStep, StepWords>>> = {
  "say-a-sentence": {
    title: msg`Say how it is, in one sentence`,
    text: msg`In your own words, for you alone. It takes a minute.`,
    to: "/start/sentence",
    button: msg`Write it`,
  },
  "compare-words": {
    title: msg`Read eight words to each other`,
    text: msg`If they match, nobody stands in between. It takes a minute, by phone or side by side.`,
    to: "/words",
    button: msg`Show the words`,
  },
  "write-a-point": {
    title: msg`Write one point of your agreement`,
    text: msg`Begin with something you ask of yourself. There are examples to take or leave.`,
    to: "/agreement",
    button: msg`Open the agreement`,
  },
  "look-again": {
    title: msg`Look at your agreement again`,
    text: msg`Something may fit better by now, and what is open may stay open.`,
    to: "/agreement",
    button: msg`Open the agreement`,
  },
  "keep-a-copy": {
    title: msg`Take along what is yours`,
    text: msg`A copy on your own device stays readable, whatever becomes of this space. Nobody is told.`,
    to: "/copy",
    button: msg`Keep a copy`,
  },
} satisfies Record<Exclude<NextStep, TalkStep>, StepWords>;

/**
 * One step and no list: what else could be done is on the path beside it, where it waits for nobody. Every step has
 * its own words and its one button, and none says how long it has been there.
 */
export function NextStepCard(props: {
  readonly stage: SpaceStage;
  readonly hasSentence: boolean;
  readonly hasPoint: boolean;
  readonly wordsAnswer: WordsAnswer | null;
  readonly arrivalUnseen: boolean;
}): ReactNode {
  const { i18n } = useLingui();
  const talk = useTalkStep();
  const words = WORDS[nextStep({ ...props, talk })];
  return (
    <Card labelledBy="next-step" className={styles["next"]}>
      <p className={styles["eyebrow"]}>
        <Trans>A next step, if you like</Trans>
      </p>
      {words === undefined ? (
        // What waits in a talk comes first: there somebody else has begun something.
        talk !== null && <TalkStepWords step={talk} />
      ) : (
        <>
          <h2 id="next-step">{i18n._(words.title)}</h2>
          <p>{i18n._(words.text)}</p>
          <div>
            <ButtonLink to={words.to} tone="primary">
              {i18n._(words.button)}
            </ButtonLink>
          </div>
        </>
      )}
    </Card>
  );
}
