import { toBase64url } from "../../../shared/base/base64url.ts";
import { ok } from "../../../shared/base/result.ts";
import { boxKeysFromSecret } from "../../../shared/seal/keys/partnerKeys.ts";
import { bytesOf } from "../keys/deviceState.ts";
import { withRingDevice } from "../ring/ring.ts";
import { changeRing, readRing } from "../ring/ringDesk.ts";
import { type Desk, type Held, keptWith, type Step } from "./held.ts";

/**
 * Each of a person's devices shows the others a key that is its alone, for the day when new keys are handed over,
 * and remembers what each of them showed first. With one device there is nobody to show it to. A ring that
 * cannot be written now is written at the next look: nothing in the space waits for it.
 */
export async function withBoxes(held: Held, desk: Desk): Step {
  const { ownDevices, thisDevice } = held.device;
  if (thisDevice === null || ownDevices.length < 2) return ok(held);
  const isRingOld = (held.device.ring?.partnerEpoch ?? 0) < held.device.partnerEpoch;
  const read = isRingOld ? await readRing(held, desk) : ok(held);
  const pinned = await withPinned(read.ok ? read.value : held, desk);
  if (!pinned.ok) return pinned;
  const own = await withOwnBox(pinned.value, desk);
  if (!own.ok) return own;
  const { deviceBox, ring } = own.value.device;
  if (deviceBox === null) return own;
  const box = toBase64url(boxKeysFromSecret(bytesOf(deviceBox)).publicKey);
  if (ring?.value.devices[thisDevice]?.box === box) return own;
  const shown = await changeRing(own.value, desk, (before) =>
    withRingDevice(before, thisDevice, { box }, desk.clock.now()),
  );
  return shown.ok ? shown : own;
}

async function withOwnBox(held: Held, desk: Desk): Step {
  if (held.device.deviceBox !== null) return ok(held);
  return keptWith(held, desk, { deviceBox: toBase64url(desk.random.bytes(32)) });
}

/** The first counts: a thief of the ring's key may put another one there later. */
async function withPinned(held: Held, desk: Desk): Step {
  const { ownDevices, thisDevice, knownBoxes, ring } = held.device;
  const others = ownDevices.flatMap(({ device }) => (device === thisDevice ? [] : [device]));
  const pairs = others.flatMap((device) => {
    const box = knownBoxes[device] ?? ring?.value.devices[device]?.box ?? null;
    return box === null ? [] : [[device, box] as const];
  });
  const next = Object.fromEntries(pairs);
  const isSame = JSON.stringify(next) === JSON.stringify(knownBoxes);
  return isSame ? ok(held) : keptWith(held, desk, { knownBoxes: next });
}
