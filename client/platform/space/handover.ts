import { fromBase64url, toBase64url } from "../../../shared/base/base64url.ts";
import type { DeviceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import { openHandover, sealHandover } from "../../../shared/seal/handover/handover.ts";
import { boxKeysFromSecret, partnerKeysFromSecret } from "../../../shared/seal/keys/partnerKeys.ts";
import { unwrapPartnerSecret } from "../../../shared/seal/keys/wrappedSecret.ts";
import { isBoxKey } from "../../../shared/seal/verifySignature.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { bytesOf, type PendingRotation } from "../keys/deviceState.ts";
import type { Desk, Held, Step } from "./held.ts";
import { hasCurrentKeys, takenUp } from "./ownKeys.ts";

/**
 * The new secret goes to those of my devices that stay, before the log names its key: when a device reads there
 * that its keys are old, the new ones are waiting for it. To each under the key that it showed this device
 * first; a thief who writes another one into the ring gets nothing.
 */
export async function handOver(held: Held, desk: Desk, { secret, revoke }: PendingRotation): Step {
  const boxes = boxesOfOthers(held, revoke);
  if (boxes.length === 0) return ok(held);
  const { space, slot } = held.device;
  const { publicKey: signing } = partnerKeysFromSecret(bytesOf(secret)).signing;
  const sealed = await sealHandover(bytesOf(secret), boxes, { space, slot, signing }, desk.random);
  const answer = await desk.api.call("keys/hand", { key: toBase64url(signing), sealed: toBase64url(sealed) });
  return answer.ok ? ok(held) : fail(problemOfAnswer(answer.problem));
}

/** Another device of mine made new keys: they are taken up here, from what it left for this device, or from the kit. */
export async function withHandedKeys(held: Held, desk: Desk): Step {
  if (hasCurrentKeys(held)) return ok(held);
  const { slot } = held.device;
  const secret = secretOfKit(held) ?? (await secretHanded(held, desk));
  if (secret === null) return fail("keys-renewed");
  const next = takenUp(held, toBase64url(secret), held.log.state.partners[slot]?.partnerEpoch ?? 0);
  const kept = await desk.keep(next);
  return kept.ok ? ok(next) : kept;
}

async function secretHanded({ device, log }: Held, desk: Desk): Promise<Uint8Array | null> {
  const { space, slot, deviceBox } = device;
  const me = log.state.partners[slot];
  if (deviceBox === null || me === null) return null;
  const answer = await desk.api.call("keys/take", { key: toBase64url(me.signing) });
  const sealed = answer.ok && answer.sealed !== null ? fromBase64url(answer.sealed) : null;
  if (sealed?.ok !== true) return null;
  const box = boxKeysFromSecret(bytesOf(deviceBox));
  return openHandover(sealed.value, box, { space, slot, signing: me.signing });
}

function secretOfKit({ device, identity, log }: Held): Uint8Array | null {
  const { space, slot } = device;
  const me = log.state.partners[slot];
  if (identity.kit === null || me?.wrappedSecret == null) return null;
  const owner = { space, slot, partnerEpoch: me.partnerEpoch };
  const opened = unwrapPartnerSecret(identity.kit.kitWrapKey, owner, bytesOf(me.wrappedSecret));
  return opened.ok ? opened.value : null;
}

/** Devices of mine that the server still has, that are not this one, and that nobody asked to sign out. */
function boxesOfOthers({ device, log }: Held, revoke: readonly DeviceId[]): Uint8Array[] {
  const { ownDevices, thisDevice, knownBoxes, slot } = device;
  const gone = new Set<string>([...revoke, ...(log.state.partners[slot]?.revokedDevices ?? [])]);
  const others = ownDevices.filter((one) => one.device !== thisDevice && !gone.has(one.device));
  const boxes = others.flatMap((one) => {
    const shown = knownBoxes[one.device];
    return shown === undefined ? [] : [bytesOf(shown)];
  });
  return boxes.filter(isBoxKey).slice(0, LIMITS.handoverPlaces);
}
