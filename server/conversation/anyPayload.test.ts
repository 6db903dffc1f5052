import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { equalBytes } from "../../shared/base/bytes.ts";
import { SEALED_EVENT_BYTES } from "../../shared/seal/conversation/eventHeader.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { CONVERSATION_CALLS, type ConversationCall } from "../../shared/wire/conversation.ts";
import { systemRandom } from "../systemRandom.ts";
import { startTestServer, type TestServer } from "../testing/testServer.ts";
import { Couple } from "./testing/couple.ts";
import { Talker } from "./testing/talker.ts";

const CALLS = Object.keys(CONVERSATION_CALLS) as ConversationCall[];

describe("whatever a client sends", () => {
  let server: TestServer;
  let us: Couple;

  beforeAll(async () => {
    server = await startTestServer({ LIMIT_TURNS_PER_MINUTE: "100000" });
    us = await Couple.meet(server, await together(systemRandom));
    await us.goesLive();
  });
  afterAll(async () => {
    us.leave();
    await server.stop();
  });

  const reads = () => us.bo.ask("conversation:read", { conversation: us.talk.conversation, from: 0 });

  it("W51: every call is answered with a word of the list, whatever is in it, and nothing is stored of it", async () => {
    const shaped = fc.record(
      {
        event: fc.oneof(fc.string({ maxLength: 40 }), fc.base64String({ maxLength: 4_000 }), fc.anything()),
        conversation: fc.oneof(fc.constant(us.talk.conversation), fc.string(), fc.anything()),
        from: fc.oneof(fc.integer(), fc.double(), fc.anything()),
      },
      { requiredKeys: [] },
    );
    // Only what JSON carries reaches a server: everything else is lost on the way.
    const payload = fc.oneof(shaped, fc.jsonValue(), fc.constant(null)).map((value) => toJson(value));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), payload, async (call, sent) => {
        const answer = await us.ada.askAnything(call, sent);
        expect(typeof answer.now).toBe("number");
      }),
      { numRuns: 300 },
    );
    expect(await reads()).toMatchObject({ ok: true, events: { length: us.talk.events.length } });
  });

  it("W51: of an event with any bit changed nothing is stored unless it is the next one by the rules", async () => {
    const sound = us.talk.draft("a", "turn");
    await fc.assert(
      fc.asyncProperty(fc.nat(67), fc.integer({ min: 1, max: 255 }), async (place, flipped) => {
        const event = new Uint8Array(sound);
        event[place] = (event[place] ?? 0) ^ flipped;
        const answer = await us.ada.append(event);
        // What is the same byte for byte is answered as the first time and stored once.
        if (answer.ok && !us.talk.events.some((known) => equalBytes(known, event))) us.talk.took(event);
        // Classes, spans and agreed times are free within the pen's rules; what places an event is not.
        const isFree = place === 1 || place === 3 || (place >= 12 && place < 20);
        if (!isFree) expect(answer.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
    expect(await reads()).toMatchObject({ ok: true, events: { length: us.talk.events.length } });
  });

  it("W51: bytes in place of text, and events of every length, are answered too", async () => {
    for (const length of [0, 1, 67, 68, SEALED_EVENT_BYTES - 1, SEALED_EVENT_BYTES, SEALED_EVENT_BYTES + 1]) {
      const bytes = systemRandom.bytes(length);
      for (const event of [toBase64url(bytes), bytes, [...bytes].slice(0, 20)]) {
        const talker = await Talker.connect(us.browsers.a);
        const answer = await talker.askAnything("conversation:append", { event });
        expect(["not-understood", "too-large"]).toContain(answer.ok || answer.problem);
        talker.leave();
      }
    }
  });
});

function toJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return null;
  }
}
