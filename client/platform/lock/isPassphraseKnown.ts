import { ok, type Result } from "../../../shared/base/result.ts";
import { isPassphrase, PASSPHRASE_COST, passphraseText } from "../../../shared/seal/keys/passphrase.ts";
import { bytesOf } from "../keys/deviceState.ts";
import { ringOf } from "../ring/ringDesk.ts";
import type { Held } from "../space/held.ts";
import type { Running } from "../space/running.ts";
import type { LockProblem } from "../words/lockProblem.ts";
import type { Stretch } from "../stretch/stretch.ts";
import { tried } from "./tries.ts";

/** Whoever finds a device open must not take the passphrase away, nor put one of their own before it. */
export async function isPassphraseKnown(
  { gate, desk }: Running,
  stretch: Stretch,
  held: Held,
  current: string | null,
): Promise<Result<void, LockProblem>> {
  const set = ringOf(held).passphrase?.set ?? null;
  // Nothing is set: nobody is kept out.
  if (set === null) return ok(undefined);
  return tried(gate, desk.clock, "passphrase", async () =>
    isPassphrase(await stretch(passphraseText(current ?? ""), bytesOf(set.salt), PASSPHRASE_COST), set.check),
  );
}
