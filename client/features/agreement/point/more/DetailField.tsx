import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Clause } from "../../../../../shared/agreement/clause.ts";
import { DETAIL_CHARACTERS, type DetailName } from "../../../../../shared/agreement/clauseDetails.ts";
import type { Change } from "../../../../platform/hints/hintWord.ts";
import { HintsBelow } from "../../../../platform/hints/HintsBelow.tsx";
import { readAsPoint } from "../../../../platform/hints/readers.ts";
import { useHints } from "../../../../platform/hints/useHints.ts";
import { TextArea } from "../../../../platform/ui/TextArea.tsx";
import type { Sheet } from "../../desk/Desk.tsx";
import { doerSeenByAuthor } from "../doerSeenByAuthor.ts";
import { useDetailField } from "./useDetailField.ts";
import { useDetailWords } from "./useDetailWords.ts";

/** One further part of a point. None is asked for; what stays empty is nowhere to be seen afterwards. */
export function DetailField(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly name: DetailName;
}): ReactNode {
  const { sheet, clause, name } = props;
  const { t } = useLingui();
  const words = useDetailWords();
  const { field, value, onChange } = useDetailField(sheet, clause, name);
  // Thoughts are for whoever wrote: what the other types into the same field is not commented here.
  const [isMine, setMine] = useState(false);
  const type = (text: string): void => {
    setMine(true);
    onChange(text);
  };
  return (
    <div>
      <TextArea
        ref={field}
        label={words(name, clause)}
        rows={2}
        value={value}
        onChange={type}
        maxLength={DETAIL_CHARACTERS}
        onBlur={sheet.flush}
        {...(name === "fallback" && {
          hint:
            clause.who === "both"
              ? t`Something each of us does, never something one of us loses.`
              : t`Something you do yourself, never something the other loses.`,
        })}
      />
      {name === "fallback" && isMine && <Thoughts clause={clause} text={value} onChange={type} />}
    </div>
  );
}

/** What is done if a point is not kept is where a limit turns into a punishment, so it is read like the point itself. */
function Thoughts(props: {
  readonly clause: Clause;
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const { clause, text, onChange } = props;
  const hints = useHints(text, readAsPoint(doerSeenByAuthor(clause), clause.end));
  const take = (change: Change): void => {
    const taken = change(text);
    if (taken !== null) onChange(taken.text);
  };
  return <HintsBelow hints={hints} text={text} onChange={take} />;
}
