import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import type { Draft } from "../draft/draft.ts";
import { PagesTrouble } from "../PagesTrouble.tsx";
import { numberedPoints } from "../paper/numberedPoints.ts";
import { PointChoices } from "../paper/PointChoices.tsx";
import styles from "../signing.module.css";
import { type Pages, usePages, versionOf } from "../usePages.ts";
import { WhatISeeNow } from "./WhatISeeNow.tsx";

/** After so many looks a page may have done its work. */
const LOOKS_ENOUGH = 3;

/** "A fresh start is possible": what the page held, one line each, what may be put away, and the next page. */
export function NewPageScreen(props: { readonly draft: Draft | null }): ReactNode {
  const pages = usePages();
  const { version } = useParams();
  if (pages === null || props.draft === null) return null;
  const page = versionOf(pages.seen, version);
  if (page === null || page.standing.kind !== "due") return <Navigate to="/agreement/page" replace />;
  return <NewPage pages={pages} page={page} round={page.standing.round} draft={props.draft} />;
}

function NewPage(props: {
  readonly pages: Pages;
  readonly page: SeenVersion;
  readonly round: number;
  readonly draft: Draft;
}): ReactNode {
  const { pages, page, round, draft } = props;
  const { t } = useLingui();
  const navigate = useNavigate();
  const [away, setAway] = useState<ReadonlySet<string>>(new Set());
  const drafted = new Set<string>(draft.topics.flatMap(({ points }) => points.map(({ id }) => id)));
  // Of the page only what is still in the agreement: the rest has gone its own way already.
  const points = numberedPoints(page.page).filter(
    ({ point }) => drafted.has(point.id) && !page.withdrawnPoints.includes(point.id),
  );
  const begin = (): void => {
    if (away.size > 0) {
      draft.openAgain(away);
      announce(t`Put away. It is open again in the agreement.`);
    }
    void navigate("/agreement");
  };
  return (
    <Page
      title={t`A new page`}
      place={t`The page`}
      scope="both"
      lead={t`A fresh start is possible. Look at what you kept, say what you see, and choose what goes on.`}
      aside={<InfoButton />}
    >
      <PagesTrouble pages={pages} />
      {pages.seen.looks >= LOOKS_ENOUGH && (
        <Notice
          tone="calm"
          actions={
            <ButtonLink to={`/agreement/page/of/${page.version}/copies`}>
              <Trans>Keep a copy</Trans>
            </ButtonLink>
          }
        >
          <Trans>You may not need this any more. Keep a copy and close it gently.</Trans>
        </Notice>
      )}
      <WhatISeeNow pages={pages} page={page} round={round} />
      <section className={styles["section"]}>
        <h2>
          <Trans>What you kept</Trans>
        </h2>
        <p>
          <Trans>
            These points were on the page. What may be put away, tick: it is open again in the agreement and not on the
            next page, and nothing is deleted.
          </Trans>
        </p>
        <PointChoices label={t`May be put away`} points={points} chosen={away} onChoose={setAway} all={null} />
      </section>
      <div className={styles["acts"]}>
        <Button onPress={begin}>
          <Trans>Begin the next page</Trans>
        </Button>
        <ButtonLink tone="plain" to={`/agreement/page/of/${page.version}`}>
          <Trans>Not now</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
