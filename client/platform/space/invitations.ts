import { toBase64url } from "../../../shared/base/base64url.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import { wrapEpochKey } from "../../../shared/seal/invitation/epochKeyWrap.ts";
import { sealGreeting } from "../../../shared/seal/invitation/greeting.ts";
import { tokenHash } from "../../../shared/seal/invitation/tokenHash.ts";
import type { RequestOf } from "../../../shared/wire/http/endpoints.ts";
import type { InvitationState } from "../../../shared/wire/http/invitations.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { changeRing } from "../ring/ringDesk.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { KeptInvitation } from "../keys/keptInvitation.ts";
import { type Desk, type Held, type Step, withDevice } from "./held.ts";
import { dueRotation, rotateEpoch } from "./spaceKeys.ts";
import { pullLog } from "./syncLog.ts";

/**
 * One open invitation at a time. The server gets the hash of a token and the epoch's key wrapped under a
 * key that only the link holds. That this epoch now lies under a link is kept before the request, the link
 * itself once the server has agreed and before anybody sees it: when the answer is lost, the next
 * invitation replaces the unseen one, under a new key.
 */
export async function giveInvitation(held: Held, desk: Desk, name: string): Step {
  if (held.device.invitation?.state === "open") return ok(held);
  const settled = await settledInvitation(held, desk);
  if (!settled.ok) return settled;
  const rotatedFirst = await rotated(settled.value, desk);
  if (!rotatedFirst.ok) return rotatedFirst;
  const linked = withDevice(rotatedFirst.value, { linkedEpoch: rotatedFirst.value.log.state.epoch });
  const noted = await desk.keep(linked);
  if (!noted.ok) return noted;
  let nowMs = desk.clock.now();
  for (let attempt = 0; attempt < 2; attempt++) {
    const made = makeInvitation(linked, desk, name, nowMs);
    const told = await toldToMyOthers(linked, desk, made.invitation);
    if (!told.ok) return told;
    const answer = await desk.api.call("invitations/create", made.request);
    if (answer.ok) {
      const invited = withDevice(told.value, { invitation: made.invitation });
      const kept = await desk.keep(invited);
      return kept.ok ? ok(invited) : kept;
    }
    if (answer.problem === "clock-differs" && answer.now !== undefined) nowMs = answer.now;
    else
      return fail(answer.problem === "space-has-two-partners" ? "already-together" : problemOfAnswer(answer.problem));
  }
  return fail("server-troubled");
}

/** Before the server has it: another device of mine would take back an invitation that it knows nothing of. */
async function toldToMyOthers(held: Held, desk: Desk, kept: KeptInvitation): Step {
  const { linkedEpoch, ownDevices } = held.device;
  if (ownDevices.length < 2 || linkedEpoch === null) return ok(held);
  return changeRing(held, desk, (ring) => ({ ...ring, invitation: { kept, linkedEpoch } }));
}

/** Taking back is done when the server says so: until then the link would still work. */
export async function takeBackInvitation(held: Held, desk: Desk): Step {
  const { invitation } = held.device;
  if (invitation?.state !== "open") return fail("no-invitation");
  const answer = await desk.api.call("invitations/end", { tokenHash: invitation.tokenHash });
  if (!answer.ok) return fail(problemOfAnswer(answer.problem));
  // Somebody was quicker. Their arrival is dealt with like any other, and the link's key is needed for it.
  if (answer.state === "used") return fail("already-together");
  const ended = withDevice(held, { invitation: { ...invitation, state: answer.state } });
  const kept = await desk.keep(ended);
  if (!kept.ok) return kept;
  const settled = await settledInvitation(ended, desk);
  // It is taken back all the same; the key is erased at the next look, once the log can be read.
  return settled.ok || settled.problem === "already-together" ? settled : ok(ended);
}

/**
 * A join may have been on its way while the link was taken back, and only the link's key tells whether the
 * joiner had it. So the log is read after the end, and the key goes only if nobody is in there.
 */
async function settledInvitation(held: Held, desk: Desk): Step {
  if (held.device.invitation?.link == null) return ok(held);
  const pulled = await pullLog(desk.api, held.log);
  if (!pulled.ok) return pulled;
  const settled = await endedInvitation({ ...held, log: pulled.value }, desk, held.device.invitation.state);
  return settled.ok && settled.value.device.invitation?.state === "used" ? fail("already-together") : settled;
}

/**
 * For a log that was read after the server said that the invitation ended: erases token and key, and
 * replaces the key that lay under the link. If somebody joined after all, the invitation was used.
 */
export async function endedInvitation(held: Held, desk: Desk, state: InvitationState): Step {
  const { invitation } = held.device;
  if (invitation === null) return ok(held);
  const isUsed = held.log.state.partners.b !== null;
  const now = isUsed ? ({ ...invitation, state: "used" } as const) : { ...invitation, state, link: null };
  const ended = withDevice(held, { invitation: now });
  const kept = await desk.keep(ended);
  if (!kept.ok) return kept;
  return isUsed ? ok(ended) : rotated(ended, desk);
}

/** An invitation that the server has and nobody holds the link of, from an answer that was lost. */
export async function endUnknown(held: Held, desk: Desk, tokenHashOfIt: string): Step {
  const answer = await desk.api.call("invitations/end", { tokenHash: tokenHashOfIt });
  if (!answer.ok) return fail(problemOfAnswer(answer.problem));
  const linked = withDevice(held, { linkedEpoch: held.log.state.epoch });
  return rotateEpoch(linked, desk, "invitation-ended");
}

async function rotated(held: Held, desk: Desk): Step {
  const reason = dueRotation(held);
  return reason === null ? ok(held) : rotateEpoch(held, desk, reason);
}

function makeInvitation(
  held: Held,
  { random }: Desk,
  name: string,
  nowMs: number,
): { readonly invitation: KeptInvitation; readonly request: RequestOf<"invitations/create"> } {
  const { space, epoch, partners } = held.log.state;
  const spaceKey = held.device.spaceKeys[String(epoch)];
  if (spaceKey === undefined) throw new Error("whoever invites holds the key of the epoch");
  const token = random.bytes(16);
  const key = random.bytes(32);
  const hash = tokenHash(token);
  const expiresAt = nowMs + LIMITS.invitationLifeMs;
  const terms = { space, epoch, tokenHash: hash, inviterRoot: partners.a.root, expiresAt };
  const link = { token: toBase64url(token), key: toBase64url(key) };
  return {
    invitation: { tokenHash: hash, link, expiresAt, state: "open" },
    request: {
      tokenHash: hash,
      wrappedKey: wrapEpochKey(key, terms, bytesOf(spaceKey), random),
      greeting: sealGreeting(key, { space, tokenHash: hash, from: "a" }, { name }, random),
      expiresAt,
    },
  };
}
