import type { DeviceId, DocumentId, Slot, SpaceId } from "../../base/ids.ts";
import type { Room } from "../../base/room.ts";
import type { EpochReason } from "./recordBodies.ts";

/** What a verified log says: computed by `applyRecord` from the first record on, never edited. */
export interface SpaceState {
  readonly space: SpaceId;
  readonly head: { readonly n: number; readonly hash: string };
  readonly partners: { readonly a: PartnerState; readonly b: PartnerState | null };
  /** Hash of the join record, which confirm repeats. */
  readonly joinHash: string | null;
  readonly confirmed: boolean;
  readonly epoch: number;
  /** One for each epoch, by its number. */
  readonly epochs: readonly EpochState[];
  readonly sharedDocument: DocumentId;
  /** Every room there ever was, the closed list of what may be connected to. */
  readonly rooms: readonly RoomState[];
  /** Record hashes that safety words stand for: confirm, then each succession that no root signed. */
  readonly compared: readonly string[];
  readonly closed: boolean;
  /** When, by the clock of the partner who closed. */
  readonly closedAt: number | null;
}

export interface PartnerState {
  readonly slot: Slot;
  readonly root: Uint8Array;
  readonly recovery: Uint8Array;
  readonly signing: Uint8Array;
  readonly box: Uint8Array;
  readonly partnerEpoch: number;
  readonly privateDocument: DocumentId;
  /** Every signing key this partner ever had, and when; the last one is `signing`. */
  readonly signers: readonly Signer[];
  /** The present partner secret under the kit-wrap key, base64url; null when its maker had no kit at hand. */
  readonly wrappedSecret: string | null;
  /** True from a succession until the next epoch: the reason "device-lost" needs one. */
  readonly owesEpoch: boolean;
  readonly revokedDevices: readonly DeviceId[];
  readonly pdfKeys: readonly {
    readonly spkiHash: string;
    readonly serial: string;
    readonly revokedAtN: number | null;
  }[];
}

export interface Signer {
  readonly publicKey: Uint8Array;
  readonly partnerEpoch: number;
  /** Epochs of the shared document in which it signed; null while it still does. */
  readonly fromEpoch: number;
  readonly toEpoch: number | null;
}

export interface EpochState {
  readonly epoch: number;
  readonly commitment: Uint8Array;
  /** HPKE grants of the space key, base64url. */
  readonly grants: { readonly a: string; readonly b: string | null };
  /** The partner epochs of the boxes that the grants were made for. */
  readonly grantedTo: { readonly a: number; readonly b: number | null };
  readonly reason: EpochReason | "created";
  readonly at: number;
}

export interface RoomState {
  readonly room: Room;
  readonly owner: "shared" | Slot;
  /** Left rooms stay readable for a while; shared rooms of before both were there are never written. */
  readonly readOnly: boolean;
  readonly since: number;
  /** When it was left for the next, by its leaver's clock; null for a document's current room. */
  readonly until: number | null;
  /** The record that left it: a server counts days from when it stored that one, whatever `until` claims. */
  readonly leftByN: number | null;
  /** Whether it counts against the generations an hour and a day. */
  readonly counted: boolean;
}
