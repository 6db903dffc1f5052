import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../base/limits.ts";
import { canonicalBytes } from "../seal/canonical.ts";
import { EVENT_BODY_BYTES } from "../seal/conversation/eventPlaintext.ts";
import { readBody, writeBody } from "./body.ts";
import { type Move, parseMove } from "./moves.ts";
import { SAMPLE_MOVES } from "./sampleMoves.ts";
import { anyMove, anyText } from "./testing/moves.ts";
import { fitsOneTurn, turnBytes } from "./texts.ts";

const head = { n: Number.MAX_SAFE_INTEGER, hash: "A".repeat(43) };
const statement = (text: string): Move => ({ kind: "statement", text, aloud: false });

describe("what fits one turn", () => {
  it("C25: a text is measured as it is sealed: emoji, quotation marks, line ends and controls cost what they cost", () => {
    expect(turnBytes("")).toBe(0);
    expect(turnBytes("I felt alone.")).toBe(13);
    expect(turnBytes('"')).toBe(2);
    expect(turnBytes("\n")).toBe(2);
    expect(turnBytes("\u0001")).toBe(6);
    expect(turnBytes("🫂")).toBe(4);
    expect(turnBytes("שלום")).toBe(8);
    expect(turnBytes("\uD83E")).toBe(3);
    fc.assert(fc.property(anyText, (text) => turnBytes(text) === canonicalBytes(text).length - 2));
  });

  it("C25: sixty words are never too long in any script, and the limit is where it is said", () => {
    for (const word of ["understanding ", "доверие и ", "אמון ולב ", "信頼して "]) {
      expect(fitsOneTurn(word.repeat(60))).toBe(true);
    }
    for (const letter of ["a", "é", "愛", "🫂", '"', "\u0007"]) {
      const most = Math.floor(LIMITS.turnTextBytes / turnBytes(letter));
      expect(fitsOneTurn(letter.repeat(most))).toBe(true);
      expect(fitsOneTurn(letter.repeat(most + 1))).toBe(false);
    }
    expect(fitsOneTurn("half a pair \uD83E")).toBe(false);
  });

  it("C25: what fits one turn fits one event, whatever else its move carries", () => {
    const text = "\n".repeat(LIMITS.turnTextBytes / 2);
    const feelings = Array.from({ length: LIMITS.feelingsPerMove }, () => "é".repeat(LIMITS.feelingBytes / 2));
    const by = '"'.repeat(LIMITS.requestByBytes / 2);
    const topic = "\u0007".repeat(LIMITS.topicCharacters);
    for (const sample of SAMPLE_MOVES) {
      const full: Record<string, unknown> = {
        text: `${text.slice(1)}xx`,
        feelings,
        by,
        topic,
        appreciation: text,
        answer: "instead",
      };
      const widest = Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, full[key] ?? value]));
      const move = parseMove({ ...widest, ...("at" in sample ? { at: Number.MAX_SAFE_INTEGER } : {}) });
      if (move === null) throw new Error(`${sample.kind} does not parse`);
      const bytes = writeBody({ head, move });
      expect(bytes.length).toBeLessThanOrEqual(EVENT_BODY_BYTES);
      expect(readBody(bytes)).toEqual({ head, move });
    }
  });
});

describe("a move", () => {
  it("C30: any words come back letter for letter", () => {
    fc.assert(
      fc.property(anyMove, (move) => {
        expect(readBody(writeBody({ head, move }))).toEqual({ head, move });
      }),
    );
  });

  it("C30: only its one form is read: no other field, kind, length or spelling, and nothing throws", () => {
    const bad: unknown[] = [
      { kind: "statement", text: " \n", aloud: false },
      { kind: "statement", text: "x" },
      { kind: "statement", text: "x", aloud: false, more: 1 },
      { kind: "paraphrase", text: "half \uD83E", aloud: true },
      { kind: "clarify", text: "x".repeat(LIMITS.turnTextBytes + 1) },
      { kind: "empathy", feelings: [], text: "" },
      { kind: "correct", feelings: ["a", "b", "c", "d", "e", "f"], text: "" },
      { kind: "empathy", feelings: ["x".repeat(41)], text: "" },
      { kind: "propose", mode: "short", aloud: false, topic: "x".repeat(201), first: "a", at: null },
      { kind: "propose", mode: "short", aloud: false, topic: "", first: "a", at: null },
      { kind: "propose", mode: "forever", aloud: false, topic: "x", first: "a", at: null },
      { kind: "propose", mode: "short", aloud: false, topic: "x", first: "c", at: null },
      { kind: "counter", at: 1.5 },
      { kind: "counter", at: -1 },
      { kind: "request-answer", answer: "instead", text: "" },
      { kind: "request", text: "x", by: '"'.repeat(61) },
      { kind: "end" },
      { kind: "__proto__" },
      [],
      null,
      "ready",
    ];
    for (const value of bad) expect(parseMove(value)).toBeNull();
    fc.assert(fc.property(fc.jsonValue(), (value) => parseMove(value) === null));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => readBody(bytes) === null));
    const spelled = new TextEncoder().encode(`{"move":{"kind":"ready"},"head":{"n":1,"hash":"${head.hash}"}}`);
    expect(readBody(spelled)).toBeNull();
    expect(readBody(canonicalBytes({ head, move: { kind: "ready" } }))).not.toBeNull();
    expect(readBody(canonicalBytes({ head, move: { kind: "ready" }, more: 1 }))).toBeNull();
    expect(readBody(canonicalBytes({ head: { ...head, n: -1 }, move: { kind: "ready" } }))).toBeNull();
    expect(() => writeBody({ head, move: statement("") })).toThrow();
  });
});
