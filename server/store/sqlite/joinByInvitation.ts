import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { linkProblem } from "../linkProblem.ts";
import type { Joined, Joining, LinkProblem, LogConflict } from "../store.ts";
import type { Devices } from "./devices.ts";
import type { InvitationRow } from "../invitationRow.ts";
import type { Invitations } from "./invitations.ts";
import type { Log } from "./log.ts";

interface Tables {
  readonly log: Log;
  readonly devices: Devices;
  readonly invitations: Invitations;
}

/** The answer of an earlier join got lost: its device gets a new credential, the blob is gone. */
function joinAgain({ devices }: Tables, found: InvitationRow, joining: Joining): Result<Joined, LinkProblem> {
  const device = found.joinedDevice;
  if (device === null || !devices.isThere(device)) return fail("link-used");
  devices.replaceCredential(device, joining.credentialHash, joining.nowMs);
  return ok({ wrappedKey: null, device });
}

/**
 * The whole of a join, inside one transaction of the caller: either the token is used AND the record is in
 * the log AND the device exists AND the blob is handed over, or nothing of it happened.
 */
export function joinByInvitation(tables: Tables, joining: Joining): Result<Joined, LinkProblem> | LogConflict {
  const { log, devices, invitations } = tables;
  const { space, tokenHash, record, hello, device, credentialHash, attemptHash, nowMs } = joining;
  const found = invitations.find(space, tokenHash, nowMs);
  if (found === null) return fail("link-unknown");
  if (attemptHash !== null && found.attemptHash === attemptHash) return joinAgain(tables, found, joining);
  const problem = linkProblem(found.state);
  if (problem !== null) return fail(problem);
  if (record.n !== log.lengthOf(space)) return log.conflictFrom(space, record.n);
  invitations.use(found, hello, device, attemptHash);
  log.append(space, record, nowMs);
  devices.add({ space, slot: "b", device, credentialHash, nowMs });
  return ok({ wrappedKey: found.wrappedKey, device });
}
