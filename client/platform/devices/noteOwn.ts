import { ok } from "../../../shared/base/result.ts";
import type { Me } from "../../../shared/wire/http/me.ts";
import { readRing } from "../ring/ringDesk.ts";
import { type Desk, type Held, type Step, withDevice } from "../space/held.ts";

/**
 * Which devices are mine, and what another of them wrote into the ring. Nothing that is due in the space waits for
 * it: a ring that cannot be read now is read at the next look.
 */
export async function noteOwn(held: Held, desk: Desk, me: Me): Step {
  const noted = withDevice(held, { thisDevice: me.device, ownDevices: [...me.devices] });
  const kept = await desk.keep(noted);
  if (!kept.ok) return kept;
  if (me.ring <= (held.device.ring?.version ?? 0)) return ok(noted);
  const read = await readRing(noted, desk);
  return read.ok ? read : ok(noted);
}
