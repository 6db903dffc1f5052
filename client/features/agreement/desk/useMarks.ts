import { useEffect, useMemo, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { readAsPoint } from "../../../platform/hints/readers.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { whenIdle } from "../../../platform/browser/whenIdle.ts";
import { bindMarks, type Marks } from "../marks/bindMarks.ts";
import { boundTo } from "./boundTo.ts";

const NOBODY = (): (() => void) => () => {};
const never = (): number => 0;
const marksOf = boundTo((shared, mine, pen) => bindMarks(shared, mine, pen, whenIdle));

/** The marks of both; null while there is only one. Whoever calls it is drawn again when a mark changes. */
export function useMarks(shared: Y.Doc | null, mine: Y.Doc | null, pen: RecordPen | null): Marks | null {
  const marks = useMemo(
    () => (shared === null || mine === null || pen === null ? null : marksOf(shared, mine, pen)),
    [shared, mine, pen],
  );
  // Whoever presses *Comfortable* on a sentence of their own should not wait for the rules that read it first.
  const isThere = marks !== null;
  useEffect(() => (isThere ? whenIdle(() => void readAsPoint("me", null).ready()) : undefined), [isThere]);
  useSyncExternalStore(marks?.subscribe ?? NOBODY, marks?.version ?? never);
  return marks;
}
