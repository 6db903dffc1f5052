import { equalBytes } from "../../../shared/base/bytes.ts";
import type { ConversationId, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type {
  AppendedEvent,
  AppendRefusal,
  ConversationStore,
  NextEvent,
  OpeningEvent,
  StoredConversation,
} from "../conversationStore.ts";
import { eventHash } from "../eventHash.ts";
import { type Ask, bytesOf, type Row } from "./asking.ts";
import type { Database } from "./database.ts";

const conversationOf = (row: Row): ConversationId => String(row["conversation"]) as ConversationId;

function viewOf(row: Row): StoredConversation {
  return {
    conversation: conversationOf(row),
    events: Number(row["events"]),
    openedAtMs: Number(row["opened_at_ms"]),
    closedAtMs: row["closed_at_ms"] === null ? null : Number(row["closed_at_ms"]),
  };
}

/** Events are counted by their last place, which no gap precedes. */
const EVENTS = `(SELECT coalesce(max(seq), -1) + 1 FROM conversation_events WHERE conversation = conversations.id)`;
const VIEW = `id, conversation, ${EVENTS} AS events, opened_at_ms, closed_at_ms`;

async function find(ask: Ask, space: SpaceId, conversation: ConversationId): Promise<Row | null> {
  const sql = `SELECT ${VIEW} FROM conversations WHERE space = $1 AND conversation = $2`;
  return (await ask(sql, space, conversation)).rows[0] ?? null;
}

async function recent(ask: Ask, space: SpaceId, atMost: number): Promise<StoredConversation[]> {
  const sql = `SELECT ${VIEW} FROM conversations WHERE space = $1 ORDER BY id DESC LIMIT $2`;
  return (await ask(sql, space, atMost)).rows.map(viewOf);
}

async function insert(ask: Ask, id: unknown, seq: number, atMs: number, event: Uint8Array): Promise<void> {
  const sql = `INSERT INTO conversation_events (conversation, seq, at_ms, event) VALUES ($1, $2, $3, $4)`;
  await ask(sql, id, seq, atMs, bytesOf(event));
}

async function eventAt(ask: Ask, id: unknown, seq: number) {
  const sql = `SELECT at_ms, event FROM conversation_events WHERE conversation = $1 AND seq = $2`;
  const row = (await ask(sql, id, seq)).rows[0];
  return row ? { atMs: Number(row["at_ms"]), event: row["event"] as Uint8Array } : null;
}

// The caller's transaction holds the space, so nothing comes between the look and the row.
async function open(
  ask: Ask,
  { space, conversation, after, event, atMs }: OpeningEvent,
): Promise<Result<void, "overtaken">> {
  const newest = (await recent(ask, space, 1))[0];
  const isAsKnown = (newest?.conversation ?? null) === after && newest?.closedAtMs !== null;
  if (!isAsKnown || (await find(ask, space, conversation)) !== null) return fail("overtaken");
  const sql = `INSERT INTO conversations (space, conversation, opened_at_ms) VALUES ($1, $2, $3) RETURNING id`;
  const { rows } = await ask(sql, space, conversation, atMs);
  await insert(ask, rows[0]?.["id"], 0, atMs, event);
  return ok(undefined);
}

async function append(ask: Ask, next: NextEvent): Promise<Result<AppendedEvent, AppendRefusal>> {
  const { space, conversation, seq, previous, event, atMs, closes } = next;
  const found = await find(ask, space, conversation);
  if (found === null) return fail("conversation-unknown");
  const { id } = found;
  const events = Number(found["events"]);
  // The very same bytes again are a lost answer; anything else at a taken place is a second story.
  if (seq < events) {
    const there = await eventAt(ask, id, seq);
    const isSame = there !== null && equalBytes(there.event, event);
    return isSame ? ok({ atMs: there.atMs, isNew: false }) : fail("conversation-conflict");
  }
  if (seq > events) return fail("conversation-conflict");
  const last = await eventAt(ask, id, seq - 1);
  if (!equalBytes(eventHash(last?.event ?? null), previous)) return fail("chain-broken");
  await insert(ask, id, seq, atMs, event);
  // Forgetting what was asked leaves the same row whatever closed the conversation.
  if (closes) await ask(`UPDATE conversations SET closed_at_ms = $1, end_asked = 0 WHERE id = $2`, atMs, id);
  return ok({ atMs, isNew: true });
}

async function askEnd(
  ask: Ask,
  space: SpaceId,
  conversation: ConversationId,
): Promise<Result<void, "conversation-unknown">> {
  if ((await find(ask, space, conversation)) === null) return fail("conversation-unknown");
  await ask(
    `UPDATE conversations SET end_asked = 1 WHERE space = $1 AND conversation = $2 AND closed_at_ms IS NULL`,
    space,
    conversation,
  );
  return ok(undefined);
}

export function conversationOperations(database: Database): ConversationStore {
  return {
    openConversation: (opening) => database.write("openConversation", opening.space, (ask) => open(ask, opening)),
    appendEvent: (next) => database.write("appendEvent", next.space, (ask) => append(ask, next)),
    askEnd: (space, conversation) => database.write("askEnd", space, (ask) => askEnd(ask, space, conversation)),
    findConversation: (space, conversation) =>
      database.readAfter(space, async (ask) => {
        const row = await find(ask, space, conversation);
        return row && viewOf(row);
      }),
    recentConversations: (space, atMost) => database.readAfter(space, (ask) => recent(ask, space, atMost)),
    openConversations: () =>
      database.read(async (ask) => {
        const columns = `space, conversation, ${EVENTS} AS events, end_asked`;
        const { rows } = await ask(`SELECT ${columns} FROM conversations WHERE closed_at_ms IS NULL ORDER BY id`);
        return rows.map((row) => ({
          space: String(row["space"]) as SpaceId,
          conversation: conversationOf(row),
          events: Number(row["events"]),
          endAsked: row["end_asked"] === 1,
        }));
      }),
    readEvents: (space, conversation, fromSeq, atMost) =>
      database.readAfter(space, async (ask) => {
        const { rows } = await ask(
          `SELECT seq, at_ms, event FROM conversation_events
           WHERE conversation = (SELECT id FROM conversations WHERE space = $1 AND conversation = $2) AND seq >= $3
           ORDER BY seq LIMIT $4`,
          space,
          conversation,
          fromSeq,
          atMost,
        );
        return rows.map((row) => ({
          seq: Number(row["seq"]),
          atMs: Number(row["at_ms"]),
          event: row["event"] as Uint8Array,
        }));
      }),
  };
}
