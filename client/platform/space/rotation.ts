import { toBase64url } from "../../../shared/base/base64url.ts";
import { equalBytes } from "../../../shared/base/bytes.ts";
import type { DeviceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import type { KitKeys } from "../../../shared/seal/keys/kitKeys.ts";
import { partnerKeysFromSecret } from "../../../shared/seal/keys/partnerKeys.ts";
import { buildPartnerSecret } from "../../../shared/seal/log/build/buildPartnerSecret.ts";
import { type LogRecord, parseLogRecord } from "../../../shared/seal/log/record.ts";
import type { SpaceState } from "../../../shared/seal/log/spaceState.ts";
import { bytesOf, type PendingRotation } from "../keys/deviceState.ts";
import { withoutRingDevices } from "../ring/ring.ts";
import { changeRing, readRing } from "../ring/ringDesk.ts";
import { handOver, withHandedKeys } from "./handover.ts";
import { type Desk, type Held, keptWith, type Step, withDevice } from "./held.ts";
import { takeBackInvitation } from "./invitations.ts";
import { withBoxes } from "./ownBoxes.ts";
import { hasCurrentKeys, takenUp } from "./ownKeys.ts";
import { revokeDevices } from "./revoking.ts";
import { rotateEpoch } from "./spaceKeys.ts";
import { appendToLog, pullLog } from "./syncLog.ts";

/**
 * New keys, when a device is lost or somebody else may have them. Each step leaves what the next start can go on
 * from, and each is asked of the log and not of a note whether it is done:
 *
 *     end an open link -> hand the new secret to my other devices -> succession in the log (from here on the private
 *     document is in a new room) -> a new key for what is shared -> sign the lost devices out
 *
 * The lost device goes last: until the new keys stand it could only be told to go by keys that it has too.
 */
export interface AskedRotation {
  readonly revoke: readonly DeviceId[];
  /** The 24 words, if they are at hand: then the eight words stay what they are, whoever signs something meanwhile. */
  readonly kit: KitKeys | null;
}

export async function beginRotation(before: Held, desk: Desk, asked: AskedRotation): Step {
  const pulled = await pullLog(desk.api, before.log);
  if (!pulled.ok) return pulled;
  // Which devices of mine there are, and what they showed, as it is now.
  const ring = await readRing({ ...before, log: pulled.value }, desk);
  if (!ring.ok) return ring;
  const looked = await withBoxes(ring.value, desk);
  if (!looked.ok) return looked;
  const held = looked.value;
  const kit = held.identity.kit ?? asked.kit;
  const root = held.log.state.partners[held.device.slot]?.root;
  if (kit !== null && (root === undefined || !equalBytes(kit.root.publicKey, root))) return fail("kit-of-another");
  if (kit === null && !hasCurrentKeys(held)) return fail("keys-renewed");
  const unlinked = held.device.invitation?.state === "open" ? await takeBackInvitation(held, desk) : ok(held);
  // Somebody came in just now: the link has ended by that, and what follows grants to them as well.
  const begun = unlinked.ok ? unlinked.value : unlinked.problem === "already-together" ? held : null;
  if (begun === null) return unlinked;
  // One that was begun and not finished may be in the log already: its secret is this one's.
  const { secret = toBase64url(desk.random.bytes(32)), revoke = [], record = null } = begun.device.rotation ?? {};
  const noted = withDevice(begun, {
    rotation: { secret, revoke: [...new Set([...revoke, ...asked.revoke])], record },
  });
  const kept = await desk.keep(noted);
  return kept.ok ? goOnRotating(noted, desk, kit) : kept;
}

/** Two devices of one person that make new keys at once take turns; more often than this is a server that plays games. */
const TURNS = 4;

/** What is left to do of new keys that were begun, here or before this tab; nothing when none were. */
export async function goOnRotating(held: Held, desk: Desk, kit: KitKeys | null = held.identity.kit): Step {
  let now = held;
  for (let turn = 0; turn < TURNS; turn++) {
    const usable = await withFreshSecret(now, desk);
    const { rotation = null } = usable.ok ? usable.value.device : {};
    if (!usable.ok || rotation === null) return usable;
    const succeeded = await succeed(usable.value, rotation, desk, kit);
    if (!succeeded.ok) return succeeded;
    now = succeeded.value;
    if (!isMadeHere(now, rotation)) continue;
    const done = await shutOut(now, desk, rotation);
    const overtaken = done.ok || done.problem !== "server-troubled" ? null : await ifOvertaken(now, desk);
    if (overtaken === null) return done;
    now = overtaken;
  }
  return fail("server-troubled");
}

/** What these keys sign is refused once another device of mine put newer ones over them: those are taken up then. */
async function ifOvertaken(held: Held, desk: Desk): Promise<Held | null> {
  const pulled = await pullLog(desk.api, held.log);
  if (!pulled.ok) return null;
  const read = { ...held, log: pulled.value };
  const handed = hasCurrentKeys(read) ? null : await withHandedKeys(read, desk);
  return handed?.ok === true ? handed.value : null;
}

async function shutOut(held: Held, desk: Desk, { revoke }: PendingRotation): Step {
  const granted = await withNewSpaceKey(held, desk);
  const revoked = granted.ok ? await revokeDevices(granted.value, desk, revoke) : granted;
  // Also when nothing in it changes: it still lies under the keys of before.
  const sealed = revoked.ok
    ? await changeRing(revoked.value, desk, (ring) => withoutRingDevices(ring, revoke))
    : revoked;
  if (!sealed.ok) return sealed;
  const ownDevices = sealed.value.device.ownDevices.filter(({ device }) => !revoke.includes(device));
  return keptWith(sealed.value, desk, { rotation: null, ownDevices });
}

async function succeed(held: Held, rotation: PendingRotation, desk: Desk, kit: KitKeys | null): Step {
  if (isMadeHere(held, rotation)) return withNewSecret(held, rotation, desk);
  if (isOvertaken(held, rotation)) return keptWith(held, desk, { rotation: null });
  const isSent = rotation.record !== null && recordFor(held.log.state) !== null;
  if (kit === null && !isSent && !hasCurrentKeys(held)) return fail("keys-renewed");
  const handed = await handOver(held, desk, rotation);
  if (!handed.ok) return handed;
  let current = held;
  const { slot } = held.device;
  const log = await appendToLog(desk.api, held.log, desk.clock, async (state, nowMs) => {
    const record = successionFor(state, nowMs);
    if (record === null || kit === null) return record;
    // On the disk before it leaves, so that it can be sent once more when the words are not there any longer.
    current = withDevice(current, { rotation: { ...rotation, record: { ...record } } });
    const kept = await desk.keep(current);
    return kept.ok ? record : null;
  });
  if (!log.ok) return log;
  const read = { ...current, log: log.value };
  if (isMadeHere(read, rotation)) return withNewSecret(read, rotation, desk);
  const kept = await desk.keep(read);
  // Another device of mine was quicker: its keys are taken up first, and then it is seen what is left to do.
  return kept.ok ? withHandedKeys(read, desk) : kept;

  /** Words that are gone from memory signed it: it is sent again as it is, if it still fits. */
  function recordFor({ head }: SpaceState): LogRecord | null {
    const sent = rotation.record === null ? null : parseLogRecord(rotation.record);
    return sent?.ok === true && sent.value.previous === head.hash ? sent.value : null;
  }

  function successionFor(state: SpaceState, nowMs: number): LogRecord | null {
    const me = state.partners[slot];
    const { signing } = held.identity.partner;
    if (me === null || equalBytes(me.signing, signingOf(rotation))) return null;
    if (kit === null && recordFor(state) !== null) return recordFor(state);
    if (kit === null && !equalBytes(me.signing, signing.publicKey)) return null;
    const said = { kit, partnerSecret: bytesOf(rotation.secret), oldRoomDigest: null, leftBehind: null };
    const authorship = { state, author: slot, secretKey: signing.secretKey, nowMs };
    return buildPartnerSecret(authorship, { ...said, random: desk.random });
  }
}

/** In one write with the log that names it: the secret of before stays for what lies under it. */
async function withNewSecret(held: Held, rotation: PendingRotation, desk: Desk): Step {
  const { device, log } = held;
  if (device.partnerSecret === rotation.secret) return ok(held);
  const next = takenUp(held, rotation.secret, log.state.partners[device.slot]?.partnerEpoch ?? 0);
  const kept = await desk.keep(next);
  return kept.ok ? ok(next) : kept;
}

/** Alone, and in a space that is closed, too: whoever has the old key reads nothing that is written from now on. */
async function withNewSpaceKey(held: Held, desk: Desk): Step {
  const { state } = held.log;
  const me = state.partners[held.device.slot];
  const isJoinerWaiting = state.partners.b !== null && !state.confirmed;
  const hasRoom = state.rooms.some(({ owner, readOnly, until }) => owner === "shared" && !readOnly && until === null);
  const isFirstDue = state.partners.b !== null && !hasRoom;
  // The first key of two is made by the step that makes it anyway, and is granted to the new box.
  if (me?.owesEpoch !== true || state.closed || isJoinerWaiting || isFirstDue) return ok(held);
  return rotateEpoch(held, desk, "device-lost");
}

/**
 * Another device of mine, or a thief, put newer keys over these before the lost devices were out: they may have
 * been handed the newer ones, so it is done once more from there.
 */
async function withFreshSecret(held: Held, desk: Desk): Step {
  const { rotation, slot } = held.device;
  const me = held.log.state.partners[slot];
  if (rotation === null || me === null || isMadeHere(held, rotation)) return ok(held);
  const past = me.signers.find(({ publicKey }) => equalBytes(publicKey, signingOf(rotation)));
  if (past === undefined) return ok(held);
  const { secret, revoke } = rotation;
  const pastSecrets = { ...held.device.pastSecrets, [String(past.partnerEpoch)]: secret };
  const again = { revoke, secret: toBase64url(desk.random.bytes(32)), record: null };
  // Nobody was to be signed out: newer keys than these are what was asked for.
  return keptWith(held, desk, { rotation: revoke.length === 0 ? null : again, pastSecrets });
}

function isMadeHere({ device, log }: Held, rotation: PendingRotation): boolean {
  const me = log.state.partners[device.slot];
  return me !== null && equalBytes(me.signing, signingOf(rotation));
}

function signingOf({ secret }: PendingRotation): Uint8Array {
  return partnerKeysFromSecret(bytesOf(secret)).signing.publicKey;
}

/** Another device of mine made new keys meanwhile and shut out the very same devices: there is nothing left to do. */
function isOvertaken({ device, log }: Held, { revoke }: PendingRotation): boolean {
  const gone = log.state.partners[device.slot]?.revokedDevices ?? [];
  return revoke.length > 0 && revoke.every((one) => gone.includes(one));
}

/** At each look: new keys of mine that were begun are finished, and those of another of my devices taken up. */
export async function withOwnKeys(held: Held, desk: Desk): Step {
  const { rotation } = held.device;
  if (rotation === null && hasCurrentKeys(held)) return ok(held);
  // Whatever comes of it, the log that was read is on the disk.
  const kept = await desk.keep(held);
  if (!kept.ok) return kept;
  if (rotation === null) return withHandedKeys(held, desk);
  const isElsewhere = !isMadeHere(held, rotation) && !hasCurrentKeys(held);
  const handed = isElsewhere ? await withHandedKeys(held, desk) : ok(held);
  // Without the newer keys the 24 words may still go on.
  return goOnRotating(handed.ok ? handed.value : held, desk);
}
