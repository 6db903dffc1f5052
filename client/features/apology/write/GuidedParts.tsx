import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import {
  type ApologyPart,
  FURTHER_PARTS,
  REQUIRED_PARTS,
  type RequiredPart,
} from "../../../../shared/apology/apologyParts.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import type { DraftPen } from "../useApologyDraft.ts";
import { usePartWords } from "../usePartWords.ts";
import styles from "../apology.module.css";
import { PartField } from "./PartField.tsx";

/** Step by step: four lines in their one order, and under "Add more" what may be said beside them. */
export function GuidedParts(props: {
  readonly pen: DraftPen;
  /** The lines that were still empty when somebody wanted to see the whole. */
  readonly missing: readonly RequiredPart[];
}): ReactNode {
  const { pen, missing } = props;
  const { t } = useLingui();
  const words = usePartWords();
  const { parts } = pen.draft;
  const field = (part: ApologyPart, problem: string | null = null): ReactNode => (
    <PartField
      key={part}
      label={words[part].ask}
      hint={words[part].hint}
      placeholder={words[part].placeholder}
      value={parts[part]}
      onChange={(next) => pen.write({ words: { [part]: next } })}
      problem={problem}
    />
  );
  return (
    <>
      {REQUIRED_PARTS.map((part) =>
        field(part, missing.includes(part) && parts[part].trim() === "" ? t`A line here, in your own words.` : null),
      )}
      {/* Folded: four lines are enough, and seven would look like a duty. */}
      <Disclosure title={<Trans>Add more</Trans>} startsOpen={FURTHER_PARTS.some((part) => parts[part] !== "")}>
        <div className={styles["fields"]}>{FURTHER_PARTS.map((part) => field(part))}</div>
      </Disclosure>
    </>
  );
}
