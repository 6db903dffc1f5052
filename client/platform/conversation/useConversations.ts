import { useCallback, useSyncExternalStore } from "react";
import { useSpace } from "../space/SpaceContext.tsx";
import type { ConversationsView } from "./conversations.ts";

const nothing = (): void => undefined;

/** Null before both are together, and while this is locked. */
export function useConversations(): ConversationsView | null {
  const { session } = useSpace();
  const conversations = session.conversations();
  const subscribe = useCallback(
    (listener: () => void) => conversations?.subscribe(listener) ?? nothing,
    [conversations],
  );
  return useSyncExternalStore(subscribe, () => conversations?.view() ?? null);
}
