import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import type { PageFacts } from "../../../platform/signing/verify/report.ts";
import styles from "../verify.module.css";

/** Which page it is, as the page itself says. */
export function PageLine({ page }: { readonly page: PageFacts | null }): ReactNode {
  const dayWords = useDayWords();
  // Nothing could be read of it, and nothing is guessed.
  if (page === null) return null;
  const { names, title } = page;
  const day = dayWords(page.proposedOn);
  return (
    <p className={styles["pageLine"]}>
      <Trans>
        “<bdi>{title}</bdi>”, between <bdi>{names.a}</bdi> and <bdi>{names.b}</bdi>, proposed on {day}.
      </Trans>
    </p>
  );
}
