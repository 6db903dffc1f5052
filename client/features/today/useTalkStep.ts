import { useConversations } from "../../platform/conversation/useConversations.ts";
import { useProfile } from "../../platform/mine/useProfile.ts";
import { useQuietNotNow } from "../../platform/mine/useTalk.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { type TalkStep, talkStep } from "./talkStep.ts";

export function useTalkStep(): TalkStep | null {
  const { session, view } = useSpace();
  const conversations = useConversations();
  const [quiet] = useQuietNotNow();
  const [{ pausedQuietly }] = useProfile();
  const now = session.conversations()?.now() ?? 0;
  // Whoever paused everything quietly is asked nothing here; the page looks as on a day without a talk.
  if (pausedQuietly) return null;
  return talkStep(conversations?.open ?? null, view.slot ?? "a", quiet, now);
}
