import type { VersionId } from "../base/ids.ts";
import type { VersionFacts } from "./standingOf.ts";

/** A version and all that it goes back to, newest first. Each names one that was there before it, so this ends. */
export function chainOf(versions: readonly VersionFacts[], from: VersionId | null): readonly VersionFacts[] {
  const named = versions.find(({ page }) => page.version === from);
  return named === undefined ? [] : [named, ...chainOf(versions, named.page.supersedes)];
}
