import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Navigate, useNavigate } from "react-router";
import { keepSentence } from "../../platform/mine/sentences.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { saidSentence } from "../../platform/mine/saidSentence.ts";
import { useSentences } from "../../platform/mine/useSentences.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./firstMinutes.module.css";
import { KeptLine } from "./KeptLine.tsx";

/** The first success, read back in their own words, and three ways to go on that are equally fine. */
export function KeptScreen(): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  const mine = useMine();
  const newest = useSentences()[0];
  if (mine === null) return null;
  if (newest === undefined) return <Navigate to="/start/sentence" replace />;
  const change = (): void => {
    keepSentence(mine, newest.id, false);
    void navigate("/start/sentence");
  };
  const isTogether = view.stage === "together" || view.stage === "waiting-for-partner";
  return (
    <Page title={t`You have said it.`} place={t`My sentence`} scope="me" aside={<InfoButton />}>
      <blockquote className={styles["said"]}>
        <bdi>{saidSentence(newest)}</bdi>
      </blockquote>
      <KeptLine />
      <div className={styles["ways"]}>
        {isTogether ? (
          <ButtonLink to="/today" tone="primary">
            <Trans>Go on</Trans>
          </ButtonLink>
        ) : (
          <>
            <ButtonLink to="/invite" tone="primary">
              <Trans>Invite my partner</Trans>
            </ButtonLink>
            <ButtonLink to="/today">
              <Trans>Go on alone</Trans>
            </ButtonLink>
          </>
        )}
        <ButtonLink to="/start/enough">
          <Trans>That is enough for tonight</Trans>
        </ButtonLink>
        <Button tone="plain" onPress={change}>
          <Trans>Change my sentence</Trans>
        </Button>
      </div>
    </Page>
  );
}
