import { describe, expect, it } from "vitest";
import { asksEnd } from "./asksEnd.ts";
import { softTimer } from "./softTimer.ts";
import { isDue, penStanding } from "./pen.ts";
import { openingOf, sendingOf } from "./sendingOf.ts";
import { append, EVENING_MS, HOUR_MS, MINUTE_MS, proposed } from "./testing/world.ts";
import { begun, heard, talk } from "./testing/talk.ts";
import type { Move } from "./moves.ts";

const said = (text: string): Move => ({ kind: "statement", text, aloud: false });
const repeated = (text: string): Move => ({ kind: "paraphrase", text, aloud: false });
const anotherTime = (at: number | null): Move => ({ kind: "counter", at });

describe("nothing planned", () => {
  it("C10: Ada asks, and Bo has the pen: he answers or does nothing", () => {
    const one = talk("short");
    expect(one.dialogue).toMatchObject({ phase: "invited", next: "b", plan: { topic: "Friday", proposer: "a" } });
    expect(one.may("a")).toEqual([]);
    expect(one.may("b")).toEqual(["accept", "counter", "not-tonight"]);
  });

  it("C11: to be heard first is asked for oneself: nobody is given a role by the other", () => {
    const propose = { kind: "propose", mode: "hear-me", aloud: false, topic: "Friday", first: "b", at: null } as const;
    expect(openingOf("a", propose)).toBeNull();
    expect(openingOf("b", propose)).toEqual({ class: "handover", closes: "30min", agreedAt: null });
  });
});

describe("invited", () => {
  it("C10: Bo says yes to now, and the floor waits for both to be ready", () => {
    const one = talk("short");
    expect(one.bo({ kind: "accept" })).toMatchObject({ phase: "ready", next: "a" });
    expect(one.world.server.closesAt).toBe(EVENING_MS + 30 * MINUTE_MS);
  });

  it("C10: another time goes back and forth four times at most, and each time the other answers", () => {
    const one = talk("short");
    const tomorrow = EVENING_MS + 24 * HOUR_MS;
    expect(one.bo(anotherTime(tomorrow))).toMatchObject({
      phase: "invited",
      next: "a",
      plan: { proposer: "b", at: tomorrow },
    });
    one.ada(anotherTime(null));
    one.bo(anotherTime(tomorrow));
    one.ada(anotherTime(tomorrow + HOUR_MS));
    expect(one.may("b")).toEqual(["accept", "not-tonight"]);
    one.bo({ kind: "accept" });
    expect(one.world.server.closesAt).toBe(tomorrow + HOUR_MS + 30 * MINUTE_MS);
  });

  it('C10: a kind "not tonight" ends it, and the device asks for the end by itself', () => {
    const one = talk("full");
    expect(asksEnd(one.dialogue)).toBe(false);
    expect(one.bo({ kind: "not-tonight" })).toMatchObject({ phase: "ended", end: "not-tonight" });
    expect(asksEnd(one.dialogue)).toBe(true);
    one.close();
    expect(asksEnd(one.dialogue)).toBe(false);
    expect(one.dialogue.end).toBe("not-tonight");
  });

  it('C10: "not now" is never sent: after half an hour, or a day after a planned time, it has lapsed like a withdrawal', () => {
    const now = talk("short");
    expect(isDue(now.world.server, EVENING_MS + 30 * MINUTE_MS - 1)).toBe(false);
    expect(isDue(now.world.server, EVENING_MS + 30 * MINUTE_MS)).toBe(true);
    const planned = talk("short", "a", EVENING_MS + 48 * HOUR_MS);
    expect(planned.world.server.closesAt).toBe(EVENING_MS + 72 * HOUR_MS);
    expect(talk("days").world.server.closesAt).toBe(EVENING_MS + 24 * HOUR_MS);
    const withdrawn = talk("short");
    withdrawn.wait(31 * MINUTE_MS);
    now.wait(31 * MINUTE_MS);
    expect(now.close()).toEqual(withdrawn.close());
    expect(now.dialogue).toMatchObject({ end: "closed", offersAnotherTime: false });
  });

  it("C12: a yes after the planned time means now", () => {
    const one = talk("short", "a", EVENING_MS + HOUR_MS);
    one.wait(2 * HOUR_MS);
    one.bo({ kind: "accept" });
    expect(one.world.server.closesAt).toBe(EVENING_MS + 2 * HOUR_MS + 30 * MINUTE_MS);
  });
});

describe("ready", () => {
  it("C4: it begins when both have said so, each for themselves and once", () => {
    const one = talk("short", "b");
    one.bo({ kind: "accept" });
    expect(one.dialogue.phase).toBe("ready");
    one.ada({ kind: "ready" });
    expect(one.may("a")).toEqual([]);
    expect(one.bo({ kind: "ready" })).toMatchObject({ phase: "speak", speaker: "b", next: "b" });
    expect(penStanding(one.world.server, one.world.now)).toBe("live");
  });

  it("C4: one alone moves no deadline", () => {
    const one = talk("short");
    one.bo({ kind: "accept" });
    one.wait(20 * MINUTE_MS);
    one.ada({ kind: "ready" });
    expect(one.world.server.closesAt).toBe(EVENING_MS + 30 * MINUTE_MS);
    one.bo({ kind: "ready" });
    expect(one.world.server.closesAt).toBe(EVENING_MS + 20 * MINUTE_MS + 24 * HOUR_MS);
  });

  it("C4: who was ready before the answer need not say it again", () => {
    const early = proposed("short", "a", null);
    const ready = { class: "ready", closes: "24h", agreedAt: null } as const;
    const ada = append(early, "a", ready, { kind: "ready" });
    const both = ada.ok ? append(ada.world, "b", ready, { kind: "ready" }) : ada;
    if (!both.ok) throw new Error(both.problem);
    expect(both.world.dialogue.phase).toBe("invited");
    const sending = sendingOf(both.world.dialogue, "b", { kind: "accept" }, EVENING_MS);
    if (sending === null) throw new Error("Bo may accept");
    const accepted = append(both.world, "b", sending, { kind: "accept" });
    expect(accepted).toMatchObject({ ok: true, world: { dialogue: { phase: "speak", speaker: "a", ignored: 0 } } });
  });

  it("C12: for a planned time it is asked ten minutes before, not days ahead", () => {
    const one = talk("short", "a", EVENING_MS + 24 * HOUR_MS);
    one.bo({ kind: "accept" });
    expect(one.may("a")).toEqual([]);
    one.wait(24 * HOUR_MS - 10 * MINUTE_MS);
    expect(one.may("a")).toEqual(["ready"]);
    expect(one.world.server.closesAt).toBe(EVENING_MS + 24 * HOUR_MS + 30 * MINUTE_MS);
  });
});

describe("speaking", () => {
  it("C13: Ada says one thing, Bo repeats it; she may also leave her turn to him", () => {
    const one = begun("short");
    expect(one.may("a")).toEqual(["pause", "statement", "yield"]);
    expect(one.may("b")).toEqual(["pause"]);
    expect(one.ada(said("I felt alone on Friday."))).toMatchObject({ phase: "mirror", next: "b" });
    const other = begun("short");
    expect(other.ada({ kind: "yield" })).toMatchObject({ phase: "switch", next: "b", understood: { a: false } });
  });

  it("C13: three statements in a turn, one in one sentence each", () => {
    const one = begun("short");
    for (const text of ["one", "two"]) {
      one.ada(said(text));
      one.bo(repeated(text));
      one.ada({ kind: "more" });
    }
    one.ada(said("three"));
    one.bo(repeated("three"));
    expect(one.may("a")).toEqual(["got-it", "not-quite", "pause"]);
    const short = begun("one-sentence");
    short.ada(said("one"));
    short.bo(repeated("one"));
    expect(short.may("a")).toEqual(["got-it", "not-quite", "pause"]);
  });

  it("C13: in the same room it is said aloud: no words are needed, and the turns go round as ever", () => {
    const one = begun("short");
    one.ada({ kind: "statement", text: "", aloud: true });
    one.bo({ kind: "paraphrase", text: "", aloud: true });
    expect(one.ada({ kind: "got-it" })).toMatchObject({ phase: "switch", understood: { a: true } });
  });
});

describe("repeating", () => {
  it("C14: Bo may ask twice before he repeats, and an answer is no statement", () => {
    const one = begun("one-sentence");
    one.ada(said("I felt alone."));
    for (const text of ["On Friday?", "All evening?"]) {
      expect(one.bo({ kind: "clarify", text })).toMatchObject({ phase: "clarify", next: "a" });
      expect(one.ada({ kind: "answer-clarify", text: "Yes.", aloud: false })).toMatchObject({
        phase: "mirror",
        statements: 1,
      });
    }
    expect(one.may("b")).toEqual(["paraphrase", "pause", "rather-not"]);
  });

  it('C14: "I would rather not repeat this" ends the turn; Ada does not count as understood', () => {
    const one = begun("full");
    one.ada(said("I felt alone."));
    expect(one.bo({ kind: "rather-not" })).toMatchObject({ phase: "switch", next: "b", understood: { a: false } });
  });
});

describe("was it right?", () => {
  it("C15: yes: Ada is understood; not quite: Bo hears what was missing and tries again", () => {
    const one = begun("short");
    one.ada(said("I heard it from Sam."));
    one.bo(repeated("You heard it."));
    expect(one.ada({ kind: "not-quite", text: "it was that I heard it from Sam" })).toMatchObject({ phase: "mirror" });
    one.bo(repeated("You heard it from Sam."));
    expect(one.ada({ kind: "got-it" })).toMatchObject({
      phase: "switch",
      next: "b",
      understood: { a: true, b: false },
    });
  });

  it("C15: after three tries nobody is trapped: Ada may move on, and is not counted as understood", () => {
    const one = begun("full");
    one.ada(said("I felt alone."));
    for (const text of ["one", "two"]) {
      one.bo(repeated(text));
      expect(one.may("a")).not.toContain("move-on");
      one.ada({ kind: "not-quite", text: "" });
    }
    one.bo(repeated("three"));
    expect(one.may("a")).toEqual(["got-it", "more", "move-on", "pause"]);
    expect(one.ada({ kind: "move-on" })).toMatchObject({ phase: "switch", next: "b", understood: { a: false } });
  });

  it("C15: a new statement has three tries of its own", () => {
    const one = begun("short");
    one.ada(said("one"));
    one.bo(repeated("one"));
    expect(one.ada({ kind: "more" })).toMatchObject({ phase: "speak", next: "a", statements: 1 });
    expect(one.ada(said("two"))).toMatchObject({ statements: 2, tries: 0, clarifications: 0 });
  });
});

describe("answering", () => {
  it('C16: "you make sense because" may be skipped, and the pen stays with Bo', () => {
    const one = begun("full");
    heard(one, "a", "I felt alone.");
    expect(one.dialogue).toMatchObject({ phase: "validate", next: "b" });
    expect(one.bo({ kind: "skip" })).toMatchObject({ phase: "empathise", next: "b" });
  });

  it("C16: a guess at the feeling, or none, goes back to Ada", () => {
    const one = begun("full");
    heard(one, "a", "I felt alone.");
    one.bo({ kind: "validation", text: "I can see why: you waited for hours." });
    expect(one.bo({ kind: "empathy", feelings: ["lonely"], text: "" })).toMatchObject({ phase: "felt", next: "a" });
  });

  it("C16: Ada says that it landed or what it was, once, and nobody is graded", () => {
    const answers: Move[] = [{ kind: "landed" }, { kind: "correct", feelings: ["afraid"], text: "" }];
    for (const answer of answers) {
      const one = begun("days");
      heard(one, "a", "I felt alone.");
      one.bo({ kind: "skip" });
      one.bo({ kind: "empathy", feelings: [], text: "I imagine you felt lost." });
      expect(one.ada(answer)).toMatchObject({ phase: "switch", next: "b" });
    }
  });
});

describe("an offer", () => {
  it('C17: hear me first ends in "What can I do to help you feel safe again?", and an answer can become a promise', () => {
    const one = begun("hear-me");
    heard(one, "a", "I heard it from Sam.");
    expect(one.dialogue).toMatchObject({ phase: "offer", next: "b" });
    one.bo({ kind: "offer" });
    one.ada({ kind: "offer-answer", text: "Tell me before I have to ask." });
    expect(one.bo({ kind: "promise", text: "I will tell you the same evening." })).toMatchObject({
      phase: "close",
      next: "b",
    });
  });

  it("C17: each of its steps may be skipped, and Bo is never made the speaker", () => {
    const one = begun("hear-me");
    heard(one, "a", "I heard it from Sam.");
    expect(one.may("b")).toEqual(["offer", "pause", "skip"]);
    one.bo({ kind: "offer" });
    one.ada({ kind: "skip" });
    expect(one.bo({ kind: "skip" })).toMatchObject({ phase: "close", speaker: "a", hadTurn: { a: true, b: false } });
    const declined = begun("hear-me");
    declined.ada(said("I heard it from Sam."));
    expect(declined.bo({ kind: "rather-not" })).toMatchObject({ phase: "offer", next: "b" });
    expect(declined.bo({ kind: "skip" })).toMatchObject({ phase: "close", next: "b" });
    const silent = begun("hear-me");
    expect(silent.ada({ kind: "yield" })).toMatchObject({ phase: "close", next: "b" });
  });
});

describe("the other's turn", () => {
  it("C18: Bo takes his turn or goes on to the close; each speaks in one turn at most", () => {
    const one = begun("short");
    heard(one, "a", "I felt alone.");
    expect(one.may("b")).toEqual(["pass", "pause", "take-floor"]);
    expect(one.bo({ kind: "take-floor" })).toMatchObject({ phase: "speak", speaker: "b", statements: 0 });
    heard(one, "b", "I was afraid to say it.");
    expect(one.may("a")).toEqual(["pass", "pause", "to-request"]);
    const quiet = begun("short");
    heard(quiet, "a", "I felt alone.");
    expect(quiet.bo({ kind: "pass" })).toMatchObject({ phase: "close", next: "b" });
  });

  it("C19: no request before both were understood: after both turns it is the close that comes", () => {
    const one = begun("full");
    one.ada(said("I felt alone."));
    one.bo({ kind: "rather-not" });
    one.bo({ kind: "take-floor" });
    heard(one, "b", "I was afraid to say it.");
    one.ada({ kind: "skip" });
    one.ada({ kind: "skip" });
    expect(one.bo({ kind: "landed" })).toMatchObject({ phase: "close", next: "a", understood: { a: false, b: true } });
  });

  it("C19: one sentence each has no requests, understood or not", () => {
    const one = begun("one-sentence");
    heard(one, "a", "I felt alone.");
    one.bo({ kind: "take-floor" });
    heard(one, "b", "I was afraid to say it.");
    expect(one.dialogue).toMatchObject({ phase: "close", next: "a", understood: { a: true, b: true } });
  });
});

describe("asking", () => {
  function understood(): ReturnType<typeof begun> {
    const one = begun("short");
    heard(one, "a", "I felt alone.");
    one.bo({ kind: "take-floor" });
    heard(one, "b", "I was afraid to say it.");
    one.ada({ kind: "to-request" });
    return one;
  }
  const ask: Move = { kind: "request", text: "Would you be willing to call when it gets late?", by: "Sunday" };

  it("C20: Ada asks, Bo answers and goes on with his own; after both comes the close", () => {
    const one = understood();
    expect(one.ada(ask)).toMatchObject({ phase: "request-answer", next: "b" });
    expect(one.bo({ kind: "request-answer", answer: "not-now", text: "" })).toMatchObject({
      phase: "request",
      next: "b",
    });
    expect(one.bo({ kind: "promise", text: "I will call." })).toMatchObject({ phase: "close", next: "b" });
  });

  it("C20: each does one thing: a request, a promise of their own, or nothing", () => {
    const one = understood();
    expect(one.may("a")).toEqual(["no-request", "pause", "promise", "request"]);
    expect(one.ada({ kind: "no-request" })).toMatchObject({ phase: "request", next: "b" });
    expect(one.bo(ask)).toMatchObject({ phase: "request-answer", next: "a" });
    const answer: Move = { kind: "request-answer", answer: "instead", text: "I will write." };
    expect(one.ada(answer)).toMatchObject({ phase: "close", next: "a" });
  });
});

describe("the close", () => {
  it("C21: one appreciation each, or none, and it is complete", () => {
    const one = begun("short");
    heard(one, "a", "I felt alone.");
    one.bo({ kind: "pass" });
    expect(one.bo({ kind: "checkout", appreciation: "You stayed." })).toMatchObject({ phase: "close", next: "a" });
    expect(one.ada({ kind: "checkout", appreciation: "" })).toMatchObject({ phase: "ended", end: "complete" });
    expect(asksEnd(one.dialogue)).toBe(true);
  });

  it("C21: who is silent there takes nothing away: it is complete after half an hour", () => {
    const one = begun("short");
    heard(one, "a", "I felt alone.");
    one.bo({ kind: "pass" });
    expect(one.world.server.closesAt).toBe(EVENING_MS + 30 * MINUTE_MS);
    expect(one.close()).toMatchObject({ phase: "ended", end: "complete" });
  });
});

describe("a pause", () => {
  const until = (one: ReturnType<typeof begun>, ms: number): Move => ({ kind: "pause", until: one.world.now + ms });

  it("C5: either takes one, without a reason, also whose turn it is not; nothing is written meanwhile", () => {
    const one = begun("full");
    one.bo(until(one, 20 * MINUTE_MS));
    expect(one.may("a")).toEqual(["pause", "ready"]);
    expect(one.may("b")).toEqual(["pause", "ready"]);
    expect(one.dialogue.pen.returnAt).toBe(EVENING_MS + 20 * MINUTE_MS);
    expect(one.world.server.closesAt).toBe(EVENING_MS + 20 * MINUTE_MS + 72 * HOUR_MS);
  });

  it("C5: twenty minutes are twenty minutes, even if both are ready before", () => {
    const one = begun("full");
    one.ada(until(one, 20 * MINUTE_MS));
    one.ada({ kind: "ready" });
    one.bo({ kind: "ready" });
    one.wait(20 * MINUTE_MS - 1);
    expect(penStanding(one.world.server, one.world.now)).toBe("paused");
    expect(one.may("a")).toEqual(["pause"]);
    one.wait(1);
    expect(penStanding(one.world.server, one.world.now)).toBe("live");
    expect(one.may("a")).toEqual(["pause", "statement", "yield"]);
    expect(one.world.server.closesAt).toBe(one.world.now + 24 * HOUR_MS);
  });

  it("C22: it goes on exactly where it was", () => {
    const one = begun("full");
    one.ada(said("I felt alone."));
    one.bo(repeated("You felt alone."));
    const { pen: _pen, ...before } = one.dialogue;
    one.ada(until(one, 72 * HOUR_MS));
    one.wait(30 * MINUTE_MS);
    one.bo({ kind: "ready" });
    one.ada({ kind: "ready" });
    expect(one.dialogue).toMatchObject(before);
    expect(one.may("a")).toContain("got-it");
  });

  it("C5: the return time moves twice, by either, and each time there are twenty minutes again", () => {
    const one = begun("full");
    one.ada(until(one, 20 * MINUTE_MS));
    one.wait(19 * MINUTE_MS);
    one.bo(until(one, 3 * HOUR_MS));
    one.ada(until(one, 24 * HOUR_MS));
    expect(one.dialogue.pen).toMatchObject({ pauses: 1, extensions: 2 });
    expect(one.dialogue.pen.floorUntil).toBe(one.world.now + 20 * MINUTE_MS);
    expect(one.may("a")).toEqual(["ready"]);
  });

  it("C6: the third pause closes it kindly and offers another time", () => {
    const one = begun("full");
    for (let pause = 1; pause <= 2; pause++) {
      one.ada(until(one, 20 * MINUTE_MS));
      one.wait(20 * MINUTE_MS);
      one.ada({ kind: "ready" });
      one.bo({ kind: "ready" });
    }
    expect(one.bo(until(one, HOUR_MS))).toMatchObject({ phase: "ended", end: "closed", offersAnotherTime: true });
    expect(isDue(one.world.server, one.world.now)).toBe(true);
    expect(one.may("a")).toEqual([]);
    expect(asksEnd(one.dialogue)).toBe(false);
    expect(one.close()).toMatchObject({ end: "closed", offersAnotherTime: true });
  });
});

describe("leaving", () => {
  it("C7: leaving, a lapse and a lost connection are one closing record, wherever it comes", () => {
    const left = begun("short");
    const lapsed = begun("short");
    lapsed.wait(25 * HOUR_MS);
    expect(left.close()).toEqual({ ...lapsed.close() });
    expect(left.dialogue).toMatchObject({ phase: "ended", end: "closed", offersAnotherTime: false });
    expect(left.may("a")).toEqual([]);
  });
});

describe("time", () => {
  it("C23: a live turn is waited for a day, a request over some days for two; minutes only speak up", () => {
    const one = begun("full");
    one.ada(said("I felt alone."));
    expect(one.world.server.closesAt).toBe(EVENING_MS + 24 * HOUR_MS);
    const days = begun("days");
    for (const slot of ["a", "b"] as const) {
      heard(days, slot, "I felt alone.");
      const [speaks, listens] = slot === "a" ? [days.ada, days.bo] : [days.bo, days.ada];
      listens({ kind: "skip" });
      listens({ kind: "skip" });
      speaks({ kind: "landed" });
      if (slot === "a") days.bo({ kind: "take-floor" });
    }
    days.ada({ kind: "to-request" });
    expect(days.world.server.closesAt).toBe(EVENING_MS + 48 * HOUR_MS);
    expect(softTimer("speak", "short")).toBe(3 * MINUTE_MS);
    expect(softTimer("request", "full")).toBe(10 * MINUTE_MS);
    expect(softTimer("speak", "days")).toBeNull();
  });
});
