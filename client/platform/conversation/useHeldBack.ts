import { useSpace } from "../space/SpaceContext.tsx";
import { useConversations } from "./useConversations.ts";

/**
 * Why nothing new is said to the other just now; null when it can be. "paused": a talk of the two rests, and what is
 * written waits. "closed": one of the two closed the space, and what is written stays with its author.
 */
export function useHeldBack(): "paused" | "closed" | null {
  const { view } = useSpace();
  const isPaused = useConversations()?.holdsBack === true;
  if (view.stage === "closed") return "closed";
  return isPaused ? "paused" : null;
}
