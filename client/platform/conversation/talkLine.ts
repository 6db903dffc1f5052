import { fromBase64url, toBase64url } from "../../../shared/base/base64url.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import type { ConversationId } from "../../../shared/base/ids.ts";
import { readEventHeader } from "../../../shared/seal/conversation/eventHeader.ts";
import {
  CONVERSATION_CALLS,
  type ConversationAnswer,
  type ConversationCall,
  conversationEvents,
  type ConversationRequest,
  type StoredEvent,
} from "../../../shared/wire/conversation.ts";
import type { ServerClock } from "./serverClock.ts";
import type { Delivered } from "./talkStore.ts";

/**
 * What comes over the wire about conversations, parsed. What does not parse, or says one thing outside and
 * another inside, is counted and ignored: it is nobody's word. Each answer also sets the server's clock.
 */
export interface TalkLine {
  /** Null: the line is down, nobody answered in time, or what came was not an answer. */
  call<Call extends ConversationCall>(
    name: Call,
    request: ConversationRequest<Call>,
  ): Promise<ConversationAnswer<Call> | null>;
  /** Null for what is no event. */
  pushed(event: unknown): Delivered | null;
  /** Only what is in its place: of this conversation, with the number that it carries itself. */
  delivered(conversation: ConversationId, events: readonly StoredEvent[]): readonly Delivered[];
  readonly ignored: number;
}

export function createTalkLine(ports: {
  readonly ask: (name: string, request: unknown) => Promise<unknown>;
  readonly clock: Clock;
  readonly serverClock: ServerClock;
}): TalkLine {
  const { ask, clock, serverClock } = ports;
  let ignored = 0;

  function open({ seq, at, event }: StoredEvent, conversation?: ConversationId): Delivered | null {
    const bytes = fromBase64url(event);
    const header = bytes.ok ? readEventHeader(bytes.value) : null;
    const isInPlace =
      header?.ok === true &&
      header.value.seq === seq &&
      (conversation === undefined || header.value.conversation === conversation);
    if (isInPlace && bytes.ok) return { conversation: header.value.conversation, seq, at, event: bytes.value };
    ignored++;
    return null;
  }

  return {
    async call<Call extends ConversationCall>(name: Call, request: ConversationRequest<Call>) {
      const askedMs = clock.monotonic();
      const came = await ask(name, request);
      if (came === null) return null;
      const answer = CONVERSATION_CALLS[name].answer.safeParse(came);
      if (!answer.success) {
        ignored++;
        return null;
      }
      serverClock.heard(answer.data.now, askedMs);
      // reason: the table's entry for this name is what parsed it.
      return answer.data as ConversationAnswer<Call>;
    },
    pushed(event) {
      const parsed = conversationEvents["conversation:event"].safeParse(event);
      if (parsed.success) return open(parsed.data.event);
      ignored++;
      return null;
    },
    delivered: (conversation, events) =>
      events.flatMap((event) => {
        const one = open(event, conversation);
        return one === null ? [] : [one];
      }),
    get ignored() {
      return ignored;
    },
  };
}

export function onTheWire(event: Uint8Array): string {
  return toBase64url(event);
}
