import { useEffect, useState, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { bindMarks, type Marks } from "../marks/bindMarks.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";

const NOBODY = (): (() => void) => () => {};

/** The marks of both; null while there is only one. Whoever calls it is drawn again when a mark changes. */
export function useMarks(shared: Y.Doc | null, mine: Y.Doc | null, pen: RecordPen | null): Marks | null {
  const [marks, setMarks] = useState<Marks | null>(null);
  useEffect(() => {
    if (shared === null || mine === null || pen === null) return;
    const bound = bindMarks(shared, mine, pen);
    setMarks(bound);
    return () => {
      setMarks(null);
      bound.destroy();
    };
  }, [shared, mine, pen]);
  useSyncExternalStore(marks?.subscribe ?? NOBODY, marks?.version ?? (() => 0));
  return marks;
}
