import type { Slot } from "../../base/ids.ts";
import { isSigningKey } from "../verifySignature.ts";
import { isCertified } from "./certificate.ts";
import type { LogRecord, RecordOf } from "./record.ts";
import { toBytes } from "./roomEffects.ts";
import type { PartnerState } from "./spaceState.ts";

/**
 * Whether the keys that a record brings are somebody's at all, and certified by who they say. Apart from
 * the effects because it is most of the work of reading a log, and a server that replays its own rows
 * after a restart has done it before.
 */
export function hasSoundKeys(record: LogRecord, author: PartnerState | null): boolean {
  const { space, author: slot } = record;
  if (record.type === "create" || record.type === "join") return isPerson(space, slot, record.body);
  if (record.type !== "partner-secret") return true;
  const { certificate } = record.body;
  const certifier = certificate.certifiedBy === "root" ? author?.root : author?.signing;
  return certifier !== undefined && isCertified(space, slot, certificate, certifier);
}

function isPerson(space: string, slot: Slot, body: RecordOf<"create" | "join">["body"]): boolean {
  const root = toBytes(body.root);
  return isSigningKey(root) && isSigningKey(toBytes(body.recovery)) && isCertified(space, slot, body.certificate, root);
}
