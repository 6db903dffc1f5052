import type { Random } from "../../../base/random.ts";
import type { InvitationSecrets } from "../../invitation/invitationLink.ts";
import { joinMac } from "../../invitation/joinMac.ts";
import { tokenHash } from "../../invitation/tokenHash.ts";
import { type LogRecord, RECORD_LABEL } from "../record.ts";
import type { SpaceState } from "../spaceState.ts";
import { buildPerson, type NewPerson } from "./buildPerson.ts";
import { signLogRecord, wholeMinutes } from "./signLogRecord.ts";

/**
 * The joiner's answer to a link: who they are, with a mac that only somebody with the link can make. A server that puts
 * its own person into the seat has the token and not the key, and the inviter's device, which has both, sees it.
 */
export function buildJoin(
  joiner: NewPerson,
  link: InvitationSecrets,
  at: { readonly state: SpaceState; readonly nowMs: number; readonly random: Random },
): LogRecord {
  const { space, head } = at.state;
  const said = { ...buildPerson(space, "b", joiner, at.random), tokenHash: tokenHash(link.token) };
  const n = head.n + 1;
  const mac = joinMac(link.key, { space, n, previous: head.hash }, said);
  const place = {
    label: RECORD_LABEL,
    space,
    n,
    previous: head.hash,
    at: wholeMinutes(at.nowMs),
    author: "b" as const,
  };
  return signLogRecord({ ...place, type: "join", body: { ...said, mac } }, joiner.kit.root.secretKey);
}
