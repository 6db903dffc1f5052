import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { Refusal } from "../../../platform/signing/verify/report.ts";

/** Why nothing is said, and what can be done. The file itself was only read. */
export function RefusalWords({ refusal }: { readonly refusal: Refusal }): ReactNode {
  switch (refusal) {
    case "empty":
      return <Trans>It is empty. Ask for it once more.</Trans>;
    case "too-large":
      return <Trans>It is larger than any page of Common Ground can be, so it was not opened.</Trans>;
    case "not-a-pdf":
      return <Trans>It is not a PDF. Choose the file that was saved when the page was signed.</Trans>;
    // Not asked for its password: whoever locked it may show one file to one person and another to the next.
    case "encrypted":
      return (
        <Trans>
          It is locked with a password, which a page of Common Ground never is. Ask for the file as it was first saved.
        </Trans>
      );
    case "cut-short":
      return <Trans>It ends in the middle, so it did not arrive whole. Ask for it once more.</Trans>;
    case "newer":
      return (
        <Trans>
          It was made by a newer version of this program. Load this page again, or save a newer verify.html, and try
          once more.
        </Trans>
      );
    default:
      return assertNever(refusal);
  }
}
