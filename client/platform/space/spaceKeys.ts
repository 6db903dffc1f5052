import { toBase64url } from "../../../shared/base/base64url.ts";
import type { Slot } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import { isTogether } from "../../../shared/seal/log/roomsOf.ts";
import { isCommittedKey } from "../../../shared/seal/keys/keyCommitment.ts";
import { buildEpoch } from "../../../shared/seal/log/build/buildEpoch.ts";
import { spaceKeyOf } from "../../../shared/seal/log/spaceKeyOf.ts";
import type { SpaceState } from "../../../shared/seal/log/spaceState.ts";
import { bytesOf } from "../keys/deviceState.ts";
import { type Desk, type Held, type Step, withDevice } from "./held.ts";
import { keyProblem } from "./keyProblem.ts";
import { partnerKeysIn } from "./ownKeys.ts";
import { appendToLog } from "./syncLog.ts";

type Reason = "invitation-ended" | "joined" | "refreshed" | "device-lost";

/**
 * Which new key is due. The end of an invitation takes the key with it that lay under the link, whatever
 * the end was; and once a joiner is confirmed, the first key that was under no link opens the shared room.
 */
export function dueRotation({ device, log: { state } }: Held): "invitation-ended" | "joined" | null {
  if (state.closed || device.slot !== "a") return null;
  const { invitation, linkedEpoch } = device;
  const isAlone = state.partners.b === null;
  if (isAlone) return linkedEpoch === state.epoch && invitation?.state !== "open" ? "invitation-ended" : null;
  const hasSharedRoom = state.rooms.some(
    ({ owner, readOnly, until }) => owner === "shared" && !readOnly && until === null,
  );
  return state.confirmed && !hasSharedRoom ? "joined" : null;
}

/** The new key is on this disk before its record is anywhere: a crash in between loses neither. */
export async function rotateEpoch(held: Held, desk: Desk, reason: Reason): Step {
  const epoch = held.log.state.epoch + 1;
  const next =
    held.device.nextSpaceKey?.epoch === epoch
      ? held.device.nextSpaceKey
      : { epoch, key: toBase64url(desk.random.bytes(32)) };
  const ready = withDevice(held, { nextSpaceKey: next, begunEpoch: epoch });
  const kept = await desk.keep(ready);
  if (!kept.ok) return kept;
  const secretKey = held.identity.partner.signing.secretKey;
  const log = await appendToLog(desk.api, ready.log, desk.clock, async (state, nowMs) =>
    state.epoch + 1 === epoch && isStillDue(reason, held.device.slot, state)
      ? buildEpoch(
          { state, author: held.device.slot, secretKey, nowMs },
          // Until both are together no old room was ever written; a room whose key cannot be used was never read.
          { spaceKey: bytesOf(next.key), reason, oldRoomDigest: null, leftBehind: null },
        )
      : null,
  );
  return log.ok ? adoptEpochs({ ...ready, log: log.value }, desk) : log;
}

/** Somebody may have been quicker: a key that was granted after new keys came is as good as one made for them. */
function isStillDue(reason: Reason, slot: Slot, state: SpaceState): boolean {
  if (reason === "invitation-ended") return state.partners.b === null;
  return reason !== "device-lost" || state.partners[slot]?.owesEpoch === true;
}

/**
 * Takes up every key that the log promises and this device can prove: made here, or granted to this
 * person's box, and in both cases the one that the record commits to. Nothing is ever written under a key
 * that was not checked.
 */
export async function adoptEpochs(held: Held, desk: Desk): Step {
  const { state } = held.log;
  const spaceKeys = { ...held.device.spaceKeys };
  for (const { epoch } of state.epochs) {
    if (spaceKeys[String(epoch)] !== undefined) continue;
    const key = await provenKey(held, state, epoch);
    if (key !== null) spaceKeys[String(epoch)] = toBase64url(key);
  }
  const { nextSpaceKey } = held.device;
  const isPast = nextSpaceKey !== null && nextSpaceKey.epoch <= state.epoch;
  const adopted = withDevice(held, { spaceKeys, nextSpaceKey: isPast ? null : nextSpaceKey });
  const kept = await desk.keep(adopted);
  return kept.ok ? ok(adopted) : kept;
}

/**
 * Whoever made a key that the other cannot use must not lock them out with it: either of the two may make
 * the next one, and needs no old key for that. When it is too soon for a new epoch, the next look tries again.
 */
export async function withUsableKey(held: Held, desk: Desk): Step {
  const problem = keyProblem(held);
  if (problem === null) return ok(held);
  if (problem === "shared-key-missing" && isTogether(held.log.state)) {
    const next = await rotateEpoch(held, desk, "refreshed");
    if (next.ok && keyProblem(next.value) === null) return next;
  }
  return fail(problem);
}

async function provenKey(held: Held, state: SpaceState, epoch: number): Promise<Uint8Array | null> {
  const { nextSpaceKey, space, slot } = held.device;
  const commitment = state.epochs[epoch]?.commitment;
  if (nextSpaceKey?.epoch === epoch && commitment !== undefined) {
    const made = bytesOf(nextSpaceKey.key);
    if (isCommittedKey(made, space, epoch, commitment)) return made;
  }
  // Granted to the keys that this person had then; a kit brings those of before along.
  const keys = partnerKeysIn(held, state.epochs[epoch]?.grantedTo[slot] ?? held.device.partnerEpoch);
  if (keys === null) return null;
  const granted = await spaceKeyOf(state, epoch, slot, keys.box);
  return granted.ok ? granted.value : null;
}
