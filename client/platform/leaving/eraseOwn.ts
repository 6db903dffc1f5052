import { fail, ok } from "../../../shared/base/result.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { askForErasing } from "./askForErasing.ts";
import { closeSpace } from "./closeSpace.ts";
import { type Desk, type Held, type Step, withDevice } from "../space/held.ts";
import { pullLog } from "../space/syncLog.ts";

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
  const gone = held.device.standing === "registered" ? await erased(asked, desk) : ok(asked);
  if (!gone.ok) {
    // Another device of mine let the other in meanwhile: two are together now, and closing comes first.
    if (gone.problem === "already-together") await desk.keep(stillHere(held));
    return gone;
  }
  const done = withDevice(gone.value, { left: "done" });
  const noted = await desk.keep(done);
  return noted.ok ? ok(done) : noted;
}

/** While two are together closing comes first. */
function mayErase({ log: { state }, device }: Held): boolean {
  return device.standing !== "joining" && (state.closed || !state.confirmed);
}

function stillHere(held: Held): Held {
  const { left: _asked, ...device } = held.device;
  return { ...held, device };
}

async function erased(held: Held, desk: Desk): Step {
  const closed = await asClosed(held, desk);
  if (!closed.ok) return closed;
  const answer = await askForErasing(closed.value, desk);
  if (answer.ok) return closed;
  // Of a space that is gone nobody can say any more that the signature was right.
  const isGone = answer.problem === "record-refused" && (await isUnknownHere(desk));
  return isGone ? closed : fail(problemOfAnswer(answer.problem));
}

/**
 * The log as it is now, brought back to a server that was restored from before the closing. Somebody who joined and
 * still waits to be let in reads that it is closed, instead of waiting for ever.
 */
async function asClosed(held: Held, desk: Desk): Step {
  const pulled = await pullLog(desk.api, held.log);
  // This device is gone there already, with an answer that got lost: there is nothing to read any more.
  if (!pulled.ok) return pulled.problem === "device-not-known" ? ok(held) : pulled;
  const now = { ...held, log: pulled.value };
  const { closed, confirmed, partners } = now.log.state;
  if (closed || partners.b === null) return ok(now);
  if (confirmed) return fail("already-together");
  return now.device.slot === "a" ? closeSpace(now, desk) : ok(now);
}

/** An answer that got lost had deleted this device along with everything else. */
async function isUnknownHere(desk: Desk): Promise<boolean> {
  const me = await desk.api.call("me", {});
  return !me.ok && me.problem === "not-signed-in";
}
