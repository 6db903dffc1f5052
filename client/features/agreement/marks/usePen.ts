import { useSyncExternalStore } from "react";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";

/** What this person signs their marks with; null before there is a space and while it is locked. */
export function usePen(): RecordPen | null {
  const { session } = useSpace();
  return useSyncExternalStore(session.subscribe, session.pen);
}
