import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Card } from "../../platform/ui/Card.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { Reads } from "./Reads.tsx";
import { TalkStepWords } from "./TalkStepWords.tsx";
import { ThePath } from "./ThePath.tsx";
import { TheWeeks } from "./TheWeeks.tsx";
import styles from "./today.module.css";
import { useTalkStep } from "./useTalkStep.ts";

/**
 * Today as the partner has it, as far as both know it: what waits in a talk, and what is the same for everybody.
 * Their own next step and their own sentence follow from what they keep to themselves.
 */
export function PartnersToday(props: { readonly name: string }): ReactNode {
  const { t } = useLingui();
  const talk = useTalkStep();
  return (
    <Page title={t`Today`} scope="me" aside={<InfoButton />} wide>
      <div className={styles["columns"]}>
        <div className={styles["column"]}>
          <Card labelledBy="next-step" className={styles["next"]}>
            <p className={styles["eyebrow"]}>
              <Trans>A next step, if you like</Trans>
            </p>
            {talk !== null && <TalkStepWords step={talk} />}
            {talk === null && (
              <p id="next-step" data-picture="">
                <Trans>
                  Which one stands here follows from what <bdi>{props.name}</bdi> keeps private, so it is not shown.
                </Trans>
              </p>
            )}
          </Card>
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
