import { useMemo } from "react";
import type { VersionId } from "../../../shared/base/ids.ts";
import { seenBy } from "../../../shared/signing/seenBy.ts";
import type { SeenSigning, SeenVersion } from "../../../shared/signing/seenState.ts";
import type { SigningView } from "../../platform/signing/signingView.ts";
import { useSigning } from "../../platform/signing/useSigning.ts";

/** What this person may see of the pages, and what this device may do. Nothing else of the log reaches a screen. */
export interface Pages {
  readonly view: SigningView;
  readonly seen: SeenSigning;
}

/** Null before both are together, while this is locked, and until the log was read. */
export function usePages(): Pages | null {
  const view = useSigning();
  return useMemo(() => (view?.loaded === true ? { view, seen: seenBy(view.state, view.mySlot) } : null), [view]);
}

/** The newest page that both signed, whatever became of it. */
export function lastSigned(seen: SeenSigning): SeenVersion | null {
  return seen.versions.findLast(({ bothSigned }) => bothSigned) ?? null;
}

export function versionOf(seen: SeenSigning, version: string | VersionId | undefined): SeenVersion | null {
  return seen.versions.find((one) => one.version === version) ?? null;
}
