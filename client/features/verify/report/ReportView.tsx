import { type ReactNode, useEffect, useRef } from "react";
import type { Report } from "../../../platform/signing/verify/report.ts";
import styles from "../verify.module.css";
import { Answers } from "./Answers.tsx";
import { NotSaidList } from "./NotSaidList.tsx";
import { OtherSignatures } from "./OtherSignatures.tsx";
import { PageLine } from "./PageLine.tsx";
import { RefusalWords } from "./RefusalWords.tsx";
import { StateWords } from "./StateWords.tsx";
import { Withdrawals } from "./Withdrawals.tsx";

/** What can be said, in the order in which somebody asks: what is it, the three answers, what nobody checked. */
export function ReportView(props: { readonly report: Report; readonly fileName: string }): ReactNode {
  const { report, fileName } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // A report is drawn once, and whoever cannot see that something appeared is brought to it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles["report"]} data-report={report.state}>
      <header className={styles["head"]}>
        <p className={styles["file"]}>
          <bdi>{fileName}</bdi>
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles["state"]}>
          <StateWords report={report} />
        </h2>
        {report.refusal !== null && (
          <p>
            <RefusalWords refusal={report.refusal} />
          </p>
        )}
        <PageLine page={report.page} />
        <Withdrawals withdrawals={report.withdrawals} />
      </header>
      {/* A file that could not be read gets no answers, not even three times "cannot be told". */}
      {report.refusal === null && (
        <>
          <Answers report={report} />
          <OtherSignatures others={report.others} />
          <NotSaidList not={report.not} keys={report.keys} />
        </>
      )}
    </article>
  );
}
