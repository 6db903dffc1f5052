import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { SameTextWhy } from "../../../platform/signing/verify/report.ts";

/** By drawing once more, not by reading the pages: what a reader sees is ink, and ink can be laid over letters. */
export function SameTextWords({ why }: { readonly why: SameTextWhy }): ReactNode {
  switch (why) {
    case "drawn-again":
      return <Trans>Yes. The pages were drawn again from the attached text, and every letter is the same.</Trans>;
    case "pages-differ":
      return <Trans>No. Drawn again, the attached text gives other pages than these.</Trans>;
    case "may-be-covered":
      return (
        <Trans>
          This cannot be told. The pages underneath show the attached text, but what was added may show something else
          over them.
        </Trans>
      );
    case "attached-unreadable":
      return <Trans>This cannot be told. The attached text was changed and can no longer be read.</Trans>;
    case "nothing-attached":
      return <Trans>No agreement is attached to this file.</Trans>;
    default:
      return assertNever(why);
  }
}
