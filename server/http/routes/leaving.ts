import { RECORD_TIME_SLACK_MS } from "../../../shared/seal/log/checkAppend.ts";
import { isEraseSigned } from "../../../shared/seal/log/eraseRequest.ts";
import { refusal } from "../refusal.ts";
import { openRoute } from "../route.ts";

/**
 * Whoever is alone, still waiting, or in a closed space takes what is theirs away. While two are together closing
 * comes first, so that nobody's shared words lose their other reader without a word. A space that is not there, a
 * signature that is not right and a space that is open are one answer.
 */
export const eraseOwn = openRoute("leaving/erase", ["links"], async ({ doors, body: { signature, ...request } }) => {
  const { space, slot, at } = request;
  if (Math.abs(at - doors.clock.now()) > RECORD_TIME_SLACK_MS) {
    return refusal("clock-differs", { now: doors.clock.now() });
  }
  const known = await doors.spaceLogs.knownOf(space);
  if (known === null || !isEraseSigned(known.state, request, signature)) return refusal("record-refused");
  const { closed, confirmed } = known.state;
  if (!closed && confirmed) return refusal("record-refused");
  const erased = await doors.retention.eraseOwn(space, slot);
  return erased.ok ? { ok: true } : refusal(erased.problem);
});
