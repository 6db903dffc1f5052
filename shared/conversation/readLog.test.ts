import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConversationId, newId, type SpaceId } from "../base/ids.ts";
import { canonicalBytes } from "../seal/canonical.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { asksEnd } from "./asksEnd.ts";
import { legalMoves } from "./legalMoves.ts";
import type { Move } from "./moves.ts";
import { openReading, readLog } from "./readLog.ts";
import { begunTalk, keys, logHead, PROPOSAL, type SealedTalk, sealedTalk, space } from "./testing/sealedTalk.ts";
import { EVENING_MS } from "./testing/world.ts";

const random = seededRandom("read a log");
const said = (text: string): Move => ({ kind: "statement", text, aloud: false });
const YES: Move = { kind: "accept" };

function readFresh({ conversation, events }: SealedTalk): ReturnType<typeof readLog> {
  return readLog(openReading(space, conversation), events, keys);
}

describe("a conversation's log", () => {
  it("E44: both devices read the same, at once, bit by bit, or twice", () => {
    const one = begunTalk();
    one.says("a", said("I felt alone."));
    one.close();
    expect(one.reading).toMatchObject({ problem: null, head: { seq: 5 }, epoch: 1 });
    expect(one.reading.dialogue).toMatchObject({ phase: "ended", end: "closed", ignored: 0, statements: 1 });
    expect(readFresh(one)).toEqual(one.reading);
    expect(readLog(one.reading, one.events, keys)).toEqual(one.reading);
    expect(one.reading.logHeads).toEqual(Array.from({ length: 5 }, () => logHead));
  });

  it("E44: nothing is read over a gap, and reading goes on where it stopped", () => {
    const one = begunTalk();
    const [first, ...rest] = one.events;
    if (first === undefined) throw new Error("no event");
    const cut = readLog(openReading(space, one.conversation), [first, ...rest.slice(1)], keys);
    expect(cut).toMatchObject({ problem: null, head: { seq: 0 } });
    expect(readLog(cut, rest, keys)).toEqual(one.reading);
  });

  it("E44: nothing that was read is opened again", () => {
    const one = begunTalk();
    let opened = 0;
    const counting = { ...keys, keyOf: (epoch: number) => (opened++, keys.keyOf(epoch)) };
    readLog(one.reading, one.events, counting);
    expect(opened).toBe(0);
  });

  it("E45: another body for a number that was read is a fork: it freezes, and what was read stays", () => {
    const one = begunTalk();
    const other = begunTalk();
    const swapped = one.events.map((event, seq) =>
      seq === 3 ? { ...event, event: other.events[3]?.event ?? event.event } : event,
    );
    const forked = readLog(one.reading, swapped, keys);
    expect(forked).toEqual({ ...one.reading, problem: "forked" });
    one.close();
    expect(readLog(forked, one.events, keys)).toEqual(forked);
  });

  it("E45: an event that does not name the one before it, or stands elsewhere, is a fork", () => {
    const elsewhere = [{ previous: random.bytes(32) }, { seq: 9 }, { conversation: newId<ConversationId>(random) }];
    for (const header of elsewhere) {
      const one = begunTalk();
      const before = one.reading;
      one.says("a", said("I felt alone."), { header });
      expect(one.reading).toEqual({ ...before, problem: "forked" });
    }
  });

  it("E45: an event of another conversation is not taken for the first of this one", () => {
    const other = begunTalk();
    const reading = readLog(openReading(space, newId<ConversationId>(random)), other.events, keys);
    expect(reading).toMatchObject({ problem: "forked", dialogue: null });
  });

  it("E45: any byte that the server changes is found at the latest by the next event", () => {
    const one = begunTalk();
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2155), fc.integer({ min: 1, max: 255 }), (seq, at, flip) => {
        const events = one.events.map((delivered) => {
          if (delivered.seq !== seq) return delivered;
          const event = delivered.event.slice();
          event[at] = (event[at] ?? 0) ^ flip;
          return { ...delivered, event };
        });
        return readLog(openReading(space, one.conversation), events, keys).problem !== null;
      }),
      { numRuns: 100 },
    );
  });

  it("E45: whatever a server delivers, reading never throws", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(), fc.uint8Array({ maxLength: 3000, size: "max" }), (seq, at, event) => {
        const one = readLog(openReading(space, newId<ConversationId>(random)), [{ seq, at, event }], keys);
        return one.dialogue === null;
      }),
    );
  });

  it("E46: what Bo's program writes as Ada, for another space or as rubbish counts for nothing, and the chain goes on", () => {
    const otherSpace = newId<SpaceId>(random);
    const rubbish = [
      { signer: "b" },
      { space: otherSpace },
      { body: new Uint8Array(0) },
      { body: canonicalBytes({ move: YES }) },
      { body: canonicalBytes({ head: logHead, move: { kind: "vanish" } }) },
    ] as const;
    for (const otherwise of rubbish) {
      const one = begunTalk();
      const after = one.says("a", said("I hate you."), otherwise);
      expect(after).toMatchObject({ phase: "speak", ignored: 1 });
      expect(after.said).toHaveLength(2);
      expect(one.reading.problem).toBeNull();
      expect(legalMoves(after, "b", EVENING_MS)).toContain("give-back");
      expect(one.says("b", { kind: "give-back" })).toMatchObject({ phase: "speak", ignored: 1 });
      expect(one.says("a", said("I felt alone."))).toMatchObject({ phase: "mirror", ignored: 1 });
    }
  });

  it("E46: an old key writes nothing after a newer one", () => {
    const one = begunTalk();
    one.says("a", said("I felt alone."), { header: { epoch: 2 } });
    const repeated: Move = { kind: "paraphrase", text: "You felt alone.", aloud: false };
    expect(one.says("b", repeated, { header: { epoch: 1 } })).toMatchObject({ phase: "mirror", ignored: 1 });
    expect(one.reading.problem).toBeNull();
  });

  it("E47: newer rules stop this program's writing; pause, leave and the end are still shown", () => {
    const one = begunTalk();
    const before = one.reading.dialogue;
    one.says("a", said("I felt alone."), { rules: 2 });
    expect(one.reading.problem).toBe("newer-rules");
    const until = EVENING_MS + 20 * 60_000;
    const header = { class: "pause", closes: "72h", agreedAt: until } as const;
    one.says("b", { kind: "pause", until }, { rules: 2, header });
    expect(one.reading.dialogue).toMatchObject({ ...before, pen: { pauses: 1, count: 6 }, byNewerRules: true });
    one.close();
    expect(one.reading).toMatchObject({ problem: "newer-rules", dialogue: { phase: "ended", end: "closed" } });
  });

  it("E47: a proposal by newer rules is nothing to answer and nothing to end", () => {
    const one = sealedTalk();
    const dialogue = one.says("a", PROPOSAL, { rules: 7 });
    expect(one.reading.problem).toBe("newer-rules");
    expect(legalMoves(dialogue, "b", EVENING_MS)).toEqual([]);
    expect(asksEnd(dialogue)).toBe(false);
  });

  it("E47: a forged event cannot claim newer rules", () => {
    const one = begunTalk();
    one.says("a", said("I felt alone."), { rules: 2, signer: "b" });
    expect(one.reading).toMatchObject({ problem: null, dialogue: { ignored: 1 } });
  });

  it("E48: without its epoch's key an event waits, and is read once the key is here", () => {
    const one = begunTalk();
    const none = { ...keys, keyOf: (epoch: number) => (epoch === 1 ? null : keys.keyOf(epoch)) };
    const waiting = readLog(openReading(space, one.conversation), one.events, none);
    expect(waiting).toMatchObject({ problem: "key-missing", dialogue: null, head: null });
    expect(readLog(waiting, one.events, none)).toEqual(waiting);
    expect(readLog(waiting, one.events, keys)).toEqual(one.reading);
  });
});
