import type { ReactNode } from "react";
import { HintsBelow } from "../../../platform/hints/HintsBelow.tsx";
import { readAsApology } from "../../../platform/hints/readers.ts";
import { useHints } from "../../../platform/hints/useHints.ts";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import { DRAFT_CHARACTERS } from "../document/apologyDraft.ts";
import styles from "../apology.module.css";

/** One part of an apology: the question, the words, and at most two thoughts on them. */
export function PartField(props: {
  readonly label: string;
  readonly hint: string | null;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (next: string) => void;
  readonly rows?: number;
  readonly problem?: string | null;
}): ReactNode {
  const { label, hint, placeholder, value, onChange, rows = 2, problem = null } = props;
  const hints = useHints(value, readAsApology);
  return (
    <div className={styles["field"]}>
      <TextArea
        label={label}
        rows={rows}
        value={value}
        onChange={onChange}
        // Generous: what is too long to be shared is said at the preview, and cut nowhere.
        maxLength={DRAFT_CHARACTERS}
        placeholder={placeholder}
        problem={problem}
        {...(hint !== null && { hint })}
      />
      <HintsBelow
        hints={hints}
        text={value}
        onChange={(change) => {
          const taken = change(value);
          if (taken !== null) onChange(taken.text);
        }}
      />
    </div>
  );
}
