import { useSyncExternalStore } from "react";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import type { SpaceSession } from "../../../platform/space/spaceSession.ts";
import type { RecordPen } from "./recordPen.ts";

interface Signing {
  readonly pen: () => RecordPen | null;
}

function canSign(session: SpaceSession | (SpaceSession & Signing)): session is SpaceSession & Signing {
  return "pen" in session;
}

const NO_PEN = (): RecordPen | null => null;

/** What this person signs their marks with; null before there is a space and while it is locked. */
export function usePen(): RecordPen | null {
  const { session } = useSpace();
  return useSyncExternalStore(session.subscribe, canSign(session) ? session.pen : NO_PEN);
}
