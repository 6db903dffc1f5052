import { toBase64url } from "../../../shared/base/base64url.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { bytes } from "../bytes.ts";
import { refusal } from "../refusal.ts";
import { signedInRoute } from "../route.ts";

/** Whose they are stands in the credential: there is no way to leave something for the other, or to look for theirs. */
export const handKeys = signedInRoute("keys/hand", [], async ({ doors, who, body: { key, sealed } }) => {
  const { space, slot } = who;
  const handover = { space, slot, key, sealed: bytes(sealed) };
  const written = await doors.store.putHandover(handover, LIMITS.handoversKept);
  return written.ok ? { ok: true } : refusal(written.problem);
});

export const takeKeys = signedInRoute("keys/take", [], async ({ doors, who, body: { key } }) => {
  const sealed = await doors.store.findHandover(who.space, who.slot, key);
  return { ok: true, sealed: sealed === null ? null : toBase64url(sealed) };
});
