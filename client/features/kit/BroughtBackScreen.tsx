import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { BroughtBack } from "../../platform/kit/kit.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import styles from "./kit.module.css";

/**
 * A bare device knows nothing but what the server shows, and a server could show an old copy: so the screen says of
 * when, and what would give it away.
 */
export function BroughtBackScreen(props: { readonly back: BroughtBack }): ReactNode {
  const { view } = useSpace();
  const { t, i18n } = useLingui();
  const day = i18n.date(new Date(props.back.asOf), { day: "numeric", month: "long", year: "numeric" });
  const isWithPartner = view.stage === "together" || view.stage === "waiting-for-partner";
  return (
    <Page
      title={t`Your space is back`}
      place={t`Recovery kit`}
      scope="me"
      lead={t`This is one of your devices now. Your other devices say so for seven days; your partner is told nothing.`}
    >
      {view.problem !== null && view.problem !== "offline" && (
        <Notice tone="attention">
          <ProblemSentence word={view.problem} />
        </Notice>
      )}
      <p>
        <Trans>
          Its keys are as of {day}. This device knows only what the server shows: if something newer that you remember
          is missing, wait with deciding and compare with another device.
        </Trans>
      </p>
      {isWithPartner && (
        <p>
          <Trans>What you both wrote may arrive bit by bit, some of it when your partner next writes something.</Trans>
        </p>
      )}
      <p>
        <Trans>
          Is the old device lost, or in other hands? Then make new keys next, so that it opens nothing any more. Have
          your page at hand: with the words it goes on fitting.
        </Trans>
      </p>
      <div className={styles["actions"]}>
        <ButtonLink to="/today" tone="primary" replace>
          <Trans>To Today</Trans>
        </ButtonLink>
        <ButtonLink to="/devices/lost">
          <Trans>A device is lost</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
