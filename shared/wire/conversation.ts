import * as z from "zod/mini";
import { type ConversationId, ID_PATTERN } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { HEADER_BYTES, SEALED_EVENT_BYTES } from "../seal/conversation/eventHeader.ts";
import { bytesField, timeField } from "./fields.ts";

/**
 * The conversation on the live channel: four calls up, each with an acknowledgement, and one event down.
 * Whatever is acknowledged or announced is on the server's disk. An append names its place (`seq` and the
 * hash of the event before, both in the event's header): whoever comes second is told what was missed, and
 * the very same bytes at the very same place are a success, because an answer can get lost.
 */
// reason: a pattern cannot be expressed as a branded type, so the brand is put on here, once.
export const conversationIdField = z.string().check(z.regex(ID_PATTERN)) as unknown as z.ZodMiniType<
  ConversationId,
  string
>;
const seqField = z.int().check(z.nonnegative(), z.maximum(LIMITS.conversationEvents));
/** Where somebody goes on reading who may have all of it, the closing record included. */
const placeField = z.int().check(z.nonnegative(), z.maximum(LIMITS.conversationEvents + 1));

/** Every event that somebody writes has this one length; longer text in its place is "too-large". */
const sealedEventField = bytesField(SEALED_EVENT_BYTES);
export const SEALED_EVENT_CHARACTERS = Math.ceil((SEALED_EVENT_BYTES * 4) / 3);

/** As the server keeps it: `at` is its clock when it did. The closing record is one too, a bare header. */
export const storedEvent = z.strictObject({
  seq: seqField,
  at: timeField,
  event: z.union([sealedEventField, bytesField(HEADER_BYTES)]),
});
export type StoredEvent = z.infer<typeof storedEvent>;

const storedEvents = z.array(storedEvent).check(z.maxLength(LIMITS.eventsPerRead));

/** Every refusal, as a closed list. The second part is what the pen says (`shared/conversation/pen.ts`). */
export const CONVERSATION_PROBLEMS = [
  "not-understood",
  "too-large",
  "too-many-requests",
  "not-signed-in",
  "not-together",
  "space-closed",
  "author-not-you",
  "epoch-old",
  "chain-broken",
  "conversation-conflict",
  "conversation-open",
  "conversation-unknown",
  "conversation-full",
  "conversation-tomorrow",
  "store-full",
  "store-failed",
  "server-restarting",
  // The pen.
  "not-your-turn",
  "paused",
  "not-yet-live",
  "already-ready",
  "pause-too-short",
  "pause-too-long",
  "pause-extended-twice",
  "conversation-over",
  "time-out-of-range",
] as const;
export type ConversationProblem = (typeof CONVERSATION_PROBLEMS)[number];

/** `now` is the server's clock, which alone counts. `missed` comes with a conflict: from the asked `seq` on. */
const refusal = z.strictObject({
  ok: z.literal(false),
  problem: z.enum(CONVERSATION_PROBLEMS),
  now: timeField,
  missed: z.optional(storedEvents),
});
export type ConversationRefusal = z.infer<typeof refusal>;

function answer<Fields extends Readonly<Record<string, z.core.SomeType>>>(fields: Fields) {
  return z.discriminatedUnion("ok", [z.strictObject({ ok: z.literal(true), now: timeField, ...fields }), refusal]);
}

const listedConversation = z.strictObject({
  conversation: conversationIdField,
  events: z.int().check(z.positive()),
  openedAt: timeField,
  closed: z.boolean(),
});
export type ListedConversation = z.infer<typeof listedConversation>;

export const CONVERSATION_CALLS = {
  /** The event that begins a conversation (`seq` 0) is an append like any other. */
  "conversation:append": {
    request: z.strictObject({ event: sealedEventField }),
    answer: answer({ seq: seqField, at: timeField }),
  },
  "conversation:read": {
    request: z.strictObject({ conversation: conversationIdField, from: placeField }),
    /** `more`: ask again from the last one's `seq` + 1. */
    answer: answer({ events: storedEvents, more: z.boolean() }),
  },
  /** The newest, oldest of them first. */
  "conversation:list": {
    request: z.strictObject({}),
    answer: answer({ conversations: z.array(listedConversation).check(z.maxLength(LIMITS.conversationsListed)) }),
  },
  /** Heard of nowhere but in the closing record, which the next full minute brings. Asking twice is asking once. */
  "conversation:end": {
    request: z.strictObject({ conversation: conversationIdField }),
    answer: answer({}),
  },
} as const;

export type ConversationCall = keyof typeof CONVERSATION_CALLS;
export type ConversationRequest<Call extends ConversationCall> = z.infer<(typeof CONVERSATION_CALLS)[Call]["request"]>;
export type ConversationAnswer<Call extends ConversationCall> = z.infer<(typeof CONVERSATION_CALLS)[Call]["answer"]>;

/** To every device of both partners, the writer's included. */
export const conversationEvents = {
  "conversation:event": z.strictObject({ event: storedEvent }),
} as const;
