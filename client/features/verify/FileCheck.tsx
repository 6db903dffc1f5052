import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { StartVerifier } from "../../platform/signing/verify/verifier.ts";
import { Notice } from "../../platform/ui/Notice.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import { ReportView } from "./report/ReportView.tsx";
import { StepLine } from "./StepLine.tsx";
import { useFileCheck } from "./useFileCheck.ts";

/** One file at a time: choose it, wait a moment, read what can be said about it. */
export function FileCheck({ start }: { readonly start: StartVerifier }): ReactNode {
  const { turn, fileName, step, report, hasFault, choose } = useFileCheck(start);
  return (
    <>
      <ChooseFile isBusy={step !== null} hasChosen={fileName !== null} onFile={choose} />
      {step !== null && <StepLine key={turn} step={step} />}
      {hasFault && (
        <Notice tone="attention">
          <Trans>
            A part of this program did not arrive, so the file could not be looked at. It is unchanged. Load this page
            again with a connection.
          </Trans>
        </Notice>
      )}
      {report !== null && fileName !== null && <ReportView key={turn} report={report} fileName={fileName} />}
    </>
  );
}
