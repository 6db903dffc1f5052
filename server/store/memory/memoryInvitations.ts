import type { DeviceId, Slot, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import { linkProblem, stateAt } from "../linkProblem.ts";
import type { InvitationState, InvitationStore, Joined, Joining, StoredInvitation } from "../store.ts";
import type { SpaceMark } from "../watchStore.ts";
import { bookAfterAppend } from "./memoryRetention.ts";
import { conflictFrom, type MemoryTables, replaceCredential } from "./memorySpaces.ts";

interface Invitation {
  readonly space: SpaceId;
  readonly tokenHash: string;
  readonly invitedBy: Slot;
  readonly expiresAtMs: number;
  state: InvitationState;
  wrappedKey: Uint8Array | null;
  greeting: Uint8Array | null;
  hello: Uint8Array | null;
  joined: { readonly device: DeviceId; readonly attemptHash: string | null } | null;
}

/** Whatever ends an invitation takes its two blobs along: used or not, the key in it is nobody's any more. */
function end(invitation: Invitation, state: InvitationState): void {
  invitation.state = state;
  invitation.wrappedKey = null;
  invitation.greeting = null;
}

function viewAt(invitation: Invitation, nowMs: number): StoredInvitation {
  const { space, tokenHash, invitedBy, expiresAtMs, hello } = invitation;
  const state = stateAt(invitation.state, expiresAtMs, nowMs);
  const greeting = state === "open" ? invitation.greeting : null;
  return { space, tokenHash, invitedBy, expiresAtMs, hello, state, greeting };
}

/** `invitations` is in the order of making. */
export function createMemoryInvitations(tables: MemoryTables): InvitationStore & {
  invitationMark(space: SpaceId): SpaceMark["invitation"];
  deleteSpaceInvitations(space: SpaceId): void;
  dropEndedInvitations(beforeMs: number): void;
} {
  let invitations: Invitation[] = [];
  const find = (space: SpaceId, tokenHash: string) =>
    invitations.find((one) => one.space === space && one.tokenHash === tokenHash);

  function giveCredential(joining: Joining, device: DeviceId): void {
    const { space, nowMs, credentialHash } = joining;
    tables.devices.set(device, { space, slot: "b", device, addedAtMs: nowMs });
    tables.credentials.set(credentialHash, { device, issuedAtMs: nowMs, endsAtMs: null });
  }

  /** The same attempt again: its answer got lost, so the credential in it is replaced. */
  function joinAgain(joining: Joining, device: DeviceId): Joined {
    replaceCredential(tables, device, joining.credentialHash, joining.nowMs);
    return { wrappedKey: null, device };
  }

  return {
    putInvitation: async ({ nowMs: _nowMs, ...made }) => {
      if (!tables.logs.has(made.space)) return fail("space-unknown");
      if (find(made.space, made.tokenHash)) return fail("token-taken");
      for (const one of invitations) {
        // One link at a time: a new one takes the place of the one before.
        if (one.space === made.space && one.state === "open") end(one, "withdrawn");
      }
      invitations.push({ ...made, state: "open", hello: null, joined: null });
      return ok(undefined);
    },
    lookInvitation: async (space, tokenHash, nowMs) => {
      const found = find(space, tokenHash);
      return found ? viewAt(found, nowMs) : null;
    },
    currentInvitation: async (space, nowMs) => {
      const found = invitations.findLast((one) => one.space === space);
      return found ? viewAt(found, nowMs) : null;
    },
    consumeInvitation: async (joining) => {
      const { space, tokenHash, record, nowMs, attemptHash, device } = joining;
      const invitation = find(space, tokenHash);
      const log = tables.logs.get(space);
      if (!invitation || !log) return fail("link-unknown");
      // Asked before anything else: for whoever joined, "used" is not the answer.
      const earlier = invitation.joined;
      if (earlier && attemptHash !== null && earlier.attemptHash === attemptHash) {
        return tables.devices.has(earlier.device) ? ok(joinAgain(joining, earlier.device)) : fail("link-used");
      }
      // By the clock, whether or not anything has swept it yet.
      const problem = linkProblem(stateAt(invitation.state, invitation.expiresAtMs, nowMs));
      if (problem) return fail(problem);
      if (record.n !== log.length) return conflictFrom(log, record.n);
      const { wrappedKey } = invitation;
      end(invitation, "used");
      invitation.hello = joining.hello;
      invitation.joined = { device, attemptHash };
      log.push(record.record);
      tables.logTimes.get(space)?.push(nowMs);
      bookAfterAppend(tables.retention, space, nowMs);
      giveCredential(joining, device);
      return ok({ wrappedKey, device });
    },
    endInvitation: async ({ space, tokenHash, state }) => {
      const found = find(space, tokenHash);
      if (!found) return fail("link-unknown");
      if (found.state === "open") end(found, state);
      return ok(found.state);
    },
    clearHello: async (space, tokenHash) => {
      const found = find(space, tokenHash);
      if (found) found.hello = null;
      return ok(undefined);
    },
    expireInvitations: async (nowMs) => {
      const due = invitations.filter((one) => one.state === "open" && one.expiresAtMs <= nowMs);
      for (const one of due) end(one, "expired");
      return ok(due.map(({ space, tokenHash }) => ({ space, tokenHash })));
    },
    dropEndedInvitations: (beforeMs) => {
      invitations = invitations.filter((one) => one.state === "open" || one.expiresAtMs > beforeMs);
    },
    invitationMark: (space) => {
      const found = invitations.findLast((one) => one.space === space);
      return found ? { by: found.invitedBy, state: found.state } : null;
    },
    deleteSpaceInvitations: (space) => {
      invitations = invitations.filter((one) => one.space !== space);
    },
  };
}
