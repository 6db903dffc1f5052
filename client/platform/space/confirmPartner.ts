import { fail, ok } from "../../../shared/base/result.ts";
import { openGreeting } from "../../../shared/seal/invitation/greeting.ts";
import { isJoinGenuine } from "../../../shared/seal/invitation/joinMac.ts";
import { buildConfirm } from "../../../shared/seal/log/build/buildConfirm.ts";
import type { Me } from "../../../shared/wire/http/me.ts";
import { bytesOf } from "../keys/deviceState.ts";
import { personName } from "../words/personName.ts";
import { type Desk, type Held, type Step, withDevice } from "./held.ts";
import { appendToLog } from "./syncLog.ts";

/**
 * The inviter's yes. The server could let anybody in, but only somebody with the link can make the mac in
 * the join record; without it nothing is signed, no key is granted and the shared room stays shut.
 */
export async function confirmPartner(held: Held, desk: Desk): Step {
  const { state, records } = held.log;
  if (held.device.slot !== "a" || state.partners.b === null || state.confirmed) return ok(held);
  const join = records.find((record) => record.type === "join");
  const link = held.device.invitation?.link;
  if (join?.type !== "join" || link == null || !isJoinGenuine(bytesOf(link.key), join))
    return fail("partner-not-proven");
  const secretKey = held.identity.partner.signing.secretKey;
  const log = await appendToLog(desk.api, held.log, desk.clock, async (now, nowMs) => {
    if (now.confirmed) return null;
    const built = buildConfirm({ state: now, author: "a", secretKey, nowMs }, join, bytesOf(link.key));
    return built.ok ? built.value : null;
  });
  if (!log.ok) return log;
  const confirmed = { ...held, log: log.value };
  const kept = await desk.keep(confirmed);
  return kept.ok ? ok(confirmed) : kept;
}

/** The joiner's name, left under the link's key: "Bo is here now too." */
export function greeted(held: Held, invitation: NonNullable<Me["invitation"]>): Held {
  const { link, tokenHash } = held.device.invitation ?? { link: null, tokenHash: "" };
  if (link === null || invitation.hello === null || invitation.tokenHash !== tokenHash) return held;
  const place = { space: held.device.space, tokenHash, from: "b" as const };
  const hello = openGreeting(bytesOf(link.key), place, invitation.hello);
  const name = hello.ok ? personName(hello.value.name) : null;
  return name?.ok === true ? withDevice(held, { partnerName: name.value }) : held;
}
