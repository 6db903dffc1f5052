import type { Room } from "../../../base/room.ts";
import type { LogRecord } from "../record.ts";
import type { LeftBehind } from "./buildEpoch.ts";
import { type Authorship, nextRecord } from "./signLogRecord.ts";

/** `left` is the document's current room; its whole state is carried into the next one. */
export function buildGeneration(
  authorship: Authorship,
  left: Room,
  said: { readonly oldRoomDigest: string; readonly leftBehind: LeftBehind },
): LogRecord {
  const { document, epoch, generation } = left;
  return nextRecord(authorship, "generation", { document, epoch, generation: generation + 1, ...said });
}
