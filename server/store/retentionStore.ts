import type { DocumentId, Slot, SpaceId } from "../../shared/base/ids.ts";
import type { Written } from "./written.ts";

/**
 * Forgetting, the part of the port that makes "deleted" true. The store looks into no record, so it cannot know
 * when something is due: whoever can read the log decides, and each append books a look for as early as anything
 * that it may end could be due. A look then books the next one exactly, or none.
 */
export interface Retired {
  readonly space: SpaceId;
  /** Their keys; "all": the space is gone, and a commit that was on its way may have brought a row of it since. */
  readonly rooms: readonly string[] | "all";
  /** What the two had together is over: its conversations, signatures and invitations go with the rooms. */
  readonly together: boolean;
  readonly nextLookMs: number | null;
}

export interface Erasing {
  readonly space: SpaceId;
  readonly slot: Slot;
  /** This person's own documents: every epoch and generation of them goes. */
  readonly documents: readonly DocumentId[];
  readonly nowMs: number;
}

export interface RetentionStore {
  /** Spaces whose time to be looked at has come, the longest waiting first. */
  bookedLooks(nowMs: number, atMost: number): Promise<readonly SpaceId[]>;
  /** ONE transaction: what is due goes, and the next look is booked in the place of this one. */
  retire(retired: Retired): Written<void>;
  /**
   * ONE transaction: rooms and devices of one of the two go, and that they left is noted. Books a look at once,
   * because a commit that was on its way may still bring a row of such a room.
   */
  eraseOwn(erasing: Erasing): Written<void>;
  /** Who had their own things deleted here. */
  leftSlots(space: SpaceId): Promise<readonly Slot[]>;
  /** Credentials whose overlap is over or that nobody renewed for as long as a cookie lasts, and invitations that ended before then. */
  dropEnded(now: { readonly nowMs: number; readonly invitationsBeforeMs: number }): Written<void>;
}
