import { type ReactNode, use, useCallback, useSyncExternalStore } from "react";
import type { SealedDocument } from "../../platform/document/sealedDocument.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { SavedState } from "../../platform/ui/SavedState.tsx";
import { ScopeContext } from "../../platform/ui/place.ts";

/** The state of the document that this screen writes to: the shared one where both read, else one's own. */
export function SavedWords(): ReactNode {
  const { view } = useSpace();
  const scope = use(ScopeContext);
  const document = scope === "both" ? (view.shared ?? view.mine) : view.mine;
  return document === null || scope === null ? null : <Saved document={document} hasLeft={view.left !== null} />;
}

function Saved(props: { readonly document: SealedDocument; readonly hasLeft: boolean }): ReactNode {
  const { document, hasLeft } = props;
  const subscribe = useCallback((changed: () => void) => document.subscribe(changed), [document]);
  const status = useSyncExternalStore(subscribe, () => document.status());
  // Before the first word there is nothing that could be kept or saved.
  if (document.inner.store.clients.size === 0) return null;
  // What is deleted on the server is saved there no more, whatever it once acknowledged.
  return <SavedState status={hasLeft ? { ...status, saved: "kept" } : status} />;
}
