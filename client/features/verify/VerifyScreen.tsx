import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { startVerifier } from "../../platform/signing/verify/startVerifier.ts";
import { Page } from "../../platform/ui/Page.tsx";
import { FileCheck } from "./FileCheck.tsx";
import styles from "./verify.module.css";

/**
 * Needs no account and no space, and tells the server nothing: the file is read where it lies, in a worker of this
 * page. The same check can be saved as one file beside the PDF, for a day when this server is gone.
 */
export function VerifyScreen(): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`Verify a file`}
      lead={
        // On paper there is nothing to choose.
        <span data-screen-only="">
          <Trans>Choose a page that was signed with Common Ground. It is read on this device and goes nowhere.</Trans>
        </span>
      }
    >
      <FileCheck start={startVerifier} />
      <section className={styles["take"]} aria-labelledby="take-along">
        <h2 id="take-along">
          <Trans>Take the check along</Trans>
        </h2>
        <p>
          <Trans>
            One file that does the same without this server and without a connection. Keep it beside the signed page and
            open it in any browser.
          </Trans>
        </p>
        <p>
          <a href="/verify.html" download="verify.html" className={styles["save"]}>
            <Trans>Save verify.html</Trans>
          </a>
        </p>
      </section>
    </Page>
  );
}
