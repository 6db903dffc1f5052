import { useConversations } from "../../platform/conversation/useConversations.ts";
import { useQuietNotNow } from "../../platform/mine/useTalk.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { type TalkStep, talkStep } from "./talkStep.ts";

export function useTalkStep(): TalkStep | null {
  const { session, view } = useSpace();
  const conversations = useConversations();
  const [quiet] = useQuietNotNow();
  const now = session.conversations()?.now() ?? 0;
  return talkStep(conversations?.open ?? null, view.slot ?? "a", quiet, now);
}
