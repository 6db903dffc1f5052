import type { Clock } from "../../../shared/base/clock.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { GuardState } from "../keys/guardState.ts";
import type { LockProblem } from "../words/lockProblem.ts";
import type { Gate } from "./gate.ts";
import { PIN_TRIES, waitAfterMs, waitLeftMs } from "./waits.ts";

/**
 * One try at a PIN or a passphrase. It is counted on the disk before it is judged, so that neither a reload nor a
 * second tab gives one more; a right one begins the count anew. The caller keeps other tabs out meanwhile.
 */
export async function tried(
  gate: Gate,
  clock: Clock,
  what: "pin" | "passphrase",
  isRight: (guard: GuardState) => Promise<boolean>,
): Promise<Result<void, LockProblem>> {
  await gate.read();
  const guard = gate.guard();
  if (what === "pin" && guard.tries >= PIN_TRIES) return fail("pin-out");
  if (waitLeftMs(guard.waitUntil, clock.now()) > 0) return fail("wait-first");
  const tries = guard.tries + 1;
  await gate.keep({ ...guard, tries, waitUntil: clock.now() + waitAfterMs(tries) });
  if (await isRight(guard)) {
    await gate.keep({ ...guard, tries: 0, waitUntil: 0 });
    return ok(undefined);
  }
  if (what === "passphrase") return fail("passphrase-wrong");
  return fail(tries >= PIN_TRIES ? "pin-out" : "pin-wrong");
}
