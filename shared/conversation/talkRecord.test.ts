import { describe, expect, it } from "vitest";
import { talkRecord } from "./talkRecord.ts";
import { begun, heard } from "./testing/talk.ts";
import { whoBegins } from "./whoBegins.ts";

describe("what is kept of a conversation", () => {
  it("C28: hear me first: what was heard in the words that were right, what would help, the promise", () => {
    const one = begun("hear-me");
    one.ada({ kind: "statement", text: "I felt hurt when I heard it.", aloud: false });
    one.bo({ kind: "paraphrase", text: "You were hurt.", aloud: false });
    one.ada({ kind: "not-quite", text: "it was that I heard it from Sam" });
    one.bo({ kind: "paraphrase", text: "You were hurt because Sam told you.", aloud: false });
    one.ada({ kind: "got-it" });
    one.bo({ kind: "offer" });
    one.ada({ kind: "offer-answer", text: "Tell me before I have to ask." });
    one.bo({ kind: "promise", text: "I will tell you the same evening." });
    one.bo({ kind: "checkout", appreciation: "You told me." });
    const record = talkRecord(one.ada({ kind: "checkout", appreciation: "" }));
    expect(record.turns).toEqual([
      {
        speaker: "a",
        understood: true,
        statements: [
          {
            text: "I felt hurt when I heard it.",
            aloud: false,
            heardAs: { text: "You were hurt because Sam told you.", aloud: false },
          },
        ],
      },
    ]);
    expect(record.decided).toEqual([
      { kind: "would-help", seq: 10, from: "a", text: "Tell me before I have to ask." },
      { kind: "promise", seq: 11, by: "b", text: "I will tell you the same evening." },
    ]);
    expect(record.appreciations).toEqual([{ from: "b", text: "You told me." }]);
    expect(record).toMatchObject({ end: "complete", stillOpen: [], plan: { topic: "Friday" } });
    expect(record.whole.map(({ move }) => move.kind)).toEqual([
      "propose",
      "accept",
      "statement",
      "paraphrase",
      "not-quite",
      "paraphrase",
      "got-it",
      "offer",
      "offer-answer",
      "promise",
      "checkout",
      "checkout",
    ]);
  });

  it('C28: a request that was taken up is decided, a "not now" stays open, without a reason', () => {
    const one = begun("short");
    heard(one, "a", "I felt alone.");
    one.bo({ kind: "take-floor" });
    heard(one, "b", "I was afraid to say it.");
    one.ada({ kind: "to-request" });
    one.ada({ kind: "request", text: "Would you be willing to call?", by: "Sunday" });
    one.bo({ kind: "request-answer", answer: "instead", text: "I will write." });
    one.bo({ kind: "request", text: "Would you be willing to ask me first?", by: "" });
    const record = talkRecord(one.ada({ kind: "request-answer", answer: "not-now", text: "" }));
    expect(record.decided).toMatchObject([
      { kind: "request", from: "a", by: "Sunday", answer: "instead", answerText: "I will write." },
    ]);
    expect(record.stillOpen).toMatchObject([{ from: "b", answer: "not-now", answerText: "" }]);
  });

  it("C28: what was not understood is kept without a verdict, and a close in the middle keeps what was said", () => {
    const one = begun("full");
    heard(one, "a", "one");
    const half = begun("short");
    half.ada({ kind: "statement", text: "I felt alone.", aloud: false });
    half.bo({ kind: "rather-not" });
    expect(talkRecord(half.close()).turns).toEqual([
      { speaker: "a", understood: false, statements: [{ text: "I felt alone.", aloud: false, heardAs: null }] },
    ]);
    const missed = begun("short");
    missed.ada({ kind: "statement", text: "I felt alone.", aloud: false });
    missed.bo({ kind: "paraphrase", text: "You felt angry.", aloud: false });
    missed.ada({ kind: "not-quite", text: "" });
    expect(talkRecord(missed.close()).turns[0]?.statements[0]?.heardAs).toBeNull();
    expect(talkRecord(one.close())).toMatchObject({ end: "closed", turns: [{ understood: true }], decided: [] });
  });
});

describe("who begins", () => {
  it("C24: whoever did not begin the last one that was completed; hear me first and what was left count for nothing", () => {
    function completed(mode: "short" | "hear-me", first: "a" | "b"): ReturnType<typeof begun>["dialogue"] {
      const one = begun(mode, first);
      heard(one, first, "I felt alone.");
      const [other, speaker] = first === "a" ? [one.bo, one.ada] : [one.ada, one.bo];
      other(mode === "hear-me" ? { kind: "skip" } : { kind: "pass" });
      other({ kind: "checkout", appreciation: "" });
      return speaker({ kind: "checkout", appreciation: "" });
    }
    const left = begun("short", "b").close();
    expect(whoBegins([])).toBeNull();
    expect(whoBegins([left, completed("hear-me", "a")])).toBeNull();
    expect(whoBegins([completed("short", "a")])).toBe("b");
    expect(whoBegins([left, completed("hear-me", "a"), completed("short", "b"), completed("short", "a")])).toBe("a");
  });
});
