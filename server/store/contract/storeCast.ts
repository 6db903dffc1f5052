import type { DeviceId, DocumentId, SpaceId } from "../../../shared/base/ids.ts";
import { roomKey } from "../roomKey.ts";
import type { NewInvitation, Store } from "../store.ts";

/** The people and things of the contract suite: Ada's space, which Bo joins, and a stranger's. */
const id = (letter: string): string => `${letter.repeat(21)}A`;

export const NOW_MS = 1_800_000_000_000;
export const HOUR_MS = 3_600_000;
export const OUR_SPACE = id("s") as SpaceId;
export const STRANGERS_SPACE = id("x") as SpaceId;
export const ADAS_PHONE = id("p") as DeviceId;
export const BOS_LAPTOP = id("l") as DeviceId;
export const SHARED_DOCUMENT = id("d") as DocumentId;
export const ADAS_DOCUMENT = id("a") as DocumentId;

export const SHARED_ROOM = roomKey({ space: OUR_SPACE, document: SHARED_DOCUMENT, epoch: 0, generation: 0 });
export const NEXT_ROOM = roomKey({ space: OUR_SPACE, document: SHARED_DOCUMENT, epoch: 1, generation: 0 });
export const ADAS_ROOM = roomKey({ space: OUR_SPACE, document: ADAS_DOCUMENT, epoch: 0, generation: 0 });
export const STRANGERS_ROOM = roomKey({
  space: STRANGERS_SPACE,
  document: SHARED_DOCUMENT,
  epoch: 0,
  generation: 0,
});

export function adaBegins(store: Store) {
  return store.createSpace({
    space: OUR_SPACE,
    record: "create",
    device: ADAS_PHONE,
    credentialHash: "adas credential",
    nowMs: NOW_MS,
  });
}

export const INVITATION: NewInvitation = {
  space: OUR_SPACE,
  tokenHash: "token one",
  invitedBy: "a",
  wrappedKey: Uint8Array.of(1, 2, 3),
  greeting: Uint8Array.of(4, 5),
  nowMs: NOW_MS,
  expiresAtMs: NOW_MS + 48 * HOUR_MS,
};

export const BO_JOINS = {
  space: OUR_SPACE,
  tokenHash: "token one",
  record: { n: 1, record: "join" },
  hello: Uint8Array.of(6, 7),
  device: BOS_LAPTOP,
  credentialHash: "bos credential",
  attemptHash: "bos attempt",
  nowMs: NOW_MS + HOUR_MS,
};
