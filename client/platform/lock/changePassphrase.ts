import { fail, ok } from "../../../shared/base/result.ts";
import { identityOf } from "../keys/identity.ts";
import type { PassphraseField } from "../keys/passphrase.ts";
import { changeRing, ringOf } from "../ring/ringDesk.ts";
import { type Desk, type Held, keptWith, type Step } from "../space/held.ts";

/**
 * Puts the next state into the ring and goes on under it. The ring comes first: from then on every device of this
 * person asks, and whatever this tab dies in, the one who typed it knows it. Nothing of it goes into the space's
 * log, which the partner reads.
 */
export async function changePassphrase(
  held: Held,
  desk: Desk,
  next: PassphraseField,
  stretched: Uint8Array | null,
): Step {
  const ready: Held = { ...held, identity: identityOf(held.device, stretched) };
  if (held.device.standing !== "registered") {
    const { partnerEpoch, ring } = held.device;
    const value = { ...ringOf(held), passphrase: next };
    return keptWith(ready, desk, { ring: { version: ring?.version ?? 0, partnerEpoch, value } });
  }
  const before = ringOf(held).passphrase?.number ?? 0;
  const changed = await changeRing(ready, desk, (ring) =>
    (ring.passphrase?.number ?? 0) === before ? { ...ring, passphrase: next } : ring,
  );
  if (!changed.ok) return changed;
  return isSame(ringOf(changed.value).passphrase, next) ? ok(changed.value) : fail("locked");
}

/**
 * Set before there was a connection: no other device can know of it, and the server's ring is still empty. The
 * count goes on so that the ring is worth writing.
 */
export async function withRingPassphrase(held: Held, desk: Desk): Step {
  const { passphrase } = ringOf(held);
  if (passphrase === null || held.device.ring?.version !== 0) return ok(held);
  const written = await changeRing(held, desk, (ring) =>
    ring.passphrase === null || ring.passphrase.number !== passphrase.number
      ? ring
      : { ...ring, passphrase: { ...passphrase, number: passphrase.number + 1 } },
  );
  // The ring can wait: it is written at the next look.
  return written.ok ? written : ok(held);
}

function isSame(left: PassphraseField | null, right: PassphraseField): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
