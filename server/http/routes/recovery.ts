import type { SpaceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { isRecoverySigned } from "../../../shared/seal/log/recoveryRequest.ts";
import { attemptDevice } from "../../access/attempt.ts";
import { credentialHash, newCredential } from "../../access/credential.ts";
import type { DeviceIdentity, KitHolder } from "../../store/store.ts";
import type { Doors } from "../doors.ts";
import { refusal } from "../refusal.ts";
import { openRoute } from "../route.ts";

/** Nobody says who they are before they can prove it: there is nothing here to try keys on. */
export const askRecovery = openRoute("recovery/ask", ["links"], async ({ doors }) => ({
  ok: true,
  nonce: doors.recoveryNonces.give(),
}));

/**
 * A device for somebody whose kit signed. Whatever is wrong, all three questions are asked before the answer, which
 * is then the same: a kit nobody knows, a signature that is not right and a nonce of yesterday take equally long.
 */
export const recover = openRoute("recovery/recover", ["links"], async ({ doors, body, shown, setCredential }) => {
  const { signature, ...request } = body;
  const isSigned = isRecoverySigned(request, signature);
  const holder = await holderOf(doors, request);
  const isFresh = await doors.recoveryNonces.use(request.nonce);
  if (isFresh === "store-failed") return refusal("store-failed");
  if (!isSigned || !isFresh || holder === null) return refusal("recovery-refused");
  const before = shown === null ? null : await doors.credentials.holderOf(shown);
  const identity = { ...holder, device: attemptDevice(request.attempt) };
  const credential = newCredential(doors.random);
  const made = await deviceMade(doors, identity, credentialHash(credential));
  if (!made.ok) return refusal(made.problem === "device-unknown" ? "recovery-refused" : made.problem);
  setCredential(credential);
  // A browser that lost its storage and kept its cookie is one device, not two.
  const isReturning =
    before?.space === identity.space && before.slot === identity.slot && before.device !== identity.device;
  if (isReturning) await doors.consequences.revokeDevice(before.space, before.device);
  // Announced to this person's own devices alone; nobody else hears that a kit was used.
  doors.consequences.ownChanged(identity.space, identity.slot);
  return { ok: true, ...identity };
});

/** Whoever had their own things deleted here has nothing left to come back to. */
async function holderOf(
  { store }: Doors,
  keys: { readonly recovery: string; readonly root: string },
): Promise<KitHolder | null> {
  const found = await store.findKit(keys);
  // Asked of nobody's space too, so that a key that is not known takes no less time.
  const left = await store.leftSlots(found?.space ?? NOBODYS);
  return found === null || left.includes(found.slot) ? null : found;
}

// reason: no space has this name; it is only ever looked for.
const NOBODYS = "" as SpaceId;

async function deviceMade({ store, clock }: Doors, identity: DeviceIdentity, hash: string) {
  const nowMs = clock.now();
  const devices = (await store.listDevices(identity.space)).filter(({ slot }) => slot === identity.slot);
  if (devices.some(({ device }) => device === identity.device)) {
    return store.renewDevice({ device: identity.device, credentialHash: hash, nowMs });
  }
  // Beyond what can be linked: lost devices must not keep their owner out, and a kit has no other to sign one out.
  if (devices.length >= LIMITS.ownDevices * 2) return { ok: false, problem: "devices-full" } as const;
  return store.addDevice({ ...identity, credentialHash: hash, nowMs });
}
