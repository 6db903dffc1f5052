import { fail, ok } from "../../../shared/base/result.ts";
import { isTogether } from "../../../shared/seal/log/roomsOf.ts";
import type { Me } from "../../../shared/wire/http/me.ts";
import { noteOwn } from "../devices/noteOwn.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { eraseOwn } from "../leaving/eraseOwn.ts";
import { confirmPartner, greeted } from "./confirmPartner.ts";
import { type Desk, type Held, type Step, withDevice } from "./held.ts";
import { endedInvitation, endUnknown } from "./invitations.ts";
import { finishJoin } from "./joining.ts";
import { withBoxes } from "./ownBoxes.ts";
import { isRegistered, registerSpace } from "./registerSpace.ts";
import { withOwnKeys } from "./rotation.ts";
import { adoptEpochs, dueRotation, rotateEpoch, withUsableKey } from "./spaceKeys.ts";
import { pullLog } from "./syncLog.ts";

/**
 * Looks at what is kept here and at what the server knows, and does whatever is due next, in one fixed
 * order. It runs at every start, at each word from the live channel and when an invitation's time is up.
 * Each step leaves a state that the next run can go on from, so it does not matter where a tab dies:
 *
 *     register or finish joining -> read the log -> (inviter) hear of the joiner, check the mac, confirm,
 *     make a new key, forget the link -> take up the keys that were granted
 *
 * Between reading and what follows: this person's own new keys, finished or taken up.
 */
export async function reconcile(held: Held, desk: Desk): Step {
  // Whoever has left has nothing there any more to reconcile with.
  if (held.device.left !== undefined) return eraseOwn(held, desk);
  const known = await onServer(held, desk);
  if (!known.ok || !isRegistered(known.value)) return known;
  // Asked before the log is read: a join is one transaction, so a used invitation's joiner is in the log.
  const me = await desk.api.call("me", {});
  if (!me.ok) return fail(problemOfAnswer(me.problem));
  if (me.space !== held.device.space || me.slot !== held.device.slot) return fail("device-not-known");
  const listed = await noteOwn(known.value, desk, me);
  if (!listed.ok) return listed;
  const pulled = await pullLog(desk.api, listed.value.log);
  if (!pulled.ok) return pulled;
  const current = await withOwnKeys({ ...listed.value, log: pulled.value }, desk);
  const read = current.ok ? await adoptEpochs(current.value, desk) : current;
  const shown = read.ok ? await withBoxes(read.value, desk) : read;
  const usable = shown.ok ? await withUsableKey(shown.value, desk) : shown;
  if (!usable.ok || held.device.slot === "b") return usable;
  return asInviter(usable.value, desk, me);
}

async function onServer(held: Held, desk: Desk): Step {
  if (held.device.standing === "joining") return finishJoin(held, desk);
  return held.device.wantsServer ? registerSpace(held, desk) : ok(held);
}

async function asInviter(held: Held, desk: Desk, me: Me): Step {
  const heard = await noted(held, desk, me);
  if (!heard.ok) return heard;
  const confirmed = await confirmPartner(heard.value, desk);
  if (!confirmed.ok) return confirmed;
  const reason = dueRotation(confirmed.value);
  const rotated = reason === null ? confirmed : await rotateEpoch(confirmed.value, desk, reason);
  return rotated.ok ? linkForgotten(rotated.value, desk, me) : rotated;
}

/** What the server says about the invitation, and the joiner's name while the link's key is still here. */
async function noted(held: Held, desk: Desk, me: Me): Step {
  const { invitation } = held.device;
  const theirs = me.invitation;
  const isEnded = invitation !== null && invitation.state !== "open" && invitation.state !== "used";
  // Ended here earlier, and only now was the log read that shows nobody in it.
  const settled = isEnded && invitation.link !== null ? await endedInvitation(held, desk, invitation.state) : ok(held);
  if (!settled.ok || theirs === null) return settled;
  if (theirs.tokenHash !== invitation?.tokenHash)
    return theirs.state === "open" ? endUnknown(settled.value, desk, theirs.tokenHash) : settled;
  if (theirs.state === invitation.state && theirs.state !== "used") return settled;
  if (theirs.state !== "used") return endedInvitation(settled.value, desk, theirs.state);
  const used = { ...invitation, link: settled.value.device.invitation?.link ?? null, state: "used" } as const;
  const named = greeted(withDevice(settled.value, { invitation: used }), theirs);
  const kept = await desk.keep(named);
  return kept.ok ? ok(named) : kept;
}

/** Last of all, when the partner is proven and the new key is there: token and key are needed no more. */
async function linkForgotten(held: Held, desk: Desk, me: Me): Step {
  const { invitation } = held.device;
  if (invitation?.state !== "used" || !isTogether(held.log.state)) return ok(held);
  if (me.invitation?.hello != null) await desk.api.call("invitations/end", { tokenHash: invitation.tokenHash });
  if (invitation.link === null) return ok(held);
  const forgotten = withDevice(held, { invitation: { ...invitation, link: null } });
  const kept = await desk.keep(forgotten);
  return kept.ok ? ok(forgotten) : kept;
}
