import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link, Navigate, useParams } from "react-router";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { PaperPage } from "../paper/PaperPage.tsx";
import styles from "../signing.module.css";
import { usePages, versionOf } from "../usePages.ts";
import copies from "./copies.module.css";
import type { HelpToPrint } from "./helpToPrint.ts";
import { KeyWords } from "./KeyWords.tsx";
import { PrivateCopy } from "./PrivateCopy.tsx";
import { ReadingCopies } from "./ReadingCopies.tsx";
import { SignedCopy } from "./SignedCopy.tsx";

/** Files made on this device, told to nobody; before each stands what it means to have it. */
export function CopiesScreen(props: { readonly help: HelpToPrint }): ReactNode {
  const pages = usePages();
  const { version } = useParams();
  if (pages === null) return null;
  const page = versionOf(pages.seen, version);
  if (page === null || !page.bothSigned) return <Navigate to="/agreement/page" replace />;
  return <Copies page={page} help={props.help} />;
}

function Copies(props: { readonly page: SeenVersion; readonly help: HelpToPrint }): ReactNode {
  const { page, help } = props;
  const { t } = useLingui();
  return (
    <Page
      title={t`Copies`}
      place={t`Copies`}
      scope="both"
      lead={t`Each of you can keep one. It is made on this device, and nobody is told.`}
      aside={<InfoButton />}
      className={copies["page"]}
    >
      <div data-screen-only="" className={copies["cards"]}>
        <SignedCopy page={page} />
        <ReadingCopies page={page} />
        <PrivateCopy page={page} help={help} />
        <KeyWords page={page} />
        <div className={styles["more"]}>
          <ButtonLink tone="plain" to={`/agreement/page/of/${page.version}`}>
            <Trans>Back to the page</Trans>
          </ButtonLink>
        </div>
      </div>
      {/* What the browser prints is this part alone, and it says on every sheet that it is unsigned. */}
      <div className={copies["onPaper"]}>
        <p>
          <Trans>Reading copy, not signed</Trans>
        </p>
        <PaperPage page={page.page} withdrawn={page.withdrawnPoints} />
      </div>
      <p className={styles["quiet"]} data-screen-only="">
        <Trans>
          Anybody can check a signed file without an account and without a connection:{" "}
          <Link to="/verify">check a file</Link>.
        </Trans>
      </p>
    </Page>
  );
}
