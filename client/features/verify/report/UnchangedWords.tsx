import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { UnchangedWhy } from "../../../platform/signing/verify/report.ts";

/** "Yes" is said in one case alone; whatever cannot be compared is told as that, and never as a good sign. */
export function UnchangedWords({ why }: { readonly why: UnchangedWhy }): ReactNode {
  switch (why) {
    case "built-again":
      return (
        <Trans>
          Yes. The whole file was built again here, and it is the same to the last byte. Nothing was added or taken
          away.
        </Trans>
      );
    case "pages-differ":
      return <Trans>No. The pages are not the ones that the text inside gives. Do not rely on what they show.</Trans>;
    case "signature-differs":
      return (
        <Trans>No. The pages are as they were, but something in a signature was changed, or it was never one.</Trans>
      );
    case "other-key":
      return (
        <Trans>
          No. In the place of a signature there is one by another key than the page names. Anybody could have made it.
        </Trans>
      );
    // Other programs call this valid, and somebody may hold both screens side by side: so it says why.
    case "more-was-added":
      return (
        <Trans>
          No. Something was added after it was signed, and it may cover what the pages say. Other programs may still
          call the signatures valid.
        </Trans>
      );
    case "attached-unreadable":
      return <Trans>No. The agreement attached to it can no longer be read, so nothing else can be told.</Trans>;
    case "nothing-to-compare":
      return <Trans>This cannot be told. Only a page of Common Ground can be built again and compared.</Trans>;
    default:
      return assertNever(why);
  }
}
