import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { useAgreement } from "../desk/useAgreement.ts";
import { useMarks } from "../desk/useMarks.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { usePen } from "../marks/usePen.ts";
import styles from "./history.module.css";
import { KeptHistory } from "./KeptHistory.tsx";
import type { KeptPage, StoodPage } from "./keptPage.ts";
import type { Reader } from "./StoryPoint.tsx";
import { useKeptPages } from "./useKeptPages.ts";
import { useMoments } from "./useMoments.ts";
import { useNowPage } from "./useNowPage.ts";
import { useSeenMoment } from "./useSeenMoment.ts";

/**
 * What changed, from one kept day to another or to now. It is read from the copies that this device keeps for
 * itself, so nobody learns that it was looked at, and nothing that somebody takes out of the document takes it
 * out of here.
 */
export function HistoryScreen(): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const today = useToday();
  const pen = usePen();
  const document = view.shared ?? view.mine;
  const isShared = view.shared !== null;
  const agreement = useAgreement(document);
  const marks = useMarks(view.shared?.inner ?? null, view.mine?.inner ?? null, pen);
  const kept = useKeptPages(document, isShared ? pen : null, today);
  const now = useNowPage(agreement, marks);
  const me = view.slot ?? "a";
  return (
    <Page title={t`What changed`} place={t`What changed`} scope={isShared ? "both" : "me"}>
      <div className={styles["acts"]} data-screen-only="">
        <ButtonLink tone="plain" to="/agreement">
          <Trans>Back to writing</Trans>
        </ButtonLink>
      </div>
      <p data-screen-only="">
        <Trans>
          While you have it open, this device keeps one copy a day: the last seven days, then one a week for eight
          weeks. They stay on this device, and nobody sees that you look at them.
        </Trans>
      </p>
      {kept.isRefused && (
        <Notice tone="attention">
          <Trans>
            This browser does not let the copies be kept, so new days are missing here. What you write is not affected.
          </Trans>
        </Notice>
      )}
      {!kept.isReading && !kept.isRefused && kept.pages.length === 0 && (
        <Notice tone="calm">
          <Trans>Nothing is kept yet. From tomorrow on you can see here what has changed since today.</Trans>
        </Notice>
      )}
      {!kept.isReading && now !== null && agreement !== null && (
        <Compared
          pages={kept.pages}
          now={now}
          today={today}
          reader={{
            me,
            restorer: isShared ? me : null,
            partnerName: view.partner.name ?? t`your partner`,
            agreement,
            mayWrite: view.stage !== "closed",
          }}
          onRestored={() => document?.flush()}
        />
      )}
    </Page>
  );
}

/** Nothing where there is no earlier moment. */
function Compared(props: {
  readonly pages: readonly KeptPage[];
  readonly now: StoodPage;
  readonly today: string;
  readonly reader: Reader;
  readonly onRestored: () => void;
}): ReactNode {
  const { pages, now, today, reader, onRestored } = props;
  const seen = useSeenMoment(pages, today);
  const moments = useMoments(pages, seen, now, today);
  if (moments === null) return null;
  const isFromSeen = seen !== null && moments.from.kept === null;
  return (
    <KeptHistory moments={moments} reader={reader} onSeen={isFromSeen ? seen.putAway : null} onRestored={onRestored} />
  );
}
