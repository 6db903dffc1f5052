import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { saidSentence } from "../../platform/mine/saidSentence.ts";
import { useSentences } from "../../platform/mine/useSentences.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { PathsApproach } from "../../platform/ui/drawings/PathsApproach.tsx";
import { PathsPart } from "../../platform/ui/drawings/PathsPart.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { Privacy } from "../../platform/ui/Privacy.tsx";
import { NextStepCard } from "./NextStepCard.tsx";
import { Reads } from "./Reads.tsx";
import { ThePath } from "./ThePath.tsx";
import { TheWeeks } from "./TheWeeks.tsx";
import styles from "./today.module.css";
import { useTalkStep } from "./useTalkStep.ts";

/** One next step, what came, my own sentence, the path. No days in a row, nobody named as late. */
export function TodayScreen(props: {
  readonly arrival: ReactNode;
  /** Whether anything stands in the agreement yet. */
  readonly hasPoint: boolean;
  /** Since last time, and one warm true line; made where all of it is known. */
  readonly news: ReactNode;
}): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  // The newest that was kept; what is only begun waits where it is written.
  const sentence = useSentences().find(({ kept }) => kept) ?? null;
  return (
    <Page title={t`Today`} scope="me" aside={<InfoButton />} wide>
      {props.arrival}
      <div className={styles["columns"]}>
        <div className={styles["column"]}>
          <NextStepCard
            stage={view.stage}
            hasSentence={sentence !== null}
            hasPoint={props.hasPoint}
            wordsAnswer={view.wordsAnswer}
            arrivalUnseen={view.arrivalUnseen}
          />
          {props.news}
          {sentence !== null && (
            <Card labelledBy="my-sentence">
              <div className={styles["cardHead"]}>
                <h2 id="my-sentence" className={styles["small"]}>
                  <Trans>My sentence</Trans>
                </h2>
                <Privacy scope="me" />
              </div>
              <p className={styles["said"]}>
                <bdi>{saidSentence(sentence)}</bdi>
              </p>
            </Card>
          )}
          {/* Last in its column, and the same every day: nobody is reminded of somebody who is not here. */}
          <Together />
          {view.stage === "closed" ? <PathsPart /> : <NothingWaits />}
        </div>
        <div className={styles["column"]}>
          <ThePath />
          <TheWeeks />
          <Reads />
        </div>
      </div>
    </Page>
  );
}

/** A quiet end of the column, while nobody has begun anything that somebody could answer. */
function NothingWaits(): ReactNode {
  return useTalkStep() === null && <PathsApproach />;
}

/** The door to the partner stays where it is and says the same thing every day. */
function Together(): ReactNode {
  const { view } = useSpace();
  switch (view.stage) {
    case "alone":
      return (
        <Card tone="sunken">
          <p>
            <Trans>
              You are here on your own, and that is enough to go on. What you write stays with you until you share it.
            </Trans>
          </p>
          <div>
            <ButtonLink to="/invite">
              <Trans>Invite my partner</Trans>
            </ButtonLink>
          </div>
        </Card>
      );
    case "inviting":
      return (
        <Card tone="sunken">
          <p>
            <Trans>
              The link is ready. There is nothing you have to do now. Your partner sees nothing until you share it.
            </Trans>
          </p>
          <div>
            <ButtonLink to="/invite">
              <Trans>Show the link</Trans>
            </ButtonLink>
          </div>
        </Card>
      );
    case "waiting-for-partner":
      return (
        <Card tone="sunken">
          <p>
            <Trans>
              The shared part opens by itself when your partner is next here. Nothing you write now is shared.
            </Trans>
          </p>
        </Card>
      );
    case "opening":
    case "none":
    case "together":
    case "closed":
    case "locked":
    case "keys-missing":
    case "storage-refused":
      return null;
  }
}
