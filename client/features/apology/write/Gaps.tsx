import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ApologySaid } from "../../../../shared/apology/apology.ts";
import { hintWordOf } from "../../../platform/hints/hintWordOf.ts";
import styles from "../apology.module.css";
import { usePartWords } from "../usePartWords.ts";
import { useGaps } from "./useGaps.ts";

/** A thought on the whole, below it: never a reason not to share it. */
export function Gaps(props: { readonly said: ApologySaid }): ReactNode {
  const { t, i18n } = useLingui();
  const words = usePartWords();
  const missing = useGaps(props.said);
  // The words of the hint, but on the whole: no single line is the one in which something is missing.
  const why = hintWordOf("A-12")?.why;
  if (missing.length === 0 || why === undefined) return null;
  return (
    <div role="note" aria-label={t`A thought on the whole, for you alone`} className={styles["quiet"]}>
      <p>{i18n._(why)}</p>
      <ul>
        {missing.map((part) => (
          <li key={part}>{words[part].ask}</li>
        ))}
      </ul>
    </div>
  );
}
