import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../base/base64url.ts";
import type { SpaceId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";

/** The space as a page names it: two pages of one space are seen to belong together, and no address is told. */
export function pageSpace(space: SpaceId): string {
  return toBase64url(sha256(lengthPrefixed(["cg/v1/page-space", space])));
}
