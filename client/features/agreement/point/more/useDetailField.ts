import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type * as Y from "yjs";
import type { Clause } from "../../../../../shared/agreement/clause.ts";
import type { DetailName } from "../../../../../shared/agreement/clauseDetails.ts";
import type { Sheet } from "../../desk/Desk.tsx";
import { typeDetail } from "../../document/changePoint.ts";
import { clauseMap, detailText } from "../../document/layout.ts";

export interface DetailField {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Where a place in the text is after somebody else's change. */
function moved(place: number, delta: Y.YTextEvent["delta"]): number {
  let at = 0;
  let result = place;
  for (const { retain = 0, insert, delete: gone = 0 } of delta) {
    if (at > result) break;
    at += retain;
    if (typeof insert === "string") {
      if (at <= result) result += insert.length;
      at += insert.length;
    }
    if (at < result) result -= Math.min(gone, result - at);
  }
  return result;
}

/**
 * A plain field on one of a point's texts, in which both may type. The browser puts the caret at the end when
 * a field's text is replaced, so after the other's letters it is put back to where it stood among mine.
 */
export function useDetailField(sheet: Sheet, clause: Clause, name: DetailName): DetailField {
  const field = useRef<HTMLTextAreaElement | null>(null);
  const caret = useRef<readonly [number, number] | null>(null);
  const { agreement } = sheet;
  const value = clause.details[name];
  const map = clauseMap(agreement.doc, clause.id);
  const text = map === null ? null : detailText(map, name);

  useEffect(() => {
    if (text === null) return;
    const onText = (event: Y.YTextEvent): void => {
      const element = field.current;
      if (event.transaction.local || element === null || document.activeElement !== element) return;
      const [start, end] = caret.current ?? [element.selectionStart, element.selectionEnd];
      caret.current = [moved(start, event.delta), moved(end, event.delta)];
    };
    text.observe(onText);
    return () => text.unobserve(onText);
  }, [text]);
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(...caret.current);
    caret.current = null;
  });

  return { field, value, onChange: (words) => typeDetail(agreement, clause.id, name, words) };
}
