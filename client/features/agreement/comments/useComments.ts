import { useMemo } from "react";
import type * as Y from "yjs";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { whenIdle } from "../../../platform/browser/whenIdle.ts";
import { boundTo } from "../desk/boundTo.ts";
import { bindComments, type Comments } from "./bindComments.ts";

const commentsOf = boundTo((shared, mine, pen) => bindComments(shared, mine, pen, whenIdle));

/** The comments of both; null while there is only one. Each point listens for its own. */
export function useComments(shared: Y.Doc | null, mine: Y.Doc | null, pen: RecordPen | null): Comments | null {
  return useMemo(
    () => (shared === null || mine === null || pen === null ? null : commentsOf(shared, mine, pen)),
    [shared, mine, pen],
  );
}
