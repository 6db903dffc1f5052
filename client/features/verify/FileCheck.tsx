import type { ReactNode } from "react";
import type { StartVerifier } from "../../platform/signing/verify/verifier.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { FaultNotice } from "./FaultNotice.tsx";
import { ReportView } from "./report/ReportView.tsx";
import { StepLine } from "./StepLine.tsx";
import { useFileCheck } from "./useFileCheck.ts";

/** One file at a time: choose it, wait a moment, read what can be said about it. */
export function FileCheck({ start }: { readonly start: StartVerifier }): ReactNode {
  const { turn, fileName, step, report, fault, choose } = useFileCheck(start);
  return (
    <>
      <ChooseFile isBusy={step !== null} hasChosen={fileName !== null} onFile={choose} />
      {/* By turn, so that a second file begins anew and is announced anew. */}
      {step !== null && <StepLine key={turn} step={step} />}
      {fault !== null && <FaultNotice key={turn} fault={fault} />}
      {report !== null && fileName !== null && <ReportView key={turn} report={report} fileName={fileName} />}
    </>
  );
}
