import { fail, ok } from "../../../shared/base/result.ts";
import { buildClose } from "../../../shared/seal/log/build/buildClose.ts";
import type { Desk, Held, Step } from "../space/held.ts";
import { isRegistered } from "../space/registerSpace.ts";
import { appendToLog } from "../space/syncLog.ts";

/**
 * One signed record, by either of the two and alone. It names whoever signs it, as every record does; no screen
 * does. When the other was quicker, the space is closed all the same and nothing is added.
 */
export async function closeSpace(held: Held, desk: Desk): Step {
  if (!isRegistered(held) || held.log.state.partners.b === null) return fail("no-space-here");
  const author = held.device.slot;
  const secretKey = held.identity.partner.signing.secretKey;
  const log = await appendToLog(desk.api, held.log, desk.clock, async (state, nowMs) =>
    state.closed ? null : buildClose({ state, author, secretKey, nowMs }),
  );
  if (!log.ok) return log;
  const closed = { ...held, log: log.value };
  const kept = await desk.keep(closed);
  return kept.ok ? ok(closed) : kept;
}
