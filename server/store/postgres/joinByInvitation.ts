import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { linkProblem } from "../linkProblem.ts";
import type { Joined, Joining, LinkProblem, LogConflict } from "../store.ts";
import type { Ask } from "./asking.ts";
import { devices } from "./devices.ts";
import type { InvitationRow } from "../invitationRow.ts";
import { invitations } from "./invitations.ts";
import { log } from "./log.ts";

/** The answer of an earlier join got lost: its device gets a new credential, the blob is gone. */
async function joinAgain(ask: Ask, found: InvitationRow, joining: Joining): Promise<Result<Joined, LinkProblem>> {
  const device = found.joinedDevice;
  if (device === null) return fail("link-used");
  const isThere = await devices.replaceCredential(ask, device, joining.credentialHash, joining.nowMs);
  return isThere ? ok({ wrappedKey: null, device }) : fail("link-used");
}

/**
 * The whole of a join, inside one transaction of the caller: either the token is used AND the record is in
 * the log AND the device exists AND the blob is handed over, or nothing of it happened.
 */
export async function joinByInvitation(ask: Ask, joining: Joining): Promise<Result<Joined, LinkProblem> | LogConflict> {
  const { space, tokenHash, record, hello, device, credentialHash, attemptHash, nowMs } = joining;
  const found = await invitations.find(ask, space, tokenHash, nowMs);
  if (found === null) return fail("link-unknown");
  if (attemptHash !== null && found.attemptHash === attemptHash) return joinAgain(ask, found, joining);
  const problem = linkProblem(found.state);
  if (problem !== null) return fail(problem);
  if (record.n !== (await log.lengthOf(ask, space))) return log.conflictFrom(ask, space, record.n);
  await invitations.use(ask, found, hello, device, attemptHash);
  await log.append(ask, space, record, nowMs);
  await devices.add(ask, { space, slot: "b", device, credentialHash, nowMs });
  return ok({ wrappedKey: found.wrappedKey, device });
}
