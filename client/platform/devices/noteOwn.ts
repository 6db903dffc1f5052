import { ok } from "../../../shared/base/result.ts";
import type { Me } from "../../../shared/wire/http/me.ts";
import { withRingPassphrase } from "../lock/changePassphrase.ts";
import { readRing, ringOf } from "../ring/ringDesk.ts";
import { type Desk, type Held, type Step, withDevice } from "../space/held.ts";

/**
 * Which devices are mine, and what another of them wrote into the ring. Nothing that is due in the space waits for
 * it: a ring that cannot be read now is read at the next look.
 */
export async function noteOwn(held: Held, desk: Desk, me: Me): Step {
  const noted = withDevice(held, { thisDevice: me.device, ownDevices: [...me.devices] });
  const kept = await desk.keep(noted);
  if (!kept.ok) return kept;
  const isNews = me.ring > (held.device.ring?.version ?? 0);
  const read = isNews ? await readRing(noted, desk) : ok(noted);
  const known = read.ok ? read.value : noted;
  const said = me.ring === 0 ? await withRingPassphrase(known, desk) : ok(known);
  return said.ok ? withInvitation(said.value, desk, me) : said;
}

/** Made by another device of mine: with its link's key this one can let the joiner in as well. */
async function withInvitation(held: Held, desk: Desk, { invitation }: Me): Step {
  const shared = ringOf(held).invitation;
  const hash = shared?.kept.tokenHash;
  if (shared === null || hash !== invitation?.tokenHash || hash === held.device.invitation?.tokenHash) return ok(held);
  const taken = withDevice(held, { invitation: shared.kept, linkedEpoch: shared.linkedEpoch });
  const kept = await desk.keep(taken);
  return kept.ok ? ok(taken) : kept;
}
