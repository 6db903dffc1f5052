import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEvent, followPen, openDialogue } from "./applyEvent.ts";
import { asksEnd } from "./asksEnd.ts";
import type { Dialogue, OpenedEvent } from "./dialogue.ts";
import { legalMoves } from "./legalMoves.ts";
import { sendingOf } from "./sendingOf.ts";
import { type Move } from "./moves.ts";
import { SAMPLE_MOVES } from "./sampleMoves.ts";
import { anyMove } from "./testing/moves.ts";
import { append, EVENING_MS, HOUR_MS, later, MINUTE_MS, proposed } from "./testing/world.ts";

const MODES = ["one-sentence", "hear-me", "short", "full", "days"] as const;
const anyTime = fc.oneof(
  fc.constant(null),
  fc.integer({ min: EVENING_MS - HOUR_MS, max: EVENING_MS + 100 * HOUR_MS }),
  fc.maxSafeInteger(),
);

const anyEvent: fc.Arbitrary<OpenedEvent> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      seq: fc.nat(),
      at: fc.integer({ min: EVENING_MS, max: EVENING_MS + 50 * HOUR_MS }),
      class: fc.constantFrom("turn", "handover", "pause", "ready"),
      author: fc.constantFrom("a", "b"),
      closes: fc.constantFrom("30min", "24h", "48h", "72h"),
      agreedAt: anyTime,
      move: fc.option(anyMove),
    }),
  },
  { weight: 1, arbitrary: fc.record({ seq: fc.nat(), at: fc.nat(), class: fc.constant("end" as const) }) },
);

/** A log that two people and their programs could have left: mostly legal moves, now and then anything at all. */
const anyLog = fc
  .record({
    mode: fc.constantFrom(...MODES),
    first: fc.constantFrom("a", "b"),
    choices: fc.array(
      fc.record({
        slot: fc.constantFrom("a", "b"),
        pick: fc.nat(1000),
        wait: fc.nat(30),
        stray: fc.option(anyEvent, { freq: 12 }),
      }),
      { minLength: 20, maxLength: 120 },
    ),
  })
  .map(({ mode, first, choices }) => logFrom(mode, mode === "hear-me" ? "a" : first, choices));

function logFrom(
  mode: (typeof MODES)[number],
  first: "a" | "b",
  choices: readonly { slot: "a" | "b"; pick: number; wait: number; stray: OpenedEvent | null }[],
): OpenedEvent[] {
  const opening: Move = { kind: "propose", mode, aloud: false, topic: "Friday", first, at: null };
  const log: OpenedEvent[] = [
    { seq: 0, at: EVENING_MS, class: "handover", author: "a", closes: "30min", agreedAt: null, move: opening },
  ];
  let world = proposed(mode, first, null);
  for (const { slot, pick, wait, stray } of choices) {
    const here = later(world, wait * MINUTE_MS);
    const kinds = legalMoves(here.dialogue, slot, here.now);
    // Most of the time people go on: half of all logs would otherwise be pauses, and a third "not tonight".
    const onward = pick % 10 === 0 ? kinds : kinds.filter((one) => one !== "pause" && one !== "not-tonight");
    const kind = onward[pick % Math.max(1, onward.length)];
    const sample = SAMPLE_MOVES.find((move) => move.kind === kind);
    const move: Move | undefined = sample?.kind === "pause" ? { ...sample, until: here.now + HOUR_MS } : sample;
    const sending = move ? sendingOf(here.dialogue, slot, move, here.now) : null;
    const [said, how] = stray && stray.class !== "end" ? [stray.move, stray] : [move ?? null, sending];
    const appended = how === null ? null : append(here, slot, how, said);
    if (!appended?.ok || how === null) continue;
    const { class: eventClass, closes, agreedAt } = how;
    log.push({ seq: log.length, at: here.now, class: eventClass, author: slot, closes, agreedAt, move: said });
    world = appended.world;
  }
  return log;
}

function replay(log: readonly OpenedEvent[]): Dialogue {
  const [first, ...rest] = log;
  if (first === undefined) throw new Error("an empty log");
  return rest.reduce(applyEvent, openDialogue(first));
}

describe("the dialogue", () => {
  it("C26: whatever comes under whatever class, it never throws", () => {
    fc.assert(
      fc.property(anyEvent, fc.array(anyEvent, { maxLength: 30 }), (first, rest) => {
        for (const dialogue of [replay([first, ...rest]), [first, ...rest].reduce<Dialogue | null>(followPen, null)]) {
          if (dialogue === null) throw new Error("no dialogue");
          for (const slot of ["a", "b"] as const) expect(legalMoves(dialogue, slot, EVENING_MS)).toBeInstanceOf(Array);
        }
      }),
    );
  });

  it("C26: both devices come to the same from the same log, however often it is read", () => {
    const phases = new Set<string>();
    fc.assert(
      fc.property(anyLog, anyLog, (log, other) => {
        const before = JSON.stringify(log);
        const here = replay(log);
        replay(other);
        expect(replay(structuredClone(log))).toEqual(here);
        expect(JSON.stringify(log)).toBe(before);
        phases.add(here.phase);
      }),
      { numRuns: 300, seed: 20_260_105 },
    );
    // The logs are worth reading: they come nearly everywhere.
    expect(phases.size).toBeGreaterThan(8);
  });

  it("C27: whether a move is legal never depends on its words", () => {
    fc.assert(
      fc.property(anyLog, anyMove, fc.constantFrom("a", "b"), (log, move, slot) => {
        const dialogue = replay(log);
        const now = log.at(-1)?.at ?? 0;
        const sample = SAMPLE_MOVES.find(({ kind }) => kind === move.kind);
        if (sample === undefined || move.kind === "counter" || move.kind === "pause") return;
        expect(sendingOf(dialogue, slot, move, now)).toEqual(sendingOf(dialogue, slot, sample, now));
      }),
      { numRuns: 300 },
    );
  });

  it("C9: what is illegal changes nothing but the pen, and is given back", () => {
    const one = proposed("short", "a", null);
    const rubbish = append(
      one,
      "b",
      { class: "handover", closes: "72h", agreedAt: null },
      { kind: "statement", text: "!", aloud: false },
    );
    if (!rubbish.ok) throw new Error(rubbish.problem);
    const { pen, ...after } = rubbish.world.dialogue;
    expect(after).toEqual({ ...one.dialogue, pen: undefined, ignored: 1 });
    expect(pen.holder).toBe("a");
    expect(legalMoves(rubbish.world.dialogue, "a", one.now)).toEqual(["give-back"]);
    expect(legalMoves(rubbish.world.dialogue, "b", one.now)).toEqual([]);
    const back = sendingOf(rubbish.world.dialogue, "a", { kind: "give-back" }, one.now);
    if (back === null) throw new Error("Ada may give it back");
    const given = append(rubbish.world, "a", back, { kind: "give-back" });
    expect(given).toMatchObject({
      ok: true,
      world: { dialogue: { phase: "invited", ignored: 1, pen: { holder: "b" } } },
    });
  });

  it("C8: the same move under another class, span or time is illegal", () => {
    const one = proposed("short", "a", null);
    const yes: Move = { kind: "accept" };
    const sending = sendingOf(one.dialogue, "b", yes, one.now);
    expect(sending).toEqual({ class: "handover", closes: "30min", agreedAt: null });
    for (const change of [{ class: "turn" }, { closes: "72h" }, { agreedAt: one.now + HOUR_MS }] as const) {
      const appended = append(one, "b", { class: "handover", closes: "30min", agreedAt: null, ...change }, yes);
      expect(appended).toMatchObject({ ok: true, world: { dialogue: { phase: "invited", ignored: 1 } } });
    }
  });

  it("C29: an opening that nobody can read has ended before it began", () => {
    const opening: OpenedEvent = {
      seq: 0,
      at: EVENING_MS,
      class: "handover",
      author: "a",
      closes: "30min",
      agreedAt: null,
      move: null,
    };
    const propose: Move = { kind: "propose", mode: "hear-me", aloud: false, topic: "x", first: "b", at: null };
    for (const event of [
      opening,
      { ...opening, move: propose },
      { ...opening, move: { kind: "ready" } },
      { ...opening, move: { ...propose, first: "a" }, closes: "72h" },
      { ...opening, move: { ...propose, first: "a" }, class: "turn" },
    ] satisfies OpenedEvent[]) {
      const dialogue = openDialogue(event);
      expect(dialogue).toMatchObject({ phase: "ended", end: "closed", ignored: 1 });
      expect(asksEnd(dialogue)).toBe(true);
    }
    expect(openDialogue({ ...opening, move: { ...propose, first: "a" } })).toMatchObject({
      phase: "invited",
      ignored: 0,
    });
    expect(openDialogue({ seq: 0, at: 1, class: "end" })).toMatchObject({ phase: "ended", end: "closed" });
  });
});
