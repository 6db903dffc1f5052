import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { equalBytes, u32 } from "../../base/bytes.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { canonicalBytes } from "../canonical.ts";
import { deriveKey } from "../keys/deriveKey.ts";
import type { RecordOf } from "../log/record.ts";

/**
 * Shows the inviter that the joiner had the link: HMAC-SHA256 under a key derived from the link's, over
 * the place in the log and all that the join record says. The server has neither.
 */
interface JoinPlace {
  readonly space: string;
  readonly n: number;
  readonly previous: string | null;
}
type JoinBody = RecordOf<"join">["body"];

export function joinMac(linkKey: Uint8Array, { space, n, previous }: JoinPlace, said: Omit<JoinBody, "mac">): string {
  const key = deriveKey(linkKey, "cg/v1/invitation/join-mac");
  const message = lengthPrefixed(["cg/v1/invitation/join-mac", space, u32(n), previous ?? "", canonicalBytes(said)]);
  return toBase64url(hmac(sha256, key, message));
}

export function isJoinGenuine(linkKey: Uint8Array, join: RecordOf<"join">): boolean {
  const { mac, ...said } = join.body;
  const expected = fromBase64url(joinMac(linkKey, join, said), 32);
  const found = fromBase64url(mac, 32);
  return expected.ok && found.ok && equalBytes(expected.value, found.value);
}
