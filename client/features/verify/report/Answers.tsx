import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Report } from "../../../platform/signing/verify/report.ts";
import styles from "../verify.module.css";
import { KeyCards } from "./KeyCards.tsx";
import { SameTextWords } from "./SameTextWords.tsx";
import { UnchangedWords } from "./UnchangedWords.tsx";

/** Three questions with three answers. Nothing adds them up: one mark for all would say more than anybody knows. */
export function Answers({ report }: { readonly report: Report }): ReactNode {
  return (
    <ol className={styles["answers"]}>
      <li data-answer={report.unchanged.answer} data-question="unchanged">
        <h3>
          <Trans>Is it unchanged?</Trans>
        </h3>
        <p>
          <UnchangedWords why={report.unchanged.why} />
        </p>
      </li>
      <li data-answer={report.sameText.answer} data-question="same-text">
        <h3>
          <Trans>Do the pages show the attached agreement?</Trans>
        </h3>
        <p>
          <SameTextWords why={report.sameText.why} />
        </p>
      </li>
      {/* The third has no yes and no: it is answered by two people, and not by a file. */}
      <li data-question="keys">
        <h3>
          <Trans>Whose keys are these?</Trans>
        </h3>
        <KeyCards keys={report.keys} />
      </li>
    </ol>
  );
}
