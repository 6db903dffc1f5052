import { fromBase64url } from "../../base/base64url.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { verifySignature } from "../verifySignature.ts";
import type { Effect } from "./effect.ts";
import { hasSoundKeys } from "./hasSoundKeys.ts";
import type { LogProblem } from "./logProblem.ts";
import { type LogRecord, RECORD_LABEL, recordHash, unsignedBytes } from "./record.ts";
import { createSpace, effectOf } from "./recordEffects.ts";
import type { SpaceState } from "./spaceState.ts";

/**
 * The one rule book of the log, for clients and server alike: it checks and never opens. A record counts
 * when it follows the head (number, previous hash, space), is signed by the key its type calls for, and is
 * a legal next step. Its mac and grants are checked by those who hold the keys.
 */
export function applyRecord(state: SpaceState | null, record: LogRecord): Result<SpaceState, LogProblem> {
  const effect = placedEffect(state, record);
  if (!effect.ok) return effect;
  if (!hasSoundKeys(record, state?.partners[record.author] ?? null)) return fail("record-not-certified");
  return isSigned(record, effect.value) ? ok(withHead(effect.value, record)) : fail("record-not-signed");
}

/** Replays records that were verified before, by whoever kept them: the server's own rows. */
export function replayRecord(state: SpaceState | null, record: LogRecord): Result<SpaceState, LogProblem> {
  const effect = placedEffect(state, record);
  return effect.ok ? ok(withHead(effect.value, record)) : effect;
}

function placedEffect(state: SpaceState | null, record: LogRecord): Result<Effect, LogProblem> {
  const placed = isPlaced(state, record);
  if (!placed.ok) return placed;
  return state === null ? createSpace(record) : effectOf(state, record);
}

function isPlaced(state: SpaceState | null, record: LogRecord): Result<true, LogProblem> {
  if (state === null) return record.n === 0 && record.previous === null ? ok(true) : fail("record-out-of-order");
  if (record.space !== state.space) return fail("record-of-another-space");
  const follows = record.n === state.head.n + 1 && record.previous === state.head.hash;
  return follows ? ok(true) : fail("record-out-of-order");
}

function isSigned(record: LogRecord, { signer }: Effect): boolean {
  const signature = fromBase64url(record.signature, 64);
  return signature.ok && verifySignature(RECORD_LABEL, [unsignedBytes(record)], signature.value, signer);
}

function withHead({ next }: Effect, record: LogRecord): SpaceState {
  return { ...next, head: { n: record.n, hash: recordHash(record) } };
}
