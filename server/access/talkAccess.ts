import type { SpaceId } from "../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import { isTogether } from "../../shared/seal/log/roomsOf.ts";
import { isLongClosed } from "./closedSpace.ts";
import type { SpaceLogs } from "./spaceLogs.ts";

export type TalkRefusal = "not-together" | "space-closed";

/** Whether two people may talk in their space, and under which epoch's key: decided by its signed log alone. */
export interface TalkAccess {
  mayWrite(space: SpaceId): Promise<Result<{ readonly epoch: number }, TalkRefusal>>;
  /** A closed space's conversations stay readable as long as its rooms do. */
  mayRead(space: SpaceId, nowMs: number): Promise<Result<void, TalkRefusal>>;
}

export function createTalkAccess(spaceLogs: SpaceLogs): TalkAccess {
  return {
    async mayWrite(space) {
      const known = await spaceLogs.knownOf(space);
      if (known?.state.closed === true) return fail("space-closed");
      return known !== null && isTogether(known.state) ? ok({ epoch: known.state.epoch }) : fail("not-together");
    },
    async mayRead(space, nowMs) {
      const known = await spaceLogs.knownOf(space);
      if (known?.state.closed === true) return isLongClosed(known, nowMs) ? fail("space-closed") : ok(undefined);
      return known !== null && isTogether(known.state) ? ok(undefined) : fail("not-together");
    },
  };
}
