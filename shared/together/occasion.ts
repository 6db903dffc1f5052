import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../base/base64url.ts";
import type { OccasionId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";

/** What two people answer alone and open together: once a week, or once a day. */
export type OccasionKind = "weekly-look" | "my-week" | "two-lines";

/**
 * The place of one such answer: its kind and its day (of a week, the Monday). Made from these and not drawn, so
 * that the two, and two devices of one person that are both offline, meet in the same place.
 */
export function occasionId(kind: OccasionKind, day: string): OccasionId {
  const name = lengthPrefixed(["cg/v1/occasion", kind, day]);
  // reason: sixteen bytes in base64url are an id; which kind is said here, once.
  return toBase64url(sha256(name).subarray(0, 16)) as OccasionId;
}
