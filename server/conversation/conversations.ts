import type { ConversationId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import type { ConversationProblem } from "../../shared/wire/conversation.ts";
import type { StoredConversation, StoredEvent } from "../store/conversationStore.ts";
import type { DeviceIdentity } from "../store/store.ts";
import { type Appending, createAppending } from "./appending.ts";
import type { ConversationParts } from "./conversationParts.ts";

export interface EventsPage {
  readonly events: readonly StoredEvent[];
  readonly more: boolean;
}

/**
 * What a device may do with its space's conversations. A conversation of another space is asked for under
 * the asker's own, where there is none of that name: it answers like one that never was, by the same steps.
 */
export interface Conversations extends Appending {
  read(
    who: DeviceIdentity,
    conversation: ConversationId,
    fromSeq: number,
  ): Promise<Result<EventsPage, ConversationProblem>>;
  /** The newest, oldest of them first. */
  list(who: DeviceIdentity): Promise<Result<readonly StoredConversation[], ConversationProblem>>;
  /** Remembers that it is to end; the closing tick does the rest, for this and every other reason alike. */
  end(who: DeviceIdentity, conversation: ConversationId): Promise<Result<void, ConversationProblem>>;
}

export function createConversations(parts: ConversationParts): Conversations {
  const { store, clock, access } = parts;
  return {
    ...createAppending(parts),
    async read({ space }, conversation, fromSeq) {
      const allowed = await access.mayRead(space, clock.now());
      if (!allowed.ok) return allowed;
      const found = await store.findConversation(space, conversation);
      if (found === null) return fail("conversation-unknown");
      const events = await store.readEvents(space, conversation, fromSeq, LIMITS.eventsPerRead);
      return ok({ events, more: fromSeq + events.length < found.events });
    },
    async list({ space }) {
      const allowed = await access.mayRead(space, clock.now());
      if (!allowed.ok) return allowed;
      return ok((await store.recentConversations(space, LIMITS.conversationsListed)).toReversed());
    },
    async end({ space }, conversation) {
      const allowed = await access.mayWrite(space);
      return allowed.ok ? store.askEnd(space, conversation) : allowed;
    },
  };
}
