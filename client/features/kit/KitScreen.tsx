import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useToday } from "../../platform/browser/useToday.ts";
import { useDayWords } from "../../platform/i18n/useDayWords.ts";
import type { KitPage } from "../../platform/kit/kit.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { ConfirmWords } from "./ConfirmWords.tsx";
import { BeforeTheWords } from "./BeforeTheWords.tsx";
import { KitElsewhere } from "./KitElsewhere.tsx";
import styles from "./kit.module.css";
import { KitSheet } from "./KitSheet.tsx";

/** What it is, then the page to print, then three words of it: each on a screen of its own. */
export function KitScreen(): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const today = useToday();
  const say = useDayWords();
  const [page, setPage] = useState<KitPage | null>(null);
  const [isConfirming, setConfirming] = useState(false);
  const [isKept, setKept] = useState(false);

  // In this order: what was just confirmed is gone from the view before the view says so.
  if (isKept || view.kitHere === null) return <KitElsewhere isKept={isKept || view.ring.kit === "kept"} />;
  if (page === null) return <BeforeTheWords onShown={setPage} />;
  if (isConfirming)
    return <ConfirmWords asked={page.asked} onBack={() => setConfirming(false)} onKept={() => setKept(true)} />;
  return (
    <Page
      title={t`Your 24 words`}
      place={t`Recovery kit`}
      scope="me"
      className={styles["page"]}
      lead={t`Print this page, or write the words down in this order. A photograph is seen by whoever sees your photographs.`}
    >
      <div className={styles["actions"]} data-screen-only="">
        <Button tone="primary" onPress={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <Button onPress={() => setConfirming(true)}>
          <Trans>I have it on paper</Trans>
        </Button>
        <ButtonLink tone="plain" to="/today">
          <Trans>Not now</Trans>
        </ButtonLink>
      </div>
      <KitSheet page={page} day={say(today)} />
      <p className={styles["quiet"]} data-screen-only="">
        <Trans>
          A printer may keep what it printed. On a printer that others use, write the words down by hand instead.
        </Trans>
      </p>
    </Page>
  );
}
