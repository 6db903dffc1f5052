import type { ConversationId, SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import type { StoredConversation } from "../store/conversationStore.ts";
import type { Store } from "../store/store.ts";
import type { Pens } from "./pens.ts";

const DAY_MS = 24 * 60 * 60_000;

/** The space's newest conversation, after which the next one may begin; null for the first. */
export type Opening = Result<{ readonly after: ConversationId | null }, "conversation-open" | "conversation-tomorrow">;

/**
 * Whether a conversation may be opened now. One that closed before both were ready holds the next one back,
 * so that nobody is asked again and again on one evening; it is the same wait whatever closed it.
 */
export async function judgeOpening(store: Store, pens: Pens, space: SpaceId, nowMs: number): Promise<Opening> {
  const recent = await store.recentConversations(space, LIMITS.conversationOpeningsPerDay);
  const [newest] = recent;
  if (newest === undefined) return ok({ after: null });
  if (newest.closedAtMs === null) return fail("conversation-open");
  const dayAgo = recent[LIMITS.conversationOpeningsPerDay - 1]?.openedAtMs ?? -Infinity;
  if (dayAgo > nowMs - DAY_MS) return fail("conversation-tomorrow");
  if (nowMs - newest.closedAtMs < LIMITS.conversationRestMs && (await cameToNothing(pens, space, newest)))
    return fail("conversation-tomorrow");
  return ok({ after: newest.conversation });
}

async function cameToNothing(
  pens: Pens,
  space: SpaceId,
  { conversation, events }: StoredConversation,
): Promise<boolean> {
  const known = await pens.of(space, conversation, events);
  return known?.pen.wentLive === false;
}
