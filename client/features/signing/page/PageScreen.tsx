import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Navigate, useParams } from "react-router";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Bridge } from "../../../platform/ui/drawings/Bridge.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { SignedCopy } from "../copies/SignedCopy.tsx";
import { PagesTrouble } from "../PagesTrouble.tsx";
import { PaperPage } from "../paper/PaperPage.tsx";
import styles from "../signing.module.css";
import { lastSigned, type Pages, usePages, versionOf } from "../usePages.ts";
import { EarlierPages } from "./EarlierPages.tsx";
import { StillStands } from "./StillStands.tsx";
import { usePageLead } from "./usePageLead.ts";

/**
 * A page that both signed: where it stands, the one question when there is one, and the page itself. The file is at
 * hand on the evening on which it was signed.
 */
export function PageScreen(): ReactNode {
  const pages = usePages();
  const { version } = useParams();
  if (pages === null) return null;
  const page = version === undefined ? lastSigned(pages.seen) : versionOf(pages.seen, version);
  if (page === null || !page.bothSigned)
    return <Navigate to={pages.seen.proposal === null ? "/agreement" : "/agreement/page/sign"} replace />;
  return <SignedPage pages={pages} page={page} />;
}

function SignedPage(props: { readonly pages: Pages; readonly page: SeenVersion }): ReactNode {
  const { pages, page } = props;
  const { t } = useLingui();
  const lead = usePageLead(page);
  const here = `/agreement/page/of/${page.version}`;
  const isNewest = lastSigned(pages.seen)?.version === page.version;
  const { kind } = page.standing;
  const mayBegin = isNewest && pages.seen.proposal === null && ["open-again", "withdrawn"].includes(kind);
  return (
    <Page
      title={isNewest ? t`The page we signed` : t`A page we signed`}
      place={t`The page`}
      scope="both"
      lead={lead}
      aside={<InfoButton />}
    >
      {/* Only while it holds: the picture of a whole bridge must not stand over a page that is open again. */}
      {(kind === "resting" || kind === "stands") && <Bridge isLaid />}
      <PagesTrouble pages={pages} />
      {(kind === "asking" || kind === "due") && <StillStands pages={pages} page={page} />}
      {kind === "resting" && (
        <div data-screen-only="">
          <SignedCopy page={page} />
        </div>
      )}
      <div className={styles["acts"]} data-screen-only="">
        <ButtonLink to={`${here}/copies`}>
          {kind === "resting" ? <Trans>Other copies</Trans> : <Trans>Save a copy</Trans>}
        </ButtonLink>
        {mayBegin && (
          <ButtonLink to="/agreement/page/propose">
            <Trans>Propose a page</Trans>
          </ButtonLink>
        )}
      </div>
      <div className={styles["more"]} data-screen-only="">
        {isNewest && (
          <ButtonLink tone="plain" to={`${here}/changed`}>
            <Trans>What is different by now</Trans>
          </ButtonLink>
        )}
        {page.mayWithdraw && (
          <ButtonLink tone="plain" to={`${here}/back`}>
            <Trans>Take something back</Trans>
          </ButtonLink>
        )}
      </div>
      <PaperPage page={page.page} withdrawn={page.withdrawnPoints} signedOn={page.signedOn} />
      <EarlierPages seen={pages.seen} except={page.version} />
    </Page>
  );
}
