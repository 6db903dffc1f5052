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
  return document === null || scope === null ? null : <Saved document={document} />;
}

function Saved(props: { readonly document: SealedDocument }): ReactNode {
  const { document } = props;
  const subscribe = useCallback((changed: () => void) => document.subscribe(changed), [document]);
  const status = useSyncExternalStore(subscribe, () => document.status());
  // Before the first word there is nothing that could be kept or saved.
  return document.inner.store.clients.size === 0 ? null : <SavedState status={status} />;
}
