import type { ConversationId, SpaceId } from "../../shared/base/ids.ts";
import type { Written } from "./written.ts";

/**
 * The conversations' part of the port: per conversation one append-only list of events, opaque bytes each
 * bound to the one before it by its SHA-256. Nothing is kept about an event but its place, its bytes and when
 * they came; nothing about an ended conversation but its list.
 */
export interface StoredEvent {
  readonly seq: number;
  readonly atMs: number;
  readonly event: Uint8Array;
}

export interface StoredConversation {
  readonly conversation: ConversationId;
  /** How many events, which is also the next one's `seq`. */
  readonly events: number;
  readonly openedAtMs: number;
  readonly closedAtMs: number | null;
}

export interface OpenConversation {
  readonly space: SpaceId;
  readonly conversation: ConversationId;
  readonly events: number;
  /** Somebody asked for its end: not who, and not when. Gone with the closing. */
  readonly endAsked: boolean;
}

export interface OpeningEvent {
  readonly space: SpaceId;
  readonly conversation: ConversationId;
  /** The space's newest conversation as the asker knows it; null for none. */
  readonly after: ConversationId | null;
  readonly event: Uint8Array;
  readonly atMs: number;
}

export interface NextEvent {
  readonly space: SpaceId;
  readonly conversation: ConversationId;
  readonly seq: number;
  /** SHA-256 of the event before. */
  readonly previous: Uint8Array;
  readonly event: Uint8Array;
  readonly atMs: number;
  /** The last one: in the same transaction the conversation is closed and what was asked is forgotten. */
  readonly closes: boolean;
}

export interface AppendedEvent {
  readonly atMs: number;
  readonly isNew: boolean;
}

export type AppendRefusal = "conversation-unknown" | "conversation-conflict" | "chain-broken";

export interface ConversationStore {
  /**
   * A conversation and its event 0, in one transaction. "overtaken": the space's newest conversation is another
   * than `after`, or open, or this one is there already; whoever asks judges again.
   */
  openConversation(opening: OpeningEvent): Written<void, "overtaken">;
  /**
   * Compare and set, in one transaction. The very same bytes at the very same place are no conflict: the
   * answer is when they were stored, and that they are not new.
   */
  appendEvent(next: NextEvent): Written<AppendedEvent, AppendRefusal>;
  /** Changes nothing in a closed conversation. */
  askEnd(space: SpaceId, conversation: ConversationId): Written<void, "conversation-unknown">;
  findConversation(space: SpaceId, conversation: ConversationId): Promise<StoredConversation | null>;
  /** Newest first. */
  recentConversations(space: SpaceId, atMost: number): Promise<readonly StoredConversation[]>;
  /** Of all spaces: at most one of each. */
  openConversations(): Promise<readonly OpenConversation[]>;
  /** Empty for a conversation that does not exist in this space. */
  readEvents(
    space: SpaceId,
    conversation: ConversationId,
    fromSeq: number,
    atMost: number,
  ): Promise<readonly StoredEvent[]>;
}
