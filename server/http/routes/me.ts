import { toBase64url } from "../../../shared/base/base64url.ts";
import type { Me } from "../../../shared/wire/http/me.ts";
import type { CredentialHolder } from "../../store/store.ts";
import type { Doors } from "../doors.ts";
import { signedInRoute } from "../route.ts";

export const me = signedInRoute("me", [], async ({ doors, who, shown, setCredential }) => {
  const next = await doors.credentials.rotated(shown, who);
  if (next !== null) setCredential(next);
  const { space, slot, device } = who;
  return {
    ok: true,
    space,
    slot,
    device,
    now: doors.clock.now(),
    invitation: await invitationOf(doors, who),
    ring: (await doors.store.readRing(space, slot))?.version ?? 0,
    devices: await ownDevices(doors, who),
  };
});

async function ownDevices({ store }: Doors, { space, slot }: CredentialHolder): Promise<Me["devices"]> {
  const all = await store.listDevices(space);
  return all.filter((one) => one.slot === slot).map(({ device, addedAtMs }) => ({ device, addedAt: addedAtMs }));
}

/** The inviter's own matter: the partner's devices are told nothing of how it went. */
async function invitationOf(doors: Doors, who: CredentialHolder): Promise<Me["invitation"]> {
  const found = await doors.store.currentInvitation(who.space, doors.clock.now());
  if (found === null || found.invitedBy !== who.slot) return null;
  return {
    tokenHash: found.tokenHash,
    state: found.state,
    expiresAt: found.expiresAtMs,
    hello: found.hello === null ? null : toBase64url(found.hello),
  };
}
