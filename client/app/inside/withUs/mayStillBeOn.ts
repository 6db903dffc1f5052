import type { SpaceStage } from "../../../platform/space/spaceView.ts";

/** Where there is no partner, and no document that could say it: for a moment also while both are being opened. */
const ALONE: readonly SpaceStage[] = ["alone", "inviting", "waiting-for-partner"];
const CERTAINLY_NOT: readonly SpaceStage[] = ["none", "closed", "keys-missing", "storage-refused"];

/** Whether a page that was opened anew cannot know yet that nobody looks on any more. */
export function mayStillBeOn(at: {
  /** What both said of it has been read. */
  readonly isRead: boolean;
  readonly stage: SpaceStage;
  readonly hasWaited: boolean;
}): boolean {
  if (at.isRead || CERTAINLY_NOT.includes(at.stage)) return false;
  return !(at.hasWaited && ALONE.includes(at.stage));
}
