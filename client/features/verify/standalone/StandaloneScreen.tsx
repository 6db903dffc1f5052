import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { workerVerifier } from "../../../platform/signing/verify/workerVerifier.ts";
import type { Verifier } from "../../../platform/signing/verify/verifier.ts";
// oxlint-disable-next-line import/default -- reason: Vite makes a worker of the file, which itself exports nothing.
import VerifyWorker from "../../../platform/signing/verify/verifyWorker.ts?worker&inline";
import { FileCheck } from "../FileCheck.tsx";
import styles from "./standalone.module.css";

function start(): Verifier {
  return workerVerifier(new VerifyWorker());
}

/** There is no way to go from here: one file has one screen. */
export function StandaloneScreen(): ReactNode {
  return (
    <main className={styles["frame"]} id="content">
      <header className={styles["head"]}>
        <h1>
          <Trans>Verify a file</Trans>
        </h1>
        <p className={styles["lead"]}>
          <Trans>
            Choose a page that was signed with Common Ground. It is read on this device and goes nowhere: this page may
            not reach any server.
          </Trans>
        </p>
      </header>
      <FileCheck start={start} />
    </main>
  );
}
