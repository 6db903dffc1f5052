import { describe, expect, it } from "vitest";
import type { PenRefusal } from "../conversation/pen.ts";
import { LIMITS } from "../base/limits.ts";
import { toBase64url } from "../base/base64url.ts";
import { HEADER_BYTES, SEALED_EVENT_BYTES } from "../seal/conversation/eventHeader.ts";
import { CONVERSATION_CALLS, CONVERSATION_PROBLEMS, type ConversationProblem, storedEvent } from "./conversation.ts";

const CONVERSATION = `${"c".repeat(21)}A`;
const sealed = toBase64url(new Uint8Array(SEALED_EVENT_BYTES));
const event = { seq: 0, at: 1, event: sealed };

describe("the conversation on the wire", () => {
  it("W53: whatever the pen refuses has its word on the wire", () => {
    const ofThePen = {
      "not-your-turn": true,
      paused: true,
      "not-yet-live": true,
      "already-ready": true,
      "pause-too-short": true,
      "pause-too-long": true,
      "pause-extended-twice": true,
      "conversation-over": true,
      "time-out-of-range": true,
    } satisfies Record<PenRefusal, true>;
    for (const word of Object.keys(ofThePen)) expect(CONVERSATION_PROBLEMS).toContain(word);
    const words: readonly ConversationProblem[] = CONVERSATION_PROBLEMS;
    expect(new Set(words).size).toBe(words.length);
  });

  it("W53: an event that somebody writes has one length; only what the server stored may be a bare header", () => {
    const closing = toBase64url(new Uint8Array(HEADER_BYTES));
    const append = CONVERSATION_CALLS["conversation:append"].request;
    expect(append.safeParse({ event: sealed }).success).toBe(true);
    for (const wrong of [
      closing,
      "",
      `${sealed}A`,
      sealed.slice(1),
      `${sealed.slice(0, -1)}B`,
      `${sealed.slice(0, -1)}=`,
    ])
      expect(append.safeParse({ event: wrong }).success).toBe(false);
    expect(storedEvent.safeParse({ ...event, event: closing }).success).toBe(true);
  });

  it("W53: nothing more than asked for is taken, on either side", () => {
    const { request, answer } = CONVERSATION_CALLS["conversation:read"];
    expect(request.safeParse({ conversation: CONVERSATION, from: 0 }).success).toBe(true);
    expect(request.safeParse({ conversation: CONVERSATION, from: 301 }).success).toBe(true);
    for (const wrong of [
      { conversation: CONVERSATION, from: 302 },
      { conversation: CONVERSATION, from: -1 },
      { conversation: CONVERSATION, from: 0.5 },
      { conversation: `${"c".repeat(21)}B`, from: 0 },
      { conversation: CONVERSATION, from: 0, space: CONVERSATION },
    ])
      expect(request.safeParse(wrong).success).toBe(false);
    const read = { ok: true, events: [event], more: false, now: 1 };
    expect(answer.safeParse(read).success).toBe(true);
    expect(answer.safeParse({ ...read, who: "a" }).success).toBe(false);
    expect(answer.safeParse({ ok: false, problem: "conversation-conflict", now: 1, missed: [event] }).success).toBe(
      true,
    );
    expect(answer.safeParse({ ok: false, problem: "made-up", now: 1 }).success).toBe(false);
    expect(answer.safeParse({ ok: false, problem: "paused" }).success).toBe(false);
  });

  it("W53: a full page, and a full list, fit into one message", () => {
    const page = { ok: true, events: Array.from({ length: LIMITS.eventsPerRead }, () => event), more: true, now: 1 };
    expect(CONVERSATION_CALLS["conversation:read"].answer.safeParse(page).success).toBe(true);
    expect(
      CONVERSATION_CALLS["conversation:read"].answer.safeParse({ ...page, events: [...page.events, event] }).success,
    ).toBe(false);
    const listed = { conversation: CONVERSATION, events: 301, openedAt: Date.UTC(2100, 1), closed: false };
    const list = { ok: true, conversations: Array.from({ length: LIMITS.conversationsListed }, () => listed), now: 1 };
    for (const answer of [page, list]) expect(JSON.stringify(answer).length).toBeLessThan(LIMITS.socketEventBytes);
  });
});
