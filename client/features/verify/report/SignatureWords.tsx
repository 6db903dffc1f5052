import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import type { KeyAnswer } from "../../../platform/signing/verify/report.ts";

/** One sentence for each place to sign. The day is always the device's own word. */
export function SignatureWords({ answer }: { readonly answer: KeyAnswer }): ReactNode {
  const dayWords = useDayWords();
  const day = answer.signedOn === null ? "" : dayWords(answer.signedOn);
  switch (answer.signature) {
    case "holds":
      return <Trans>Signed with this key. The device gave the day as {day}.</Trans>;
    case "none":
      return <Trans>Named on the page. No signature in this file.</Trans>;
    case "does-not-hold":
      return <Trans>Named on the page. What stands in the place of the signature does not hold for this page.</Trans>;
    case "other-key":
      return <Trans>Named on the page. The signature in this place was made by another key.</Trans>;
    case "not-looked-at":
      return <Trans>Named on the page. With other pages in front of it, a signature says nothing here.</Trans>;
    default:
      return assertNever(answer.signature);
  }
}
