import { toBase64url } from "../../../shared/base/base64url.ts";
import { isOwnDeviceSigned, ringRequest } from "../../../shared/seal/log/ownDeviceRequest.ts";
import { sha256 } from "../../access/credential.ts";
import { bytes } from "../bytes.ts";
import { refusal } from "../refusal.ts";
import { signedInRoute } from "../route.ts";

/** Whose ring it is stands in the credential and nowhere in a request: there is no way to name another's. */
export const readRing = signedInRoute("ring/read", [], async ({ doors, who }) => {
  const found = await doors.store.readRing(who.space, who.slot);
  return { ok: true, version: found?.version ?? 0, sealed: found === null ? null : toBase64url(found.sealed) };
});

export const writeRing = signedInRoute("ring/write", [], async ({ doors, who, body }) => {
  const { space, slot } = who;
  const { version } = body;
  const sealed = bytes(body.sealed);
  const state = (await doors.spaceLogs.knownOf(space))?.state ?? null;
  const request = ringRequest(who, version, bytes(sha256(sealed)));
  if (state === null || !isOwnDeviceSigned(state, slot, request, body.signature)) return refusal("record-refused");
  const written = await doors.store.writeRing({ space, slot, version, sealed });
  if (!written.ok) return refusal(written.problem);
  if (written.value.isNew) doors.consequences.ownChanged(space, slot);
  return { ok: true, version };
});
