import { toBase64url } from "../../../shared/base/base64url.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { wireRecords } from "../../access/spaceLogs.ts";
import { linkProblem } from "../../store/linkProblem.ts";
import { bytes } from "../bytes.ts";
import { wireProblem } from "../logRefusal.ts";
import { refusal } from "../refusal.ts";
import { openRoute, signedInRoute } from "../route.ts";

/** A link ends at the time that was sealed into it, so a client whose clock is off is told, not corrected. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

export const createInvitation = signedInRoute("invitations/create", ["links"], async ({ doors, who, body }) => {
  const nowMs = doors.clock.now();
  const state = (await doors.spaceLogs.knownOf(who.space))?.state ?? null;
  if (state === null) return refusal("not-signed-in");
  if (state.closed) return refusal("space-closed");
  if (state.partners.b !== null) return refusal("space-has-two-partners");
  const lifeMs = body.expiresAt - nowMs;
  if (lifeMs <= 0 || lifeMs > LIMITS.invitationLifeMs + CLOCK_TOLERANCE_MS)
    return refusal("clock-differs", { now: nowMs });
  const written = await doors.store.putInvitation({
    space: who.space,
    tokenHash: body.tokenHash,
    invitedBy: who.slot,
    wrappedKey: bytes(body.wrappedKey),
    greeting: bytes(body.greeting),
    nowMs,
    expiresAtMs: body.expiresAt,
  });
  if (!written.ok) return refusal(written.problem === "token-taken" ? "not-understood" : wireProblem(written.problem));
  doors.consequences.invitationChanged(who.space, who.slot, "open");
  return { ok: true, expiresAt: body.expiresAt };
});

/** Uses nothing up and tells nobody. An unknown space and an unknown token are one answer. */
export const lookInvitation = openRoute("invitations/look", ["links"], async ({ doors, body }) => {
  const found = await doors.store.lookInvitation(body.space, body.tokenHash, doors.clock.now());
  if (found === null) return refusal("link-unknown");
  const problem = linkProblem(found.state);
  if (problem !== null || found.greeting === null) return refusal(problem ?? "link-unknown");
  const records = wireRecords(await doors.store.readLog(body.space, 0));
  return { ok: true, greeting: toBase64url(found.greeting), expiresAt: found.expiresAtMs, records };
});

/** Withdraws an open invitation; of a used one it deletes the hello, which has been read. */
export const endInvitation = signedInRoute("invitations/end", [], async ({ doors, who, body: { tokenHash } }) => {
  const found = await doors.store.lookInvitation(who.space, tokenHash, doors.clock.now());
  if (found === null || found.invitedBy !== who.slot) return refusal("link-unknown");
  if (found.state === "used") {
    const cleared = await doors.store.clearHello(who.space, tokenHash);
    return cleared.ok ? { ok: true, state: "used" } : refusal(cleared.problem);
  }
  if (found.state !== "open") return { ok: true, state: found.state };
  const ended = await doors.store.endInvitation({ space: who.space, tokenHash, state: "withdrawn" });
  if (!ended.ok) return refusal(ended.problem);
  // Somebody may have joined since it was looked at: who is told "withdrawn" gives the link's key away for good.
  if (ended.value === "withdrawn") doors.consequences.invitationChanged(who.space, who.slot, "withdrawn");
  return { ok: true, state: ended.value };
});
