import type { VersionId } from "../../../../shared/base/ids.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";

/**
 * Whoever proposed a page may take it back and propose another at once, also while it is being read. The other
 * one must not come into the place of the first, or somebody signs what they have not read.
 */
export function pageBeingRead(
  begun: VersionId | null,
  proposal: Pick<SeenVersion, "version"> | null,
): "this" | "another" | "none" {
  if (proposal === null) return "none";
  return begun === null || begun === proposal.version ? "this" : "another";
}
