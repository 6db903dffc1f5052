import type { ConversationId, DeviceId, Slot, SpaceId } from "../../shared/base/ids.ts";
import type { InvitationState } from "../../shared/wire/http/invitations.ts";

/**
 * How far a space is: what a node compares with what its own sockets were told, when another node may have written.
 * Counts and names, and nothing of what any of it says.
 */
export interface SpaceMark {
  readonly space: SpaceId;
  /** The length of its log; 0 for a space that is not there (any more). */
  readonly records: number;
  /** In any order. */
  readonly devices: readonly DeviceId[];
  /** The newest conversation and the number of its events. */
  readonly conversation: { readonly id: ConversationId; readonly events: number } | null;
  /** The length of the signing log. */
  readonly signed: number;
  /** The versions of the two rings, 0 before the first. */
  readonly rings: Readonly<Record<Slot, number>>;
  /** The newest invitation as it is stored: one past its time is open until the sweep was by. */
  readonly invitation: { readonly by: Slot; readonly state: InvitationState } | null;
}

export interface WatchStore {
  /** One for each that was asked for, in that order, in few questions to the database however many are asked for. */
  spaceMarks(spaces: readonly SpaceId[]): Promise<readonly SpaceMark[]>;
  /** The length of a space's log, 0 for none: asked at every door when other processes write to this store. */
  logLength(space: SpaceId): Promise<number>;
}
