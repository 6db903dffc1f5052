import { describe, expect, it } from "vitest";
import type { Slot } from "../base/ids.ts";
import { applyPen, closePen, isDue, openPen, type PenEvent, penStanding, type PenState } from "./pen.ts";
import { EVENING_MS, HOUR_MS, MINUTE_MS } from "./testing/world.ts";

const opening: PenEvent = { class: "handover", author: "a", closes: "30min", agreedAt: null, at: EVENING_MS };

function opened(): PenState {
  const pen = openPen(opening);
  if (!pen.ok) throw new Error(pen.problem);
  return pen.value;
}

/** What the server does with an event at `minute` of the evening. */
function after(pen: PenState, minute: number, author: Slot, event: Partial<PenEvent>): ReturnType<typeof applyPen> {
  return applyPen(pen, { ...opening, closes: "24h", ...event, author, at: EVENING_MS + minute * MINUTE_MS });
}

function taken(...given: Parameters<typeof after>): PenState {
  const pen = after(...given);
  if (!pen.ok) throw new Error(pen.problem);
  return pen.value;
}

function live(): PenState {
  return taken(taken(opened(), 1, "b", { class: "ready" }), 1, "a", { class: "ready" });
}

/** A pause at `minute`, back at `back` minutes after it. */
function pause(minute: number, back: number): Partial<PenEvent> {
  return { class: "pause", closes: "72h", agreedAt: EVENING_MS + (minute + back) * MINUTE_MS };
}

function pausedAt(minute: number): PenState {
  return taken(live(), minute, "b", pause(minute, 60));
}

describe("the pen", () => {
  it("C2: a conversation opens by handing the pen to the other", () => {
    expect(opened()).toMatchObject({ holder: "b", count: 1, closesAt: EVENING_MS + 30 * MINUTE_MS });
    expect(penStanding(opened(), EVENING_MS)).toBe("opening");
    expect(openPen({ ...opening, class: "turn" })).toEqual({ ok: false, problem: "not-your-turn" });
    expect(openPen({ ...opening, class: "ready" })).toEqual({ ok: false, problem: "not-your-turn" });
    expect(openPen({ ...opening, class: "pause" })).toEqual({ ok: false, problem: "not-yet-live" });
    expect(openPen({ ...opening, agreedAt: 5 })).toEqual({ ok: false, problem: "time-out-of-range" });
  });

  it("C2: only its holder writes; a turn keeps it, a handover passes it on", () => {
    expect(after(opened(), 1, "a", { class: "turn" })).toEqual({ ok: false, problem: "not-your-turn" });
    expect(after(opened(), 1, "a", { class: "handover" })).toEqual({ ok: false, problem: "not-your-turn" });
    const kept = taken(opened(), 1, "b", { class: "turn" });
    expect(kept).toMatchObject({ holder: "b", count: 2 });
    expect(taken(kept, 2, "b", { class: "handover" })).toMatchObject({ holder: "a", count: 3 });
  });

  it("C3: silence closes it, however far ahead a time was agreed", () => {
    const planned = { agreedAt: EVENING_MS + 14 * 24 * HOUR_MS };
    expect(taken(opened(), 0, "b", { class: "handover", ...planned }).closesAt).toBe(EVENING_MS + 15 * 24 * HOUR_MS);
    for (const agreedAt of [EVENING_MS + 14 * 24 * HOUR_MS + 1, EVENING_MS - MINUTE_MS - 1]) {
      const refused = { ok: false, problem: "time-out-of-range" };
      expect(after(opened(), 0, "b", { class: "handover", agreedAt })).toEqual(refused);
      expect(after(opened(), 0, "b", { class: "turn", agreedAt })).toEqual(refused);
    }
    expect(after(opened(), 0, "b", { class: "turn", agreedAt: EVENING_MS - MINUTE_MS }).ok).toBe(true);
  });

  it("C4: ready is said once each, and takes no time with it", () => {
    const ada = taken(opened(), 1, "a", { class: "ready" });
    expect(ada).toMatchObject({ liveFrom: null, closesAt: opened().closesAt });
    expect(after(ada, 2, "a", { class: "ready" })).toEqual({ ok: false, problem: "already-ready" });
    expect(after(ada, 2, "b", { class: "ready", agreedAt: EVENING_MS })).toEqual({
      ok: false,
      problem: "time-out-of-range",
    });
    expect(live()).toMatchObject({ wentLive: true, liveFrom: EVENING_MS + MINUTE_MS });
    expect(live().closesAt).toBe(EVENING_MS + MINUTE_MS + 24 * HOUR_MS);
  });

  it("C5: a pause is between twenty minutes and seventy-two hours, give or take a minute of somebody's clock", () => {
    expect(after(opened(), 1, "b", pause(1, 60))).toEqual({ ok: false, problem: "not-yet-live" });
    expect(after(live(), 5, "b", { class: "pause" })).toEqual({ ok: false, problem: "time-out-of-range" });
    expect(after(live(), 5, "b", pause(5, 18.9))).toEqual({ ok: false, problem: "pause-too-short" });
    expect(after(live(), 5, "b", pause(5, 19)).ok).toBe(true);
    expect(after(live(), 5, "b", pause(5, 72 * 60 + 1)).ok).toBe(true);
    expect(after(live(), 5, "b", pause(5, 72 * 60 + 1.1))).toEqual({ ok: false, problem: "pause-too-long" });
  });

  it("C5: in a pause nothing is written, not even by both agreeing, until the twenty minutes are over", () => {
    const ready = taken(taken(pausedAt(5), 6, "a", { class: "ready" }), 6, "b", { class: "ready" });
    expect(ready.closesAt).toBe(EVENING_MS + 25 * MINUTE_MS + 24 * HOUR_MS);
    expect(after(ready, 24.99, "b", { class: "turn" })).toEqual({ ok: false, problem: "paused" });
    expect(after(ready, 25, "b", { class: "turn" }).ok).toBe(true);
    expect(after(pausedAt(5), 90, "b", { class: "turn" })).toEqual({ ok: false, problem: "paused" });
  });

  it("C5: the return time moves twice; both have to be ready again, after twenty minutes again", () => {
    const ready = taken(taken(pausedAt(5), 6, "a", { class: "ready" }), 6, "b", { class: "ready" });
    const once = taken(ready, 20, "a", pause(20, 120));
    expect(once).toMatchObject({ pauses: 1, extensions: 1, ready: { a: false, b: false }, liveFrom: null });
    expect(once.floorUntil).toBe(EVENING_MS + 40 * MINUTE_MS);
    const twice = taken(once, 21, "b", pause(21, 120));
    expect(after(twice, 22, "a", pause(22, 120))).toEqual({ ok: false, problem: "pause-extended-twice" });
  });

  it("C6: the third pause is taken and is the last thing that is", () => {
    const again = (pen: PenState, minute: number): PenState =>
      taken(taken(pen, minute, "a", { class: "ready" }), minute, "b", { class: "ready" });
    const second = taken(again(pausedAt(5), 30), 31, "a", pause(31, 20));
    expect(second).toMatchObject({ pauses: 2, extensions: 0, ending: false });
    const third = taken(again(second, 60), 61, "a", pause(61, 20));
    expect(third).toMatchObject({ pauses: 3, ending: true, returnAt: EVENING_MS + 81 * MINUTE_MS });
    expect(penStanding(third, EVENING_MS + 62 * MINUTE_MS)).toBe("over");
    expect(isDue(third, EVENING_MS + 62 * MINUTE_MS)).toBe(true);
    for (const event of ["turn", "handover", "ready", "pause"] as const) {
      const refused = { ok: false, problem: "conversation-over" };
      expect(after(third, 62, "b", { ...pause(62, 20), class: event })).toEqual(refused);
    }
  });

  it("C7: what is due is taken as ever until the tick has closed it, and nothing after that", () => {
    const due = EVENING_MS + 30 * MINUTE_MS;
    expect(isDue(opened(), due - 1)).toBe(false);
    expect(isDue(opened(), due)).toBe(true);
    expect(taken(opened(), 31, "b", { class: "turn" }).closesAt).toBe(due + MINUTE_MS + 24 * HOUR_MS);
    const closed = closePen(opened());
    expect(isDue(closed, due)).toBe(false);
    expect(penStanding(closed, EVENING_MS)).toBe("over");
    expect(after(closed, 1, "b", { class: "turn" })).toEqual({ ok: false, problem: "conversation-over" });
  });
});
