import type { DatabaseSync } from "node:sqlite";
import type { ConversationId, SpaceId } from "../../../shared/base/ids.ts";
import type { NextEvent, OpenConversation, StoredConversation, StoredEvent } from "../conversationStore.ts";

/** A conversation's row: what an append must know before it writes. */
interface Found {
  readonly id: number;
  readonly events: number;
}

const conversationOf = (row: Record<string, unknown>): ConversationId => String(row["conversation"]) as ConversationId;

function viewOf(row: Record<string, unknown>): StoredConversation {
  return {
    conversation: conversationOf(row),
    events: Number(row["events"]),
    openedAtMs: Number(row["opened_at_ms"]),
    closedAtMs: row["closed_at_ms"] === null ? null : Number(row["closed_at_ms"]),
  };
}

/** Steps: the caller holds the transaction. Events are counted by their last place, which no gap precedes. */
export function createConversations(database: DatabaseSync) {
  const events = `(SELECT coalesce(max(seq), -1) + 1 FROM conversation_events WHERE conversation = conversations.id)`;
  const view = `conversation, ${events} AS events, opened_at_ms, closed_at_ms`;
  const find = database.prepare(`SELECT id, ${view} FROM conversations WHERE space = ? AND conversation = ?`);
  const recent = database.prepare(`SELECT ${view} FROM conversations WHERE space = ? ORDER BY id DESC LIMIT ?`);
  const open = database.prepare(
    `SELECT space, conversation, ${events} AS events, end_asked FROM conversations WHERE closed_at_ms IS NULL`,
  );
  const add = database.prepare(
    `INSERT INTO conversations (space, conversation, opened_at_ms) VALUES (?, ?, ?) RETURNING id`,
  );
  // Forgetting what was asked leaves the same row whatever closed the conversation.
  const close = database.prepare(`UPDATE conversations SET closed_at_ms = ?, end_asked = 0 WHERE id = ?`);
  const askEnd = database.prepare(
    `UPDATE conversations SET end_asked = 1 WHERE space = ? AND conversation = ? AND closed_at_ms IS NULL`,
  );
  const removeOfSpace = database.prepare(`DELETE FROM conversations WHERE space = ?`);
  const one = database.prepare(`SELECT at_ms, event FROM conversation_events WHERE conversation = ? AND seq = ?`);
  const insert = database.prepare(
    `INSERT INTO conversation_events (conversation, seq, at_ms, event) VALUES (?, ?, ?, ?)`,
  );
  const select = database.prepare(
    `SELECT seq, at_ms, event FROM conversation_events
     WHERE conversation = (SELECT id FROM conversations WHERE space = ? AND conversation = ?) AND seq >= ?
     ORDER BY seq LIMIT ?`,
  );

  return {
    find(space: SpaceId, conversation: ConversationId): Found | null {
      const row = find.get(space, conversation);
      return row ? { id: Number(row["id"]), events: Number(row["events"]) } : null;
    },
    viewOf(space: SpaceId, conversation: ConversationId): StoredConversation | null {
      const row = find.get(space, conversation);
      return row ? viewOf(row) : null;
    },
    recent: (space: SpaceId, atMost: number): StoredConversation[] => recent.all(space, atMost).map(viewOf),
    open: (): OpenConversation[] =>
      open.all().map((row) => ({
        space: String(row["space"]) as SpaceId,
        conversation: conversationOf(row),
        events: Number(row["events"]),
        endAsked: row["end_asked"] === 1,
      })),
    begin(space: SpaceId, conversation: ConversationId, event: Uint8Array, atMs: number): void {
      insert.run(Number(add.get(space, conversation, atMs)?.["id"]), 0, atMs, event);
    },
    append(id: number, { seq, atMs, event, closes }: NextEvent): void {
      insert.run(id, seq, atMs, event);
      if (closes) close.run(atMs, id);
    },
    askEnd: (space: SpaceId, conversation: ConversationId): void => {
      askEnd.run(space, conversation);
    },
    eventAt(id: number, seq: number): { readonly atMs: number; readonly event: Uint8Array } | null {
      const row = one.get(id, seq);
      return row ? { atMs: Number(row["at_ms"]), event: row["event"] as Uint8Array } : null;
    },
    eventsFrom: (space: SpaceId, conversation: ConversationId, fromSeq: number, atMost: number): StoredEvent[] =>
      select.all(space, conversation, fromSeq, atMost).map((row) => ({
        seq: Number(row["seq"]),
        atMs: Number(row["at_ms"]),
        event: row["event"] as Uint8Array,
      })),
    deleteOf: (space: SpaceId): void => {
      removeOfSpace.run(space);
    },
  };
}

export type Conversations = ReturnType<typeof createConversations>;
