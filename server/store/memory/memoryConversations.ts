import { equalBytes } from "../../../shared/base/bytes.ts";
import type { ConversationId, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import type { ConversationStore, StoredConversation, StoredEvent } from "../conversationStore.ts";
import { eventHash } from "../eventHash.ts";

interface Conversation {
  readonly space: SpaceId;
  readonly conversation: ConversationId;
  readonly events: StoredEvent[];
  endAsked: boolean;
  closedAtMs: number | null;
}

function viewOf({ conversation, events, closedAtMs }: Conversation): StoredConversation {
  return { conversation, events: events.length, openedAtMs: events[0]?.atMs ?? 0, closedAtMs };
}

/** `conversations` is in the order of opening. */
export function createMemoryConversations(): ConversationStore & { deleteSpaceConversations(space: SpaceId): void } {
  let conversations: Conversation[] = [];
  const find = (space: SpaceId, conversation: ConversationId) =>
    conversations.find((one) => one.space === space && one.conversation === conversation);
  const eventsOf = (space: SpaceId, conversation: ConversationId): readonly StoredEvent[] =>
    find(space, conversation)?.events ?? [];

  return {
    openConversation: async ({ space, conversation, after, event, atMs }) => {
      const newest = conversations.findLast((one) => one.space === space);
      // One at a time, and after the one that whoever opens knows of: of two who open at once the second is told.
      const isAsKnown = (newest?.conversation ?? null) === after && newest?.closedAtMs !== null;
      if (!isAsKnown || find(space, conversation)) return fail("overtaken");
      const events = [{ seq: 0, atMs, event }];
      conversations.push({ space, conversation, events, endAsked: false, closedAtMs: null });
      return ok(undefined);
    },
    appendEvent: async ({ space, conversation, seq, previous, event, atMs, closes }) => {
      const found = find(space, conversation);
      if (!found) return fail("conversation-unknown");
      // The very same bytes again are a lost answer; anything else at a taken place is a second story.
      const there = found.events[seq];
      if (there)
        return equalBytes(there.event, event) ? ok({ atMs: there.atMs, isNew: false }) : fail("conversation-conflict");
      if (seq !== found.events.length) return fail("conversation-conflict");
      if (!equalBytes(eventHash(found.events.at(-1)?.event ?? null), previous)) return fail("chain-broken");
      found.events.push({ seq, atMs, event });
      if (closes) Object.assign(found, { closedAtMs: atMs, endAsked: false });
      return ok({ atMs, isNew: true });
    },
    askEnd: async (space, conversation) => {
      const found = find(space, conversation);
      if (!found) return fail("conversation-unknown");
      // Asking for the end of what is over asks for nothing, and is no error.
      found.endAsked = found.closedAtMs === null;
      return ok(undefined);
    },
    findConversation: async (space, conversation) => {
      const found = find(space, conversation);
      return found ? viewOf(found) : null;
    },
    recentConversations: async (space, atMost) =>
      conversations
        .filter((one) => one.space === space)
        .toReversed()
        .slice(0, atMost)
        .map(viewOf),
    openConversations: async () =>
      conversations
        .filter(({ closedAtMs }) => closedAtMs === null)
        .map(({ space, conversation, events, endAsked }) => ({ space, conversation, events: events.length, endAsked })),
    readEvents: async (space, conversation, fromSeq, atMost) =>
      eventsOf(space, conversation).slice(fromSeq, fromSeq + atMost),
    deleteSpaceConversations: (space) => {
      conversations = conversations.filter((one) => one.space !== space);
    },
  };
}
