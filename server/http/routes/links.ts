import { toBase64url } from "../../../shared/base/base64url.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { giftRequest, isOwnDeviceSigned, signOutRequest } from "../../../shared/seal/log/ownDeviceRequest.ts";
import { attemptDevice, attemptHash } from "../../access/attempt.ts";
import { credentialHash, newCredential, sha256 } from "../../access/credential.ts";
import type { Gift } from "../../devices/linking.ts";
import type { DeviceIdentity } from "../../store/store.ts";
import { bytes } from "../bytes.ts";
import type { Doors } from "../doors.ts";
import { refusal } from "../refusal.ts";
import { openRoute, signedInRoute } from "../route.ts";

export const openLink = openRoute("links/open", ["links"], async ({ doors, body: { link, claim } }) => {
  const opened = await doors.linking.open(link, attemptHash(claim));
  if (!opened.ok) return refusal(opened.problem);
  return { ok: true, expiresAt: opened.value.expiresAt, now: doors.clock.now() };
});

/** A cookie alone lets no device in: the person's own key signs for these very bytes. */
export const giveLink = signedInRoute("links/give", ["links"], async ({ doors, who, body }) => {
  const { space, slot, device } = who;
  const state = (await doors.spaceLogs.knownOf(space))?.state ?? null;
  const sealed = bytes(body.sealed);
  const request = giftRequest(who, body.link, bytes(sha256(sealed)));
  if (state === null || !isOwnDeviceSigned(state, slot, request, body.signature)) return refusal("not-signed-in");
  if ((await ownDevices(doors, who)).length >= LIMITS.ownDevices) return refusal("devices-full");
  const given = await doors.linking.give(body.link, { sealed, space, slot, from: device });
  return given.ok ? { ok: true } : refusal(given.problem);
});

/** The new device is made here, when its secrets are fetched, and hears of it at the same moment as the others. */
export const takeLink = openRoute("links/take", [], async ({ doors, body, shown, setCredential }) => {
  const taken = await doors.linking.take(body.link, attemptHash(body.claim));
  if (!taken.ok) return refusal(taken.problem);
  if (taken.value === null) return { ok: true, given: null };
  const { space, slot, sealed, from } = taken.value;
  const before = shown === null ? null : await doors.credentials.holderOf(shown);
  if (!(await ownDevices(doors, taken.value)).some(({ device }) => device === from)) return refusal("code-ended");
  const device = attemptDevice(body.claim);
  const credential = newCredential(doors.random);
  const made = await deviceMade(doors, { space, slot, device }, credentialHash(credential));
  if (!made.ok) return refusal(made.problem === "device-unknown" ? "code-ended" : made.problem);
  setCredential(credential);
  // A browser that lost its storage and kept its cookie is one device, not two.
  const isReturning = before?.space === space && before.slot === slot && before.device !== device;
  if (isReturning) await doors.consequences.revokeDevice(space, before.device);
  doors.consequences.ownChanged(space, slot);
  return { ok: true, given: { sealed: toBase64url(sealed), space, slot, device } };
});

export const endLink = openRoute("links/end", [], async ({ doors, body: { link, claim } }) => {
  await doors.linking.end(link, attemptHash(claim));
  return { ok: true };
});

/** This very device, and no other: one that is not at hand is lost, and then new keys are made. */
export const signOut = signedInRoute("devices/sign-out", [], async ({ doors, who, body: { signature } }) => {
  const state = (await doors.spaceLogs.knownOf(who.space))?.state ?? null;
  const request = signOutRequest(who, who.device);
  if (state === null || !isOwnDeviceSigned(state, who.slot, request, signature)) return refusal("not-signed-in");
  if (!(await doors.consequences.revokeDevice(who.space, who.device))) return refusal("store-failed");
  doors.consequences.ownChanged(who.space, who.slot);
  return { ok: true };
});

async function ownDevices({ store }: Doors, { space, slot }: Pick<Gift, "space" | "slot">) {
  return (await store.listDevices(space)).filter((one) => one.slot === slot);
}

/** Asked for again with the same claim, it is the same device with another credential. */
async function deviceMade({ store, clock }: Doors, identity: DeviceIdentity, hash: string) {
  const nowMs = clock.now();
  const devices = await store.listDevices(identity.space);
  const isThere = devices.some(({ device }) => device === identity.device);
  return isThere
    ? store.renewDevice({ device: identity.device, credentialHash: hash, nowMs })
    : store.addDevice({ ...identity, credentialHash: hash, nowMs });
}
