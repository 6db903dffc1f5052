import type { DatabaseSync } from "node:sqlite";
import { equalBytes } from "../../../shared/base/bytes.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { AppendedEvent, AppendRefusal, ConversationStore, NextEvent, OpeningEvent } from "../conversationStore.ts";
import { eventHash } from "../eventHash.ts";
import { createConversations, type Conversations } from "./conversations.ts";
import { inTransaction } from "./inTransaction.ts";
import { written } from "./storeProblem.ts";

type ConversationOperations = {
  [Name in keyof ConversationStore]: (
    ...args: Parameters<ConversationStore[Name]>
  ) => Awaited<ReturnType<ConversationStore[Name]>>;
};

/** The conversations' part of the port, without the promises; deleting goes with the whole space. */
export function conversationOperations(database: DatabaseSync): {
  readonly tables: Conversations;
  readonly operations: ConversationOperations;
} {
  const tables = createConversations(database);
  const transact = <T>(work: () => T) => written(() => inTransaction(database, work));
  const operations: ConversationOperations = {
    openConversation: (opening) => transact(() => open(tables, opening)),
    appendEvent: (next) => transact(() => append(tables, next)),
    askEnd: (space, conversation) =>
      transact(() => {
        if (tables.find(space, conversation) === null) return fail("conversation-unknown");
        return ok(tables.askEnd(space, conversation));
      }),
    findConversation: (space, conversation) => tables.viewOf(space, conversation),
    recentConversations: (space, atMost) => tables.recent(space, atMost),
    openConversations: () => tables.open(),
    readEvents: (space, conversation, fromSeq, atMost) => tables.eventsFrom(space, conversation, fromSeq, atMost),
  };
  return { tables, operations };
}

function open(tables: Conversations, { space, conversation, after, event, atMs }: OpeningEvent) {
  const newest = tables.recent(space, 1)[0];
  // One at a time, and after the one that whoever opens knows of: of two who open at once the second is told.
  const isAsKnown = (newest?.conversation ?? null) === after && newest?.closedAtMs !== null;
  if (!isAsKnown || tables.find(space, conversation) !== null) return fail("overtaken");
  return ok(tables.begin(space, conversation, event, atMs));
}

function append(tables: Conversations, next: NextEvent): Result<AppendedEvent, AppendRefusal> {
  const found = tables.find(next.space, next.conversation);
  if (found === null) return fail("conversation-unknown");
  // The very same bytes again are a lost answer; anything else at a taken place is a second story.
  if (next.seq < found.events) {
    const there = tables.eventAt(found.id, next.seq);
    const isSame = there !== null && equalBytes(there.event, next.event);
    return isSame ? ok({ atMs: there.atMs, isNew: false }) : fail("conversation-conflict");
  }
  if (next.seq > found.events) return fail("conversation-conflict");
  const last = tables.eventAt(found.id, next.seq - 1);
  if (!equalBytes(eventHash(last?.event ?? null), next.previous)) return fail("chain-broken");
  tables.append(found.id, next);
  return ok({ atMs: next.atMs, isNew: true });
}
