import { fail, ok } from "../../../shared/base/result.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { type Desk, type Held, type Step, withDevice } from "./held.ts";
import { datedAnew } from "./makeSpace.ts";

export function isRegistered(held: Held): boolean {
  return held.device.standing === "registered";
}

/**
 * Tells the server that this space exists, which makes it keep what is sealed here. The wish is kept
 * first: without a connection it is done at the next start.
 */
export async function registerSpace(held: Held, desk: Desk): Step {
  if (held.device.standing !== "local") return ok(held);
  let wanted = held.device.wantsServer ? held : withDevice(held, { wantsServer: true });
  for (let isRedated = false; ; isRedated = true) {
    const kept = await desk.keep(wanted);
    if (!kept.ok) return kept;
    const [record] = wanted.log.records;
    if (record === undefined) throw new Error("a known log has a first record");
    const { attempt, creationToken } = wanted.device;
    const token = creationToken === undefined ? {} : { creationToken };
    const answer = await desk.api.call("spaces/create", { record, attempt, ...token });
    if (answer.ok) break;
    if (answer.problem === "creation-not-open" && creationToken !== undefined) return fail("code-not-right");
    if (isRedated || answer.problem !== "clock-differs" || answer.now === undefined) {
      return fail(problemOfAnswer(answer.problem));
    }
    wanted = await datedAnew(wanted, desk.random, answer.now);
  }
  const { creationToken: _used, ...device } = wanted.device;
  const registered = { ...wanted, device: { ...device, standing: "registered" as const } };
  const kept = await desk.keep(registered);
  return kept.ok ? ok(registered) : kept;
}
