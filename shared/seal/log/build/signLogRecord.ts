import { toBase64url } from "../../../base/base64url.ts";
import type { Slot } from "../../../base/ids.ts";
import { sign } from "../../sign.ts";
import {
  type LogRecord,
  parseLogRecord,
  RECORD_LABEL,
  type RecordOf,
  type RecordType,
  type Unsigned,
  unsignedBytes,
} from "../record.ts";
import type { SpaceState } from "../spaceState.ts";

/** What every record after the first needs: where it goes, whose it is, when, and its author's signing key. */
export interface Authorship {
  readonly state: SpaceState;
  readonly author: Slot;
  readonly secretKey: Uint8Array;
  readonly nowMs: number;
}

/** The next record of a log, signed. When the server answers that somebody was faster it is built again. */
export function nextRecord<Type extends RecordType>(
  { state, author, secretKey, nowMs }: Authorship,
  type: Type,
  body: RecordOf<Type>["body"],
): LogRecord {
  const { space, head } = state;
  const place = { label: RECORD_LABEL, space, n: head.n + 1, previous: head.hash, at: wholeMinutes(nowMs), author };
  return signLogRecord({ ...place, type, body } as Unsigned, secretKey);
}

/** Throws on a record that no reader would accept: that is a bug of the builder. */
export function signLogRecord(unsigned: Unsigned, secretKey: Uint8Array): LogRecord {
  const signature = toBase64url(sign(RECORD_LABEL, [unsignedBytes(unsigned)], secretKey));
  const parsed = parseLogRecord({ ...unsigned, signature });
  if (!parsed.ok) throw new Error(`a malformed ${unsigned.type} record was built`);
  return parsed.value;
}

export function wholeMinutes(nowMs: number): number {
  return Math.floor(nowMs / 60_000) * 60_000;
}
