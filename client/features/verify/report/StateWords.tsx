import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { Report } from "../../../platform/signing/verify/report.ts";

/** What the file is. Whether the page stands today is another question, and not one that a file can answer. */
export function StateWords({ report }: { readonly report: Report }): ReactNode {
  const signer = report.keys.find(({ signature }) => signature === "holds")?.name ?? "";
  switch (report.state) {
    case "both-signed":
      return <Trans>Signed by both.</Trans>;
    case "one-signed":
      // Somebody may call themselves "both".
      return (
        <Trans>
          Signed by one of the two: <bdi>{signer}</bdi>.
        </Trans>
      );
    // Before anything else about it: a page that holds no longer must not be introduced as one that does.
    case "withdrawn":
      return report.withdrawals.some(({ points }) => points === "all") ? (
        <Trans>Signed by both, and taken back later.</Trans>
      ) : (
        <Trans>Signed by both, and some of it taken back later.</Trans>
      );
    case "unsigned":
      return <Trans>A page that nobody has signed.</Trans>;
    case "changed":
      return <Trans>This file is not as it was signed.</Trans>;
    case "not-ours":
      return <Trans>This is not a page of Common Ground.</Trans>;
    case "refused":
      return <Trans>This file could not be read.</Trans>;
    default:
      return assertNever(report.state);
  }
}
