import type { Slot } from "../../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { Certificate } from "../../../../shared/seal/log/certificate.ts";
import type { LogRecord } from "../../../../shared/seal/log/record.ts";

/** A signature in a file has a fixed place, and its certificate holds them all. */
const LONGEST = 5;

/**
 * The certificates with which somebody who has no log gets from a person's root to one of their signing keys:
 * the newest before it that the root signed, and each that was handed on since. The log was verified, so they
 * follow each other. Too many without the root: the 24 words are asked for once, and it is one again.
 */
export function certificatesTo(
  records: readonly LogRecord[],
  slot: Slot,
  signing: string,
): Result<readonly Certificate[], "too-many-successions"> {
  const all = records.flatMap((record) =>
    record.author === slot && (record.type === "create" || record.type === "join" || record.type === "partner-secret")
      ? [record.body.certificate]
      : [],
  );
  const last = all.findIndex((certificate) => certificate.signing === signing);
  if (last === -1) throw new Error("the way leads to a signing key of the log");
  const until = all.slice(0, last + 1);
  const chain = until.slice(until.findLastIndex(({ certifiedBy }) => certifiedBy === "root"));
  return chain.length > LONGEST ? fail("too-many-successions") : ok(chain);
}
