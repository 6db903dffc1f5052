import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { askForErasing } from "./askForErasing.ts";
import { type Desk, type Held, type Step, withDevice } from "../space/held.ts";
import { pullLog } from "../space/syncLog.ts";
import type { ProblemWord } from "../words/problemWord.ts";

/**
 * What is mine goes from the server: private rooms, devices, and what they share among themselves. That it was
 * asked is on this disk first, so that a lost answer, a closed tab or a train changes nothing: whoever asked is
 * asked for until it is done, and from the first moment on nothing of this device goes there any more.
 */
export async function eraseOwn(held: Held, desk: Desk): Step {
  if (held.device.left === "done") return ok(held);
  if (!mayErase(held)) return fail("no-space-here");
  const asked = withDevice(held, { left: "asked" });
  const kept = await desk.keep(asked);
  if (!kept.ok) return kept;
  const gone = held.device.standing === "registered" ? await erased(held, desk) : ok(undefined);
  if (!gone.ok) return gone;
  const done = withDevice(asked, { left: "done" });
  const noted = await desk.keep(done);
  return noted.ok ? ok(done) : noted;
}

/** While two are together closing comes first. */
function mayErase({ log: { state }, device }: Held): boolean {
  return device.standing !== "joining" && (state.closed || state.partners.b === null);
}

async function erased(held: Held, desk: Desk): Promise<Result<void, ProblemWord>> {
  let answer = await askForErasing(held, desk);
  if (!answer.ok && answer.problem === "record-refused") {
    // Of a space that is gone nobody can say any more that the signature was right.
    const me = await desk.api.call("me", {});
    if (!me.ok && me.problem === "not-signed-in") return ok(undefined);
    // A server that was restored from before the closing hears of it again, and is asked once more.
    const healed = await pullLog(desk.api, held.log);
    if (!healed.ok) return healed;
    answer = await askForErasing(held, desk);
  }
  return answer.ok ? ok(undefined) : fail(problemOfAnswer(answer.problem));
}
