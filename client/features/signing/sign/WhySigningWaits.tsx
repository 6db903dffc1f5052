import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { MaySign } from "../../../platform/signing/signingView.ts";
import { Notice } from "../../../platform/ui/Notice.tsx";

/** What has to be before a signature, in the place where somebody would press; a live region, for it goes by itself. */
export function WhySigningWaits(props: { readonly maySign: MaySign }): ReactNode {
  return <div role="status">{reason(props.maySign)}</div>;
}

function reason(maySign: MaySign): ReactNode {
  switch (maySign) {
    case "yes":
    // Said by the page itself.
    case "closed":
      return null;
    case "offline":
      return (
        <Notice tone="calm">
          <Trans>
            No connection. Signing waits for one, because both of you sign the same file. Read on; nothing is lost.
          </Trans>
        </Notice>
      );
    case "words-first":
      return (
        <Notice tone="calm">
          <Trans>
            Before a first signature, read eight words to each other. It takes a minute, and makes sure that nobody
            stands between you.
          </Trans>
        </Notice>
      );
    case "clock-wrong":
      return (
        <Notice tone="attention">
          <Trans>
            The date of this device is not right, and a page is signed with a date. Set date and time; then you can
            sign.
          </Trans>
        </Notice>
      );
    default:
      return assertNever(maySign);
  }
}
