import type * as Y from "yjs";
import { useSpace } from "../space/SpaceContext.tsx";

/** This person's own document, under their own key; null only while it is being opened. */
export function useMine(): Y.Doc | null {
  return useSpace().view.mine?.inner ?? null;
}
