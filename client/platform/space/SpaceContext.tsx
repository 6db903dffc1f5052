import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import type { SpaceSession } from "./spaceSession.ts";
import type { SpaceView } from "./spaceView.ts";

const SpaceContext = createContext<SpaceSession | null>(null);

export function SpaceProvider(props: { session: SpaceSession; children: ReactNode }): ReactNode {
  return <SpaceContext value={props.session}>{props.children}</SpaceContext>;
}

/** Renders again whenever the view is another one; the session itself stays the same for as long as the page. */
export function useSpace(): { readonly session: SpaceSession; readonly view: SpaceView } {
  const session = useContext(SpaceContext);
  if (session === null) throw new Error("useSpace needs a SpaceProvider above it");
  const view = useSyncExternalStore(session.subscribe, session.view);
  return useMemo(() => ({ session, view }), [session, view]);
}
