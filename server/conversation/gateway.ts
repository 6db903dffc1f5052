import type { Clock } from "../../shared/base/clock.ts";
import {
  CONVERSATION_CALLS,
  type ConversationAnswer,
  type ConversationCall,
  type ConversationProblem,
  type ConversationRefusal,
  type ConversationRequest,
  SEALED_EVENT_CHARACTERS,
  type StoredEvent as WireEvent,
} from "../../shared/wire/conversation.ts";
import { type Log, whereItBroke } from "../log.ts";
import type { StoredEvent } from "../store/conversationStore.ts";
import type { DeviceIdentity } from "../store/store.ts";
import type { Conversations } from "./conversations.ts";
import type { Paces } from "./paces.ts";

/**
 * The four calls behind the socket. Every call is answered, whatever happens inside: a client that waits for
 * ever would keep its words from the person who wrote them. The guards stand in one order for all: stopping,
 * pace, shape, and then whether this device is still one, asked anew each time. What is logged of a call is
 * nothing, unless it broke, and then never who called.
 */
export interface ConversationGateway {
  answer(call: ConversationCall, asked: AskedCall): Promise<ConversationAnswer<ConversationCall>>;
  /** From here on every call is told that the server restarts; resolves when those under way are answered. */
  stop(): Promise<void>;
}

export interface AskedCall {
  readonly payload: unknown;
  /** Whose socket it is. */
  readonly who: DeviceIdentity;
  /** Whose it still is: null for a device that was shut out meanwhile. */
  readonly authorize: () => Promise<DeviceIdentity | null>;
}

interface GatewayParts {
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
  readonly paces: Paces;
}

type Handlers = {
  readonly [Call in ConversationCall]: (
    who: DeviceIdentity,
    request: ConversationRequest<Call>,
  ) => Promise<ConversationAnswer<Call>>;
};

export function wireEvent({ seq, atMs, event }: StoredEvent): WireEvent {
  return { seq, at: atMs, event: Buffer.from(event.buffer, event.byteOffset, event.length).toString("base64url") };
}

export function createGateway({ conversations, clock, log, paces }: GatewayParts): ConversationGateway {
  const underWay = new Set<Promise<unknown>>();
  let isStopping = false;

  function refuse(problem: ConversationProblem, missed?: readonly StoredEvent[]): ConversationRefusal {
    const refusal = { ok: false, problem, now: clock.now() } as const;
    return missed === undefined ? refusal : { ...refusal, missed: missed.map(wireEvent) };
  }

  const handlers: Handlers = {
    async "conversation:append"(who, { event }) {
      // The schema has seen to the spelling. Bytes of their own: a slice of Node's pool would travel with all of it.
      const answer = await conversations.append(who, new Uint8Array(Buffer.from(event, "base64url")));
      if (answer.ok) return { ok: true, seq: answer.value.seq, at: answer.value.atMs, now: clock.now() };
      return refuse(answer.problem, answer.problem === "conversation-conflict" ? answer.missed : undefined);
    },
    async "conversation:read"(who, { conversation, from }) {
      const answer = await conversations.read(who, conversation, from);
      if (!answer.ok) return refuse(answer.problem);
      const { events, more } = answer.value;
      return { ok: true, events: events.map(wireEvent), more, now: clock.now() };
    },
    async "conversation:list"(who) {
      const answer = await conversations.list(who);
      if (!answer.ok) return refuse(answer.problem);
      const listed = answer.value.map(({ conversation, events, openedAtMs, closedAtMs }) => ({
        conversation,
        events,
        openedAt: openedAtMs,
        closed: closedAtMs !== null,
      }));
      return { ok: true, conversations: listed, now: clock.now() };
    },
    async "conversation:end"(who, { conversation }) {
      const answer = await conversations.end(who, conversation);
      return answer.ok ? { ok: true, now: clock.now() } : refuse(answer.problem);
    },
  };

  async function handle(
    call: ConversationCall,
    { payload, who, authorize }: AskedCall,
  ): Promise<ConversationAnswer<ConversationCall>> {
    if (isStopping) return refuse("server-restarting");
    if (!(await paces.allow(call, who))) return refuse("too-many-requests");
    if (isTooLarge(payload)) return refuse("too-large");
    const parsed = CONVERSATION_CALLS[call].request.safeParse(payload);
    if (!parsed.success) return refuse("not-understood");
    const holder = await authorize();
    if (holder === null) return refuse("not-signed-in");
    // reason: the schema under `call` has just produced the request; the compiler cannot follow the lookup.
    const handler = handlers[call] as (who: DeviceIdentity, request: unknown) => ReturnType<Handlers[typeof call]>;
    return handler(holder, parsed.data);
  }

  return {
    answer(call, asked) {
      const answered = handle(call, asked).catch((error: unknown) => {
        log.error("conversation failed", whereItBroke(error));
        return refuse("store-failed");
      });
      underWay.add(answered);
      return answered.finally(() => underWay.delete(answered));
    },
    async stop() {
      isStopping = true;
      await Promise.all(underWay);
    },
  };
}

/** Told apart from nonsense, because the client can say something about it. */
function isTooLarge(payload: unknown): boolean {
  if (typeof payload !== "object" || payload === null || !("event" in payload)) return false;
  const { event } = payload;
  return typeof event === "string" && event.length > SEALED_EVENT_CHARACTERS;
}
