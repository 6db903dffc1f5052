import { type ReactNode, use, useState } from "react";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import type { Change } from "../../../platform/hints/hintWord.ts";
import { HintsBelow } from "../../../platform/hints/HintsBelow.tsx";
import { readAsPoint } from "../../../platform/hints/readers.ts";
import { useHints } from "../../../platform/hints/useHints.ts";
import { CaretContext, type Sheet, textKey, useDesk, writerIn } from "../desk/Desk.tsx";
import { writePoint } from "../document/changePoint.ts";
import { doerSeenByAuthor } from "./doerSeenByAuthor.ts";
import { useMayChange } from "./useMayChange.ts";

/**
 * Thoughts on a point, for the person whose caret was in it last and who wrote something: whoever only
 * reads a sentence of the other's is told nothing about it here. They stay when the caret leaves, so that
 * a rewrite can be reached by keyboard, and go when it enters another point.
 */
export function PointThoughts(props: { readonly sheet: Sheet; readonly clause: Clause }): ReactNode {
  const { sheet, clause } = props;
  const { me } = useDesk();
  const mayChange = useMayChange(sheet, clause);
  const { active } = use(CaretContext);
  const key = textKey(sheet, clause);
  const text = textOf(clause.paragraphs);
  const [entered, setEntered] = useState<string | null>(null);
  if (active === key && entered === null) setEntered(text);
  if (active !== null && active !== key && entered !== null) setEntered(null);
  const isMine = clause.by === me || (entered !== null && entered !== text);
  if (entered === null || !isMine || !mayChange) return null;
  return <Thoughts sheet={sheet} clause={clause} text={text} />;
}

function Thoughts(props: { readonly sheet: Sheet; readonly clause: Clause; readonly text: string }): ReactNode {
  const { sheet, clause, text } = props;
  const { me, place } = useDesk();
  const hints = useHints(text, readAsPoint(doerSeenByAuthor(clause), clause.end));
  const onChange = (change: Change): void => {
    const taken = change(text);
    if (taken === null) return;
    writePoint(sheet.agreement, clause.id, taken.text.split("\n"), writerIn(sheet, me));
    sheet.flush();
    place.enter(textKey(sheet, clause), "end");
  };
  return <HintsBelow hints={hints} text={text} onChange={onChange} />;
}
