import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { PrivateNote } from "../../platform/mine/PrivateNote.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./comingLater.module.css";

/** Promises with their weeks come later; a first one can be found now, and kept without any program. */
export function PromisesScreen(): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`Promises`}
      scope="me"
      lead={t`A place for promises and how they were kept is on its way. The first one can be found today, and small is good.`}
      aside={<InfoButton />}
    >
      <Card labelledBy="small-promise">
        <h2 id="small-promise">
          <Trans>A promise that can be kept</Trans>
        </h2>
        <ul className={styles["steps"]}>
          <li>
            <Trans>It is yours: something you do, not something the other must do.</Trans>
          </li>
          <li>
            <Trans>It can be seen: "If I am late, I will write before seven", rather than "I will be better".</Trans>
          </li>
          <li>
            <Trans>It has a plan for a bad day: "If I miss it, I will say so before I am asked."</Trans>
          </li>
        </ul>
      </Card>
      <PrivateNote
        name="promise"
        rows={4}
        label={t`A promise I could make`}
        hint={t`For you alone, until you decide otherwise.`}
        placeholder={t`If ..., then I will ...`}
      />
    </Page>
  );
}
