import { useMemo, useState, useSyncExternalStore } from "react";
import * as Y from "yjs";
import type { SaidPlaces } from "../../platform/said/saidIn.ts";
import type { Watched } from "../../platform/said/watchers.ts";
import type { RecordPen } from "../../platform/space/recordPen.ts";

const NOBODY = (): (() => void) => () => {};
const ZERO = (): number => 0;

/**
 * Some words of both for a picture: read from the shared document with an empty private one beside it. `pen` only
 * checks whose a signed word is; it has written nothing here, so nothing is ever put back by whoever only looks.
 */
export function usePartnersBound<Bound extends Watched>(
  bind: (places: SaidPlaces) => Bound,
  shared: Y.Doc,
  pen: RecordPen | null,
): Bound | null {
  const [mine] = useState(() => new Y.Doc());
  const bound = useMemo(
    () => (pen === null ? null : bind({ shared, mine, pen: { ...pen, hasWritten: () => false } })),
    [bind, shared, mine, pen],
  );
  useSyncExternalStore(bound?.subscribe ?? NOBODY, bound?.version ?? ZERO);
  return bound;
}
