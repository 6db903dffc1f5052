import type { DeviceId, Slot, SpaceId } from "../../shared/base/ids.ts";
import { stateAt } from "./linkProblem.ts";
import type { InvitationState, StoredInvitation } from "./store.ts";

/** An invitation with what only the join may read. */
export interface InvitationRow extends StoredInvitation {
  readonly wrappedKey: Uint8Array | null;
  readonly joinedDevice: DeviceId | null;
  readonly attemptHash: string | null;
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
const bytesOrNull = (value: unknown): Uint8Array | null => (value instanceof Uint8Array ? value : null);

/**
 * Reads a row of either database. An invitation runs out by the clock, whether or not anything has swept it yet, and
 * its greeting is shown only while it can still be used.
 */
export function invitationAt(row: Readonly<Record<string, unknown>>, nowMs: number): InvitationRow {
  const expiresAtMs = Number(row["expires_at_ms"]);
  const state = stateAt(String(row["state"]) as InvitationState, expiresAtMs, nowMs);
  return {
    space: String(row["space"]) as SpaceId,
    tokenHash: String(row["token_hash"]),
    invitedBy: String(row["invited_by"]) as Slot,
    state,
    expiresAtMs,
    greeting: state === "open" ? bytesOrNull(row["greeting"]) : null,
    hello: bytesOrNull(row["hello"]),
    wrappedKey: bytesOrNull(row["wrapped_key"]),
    joinedDevice: textOrNull(row["joined_device"]) as DeviceId | null,
    attemptHash: textOrNull(row["attempt_hash"]),
  };
}

/** What everybody may see of an invitation. */
export function withoutSecrets(row: InvitationRow): StoredInvitation {
  const { space, tokenHash, invitedBy, state, expiresAtMs, greeting, hello } = row;
  return { space, tokenHash, invitedBy, state, expiresAtMs, greeting, hello };
}
