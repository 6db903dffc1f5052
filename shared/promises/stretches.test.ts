import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../base/day.ts";
import { newId, type PromiseId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import type { Cadence } from "./cadence.ts";
import { type EntryAt, weeksOf } from "./followThrough.ts";
import { PROMISE_STATES, type PromiseSaid, promiseValue, readPromise } from "./promise.ts";
import { changedOn, daysDue } from "./stretches.ts";
import { utcCalendar } from "./testing/utcCalendar.ts";
import { WRITES_BEFORE_SEVEN } from "./testing/writesBeforeSeven.ts";

const SAID: PromiseSaid = { ...WRITES_BEFORE_SEVEN, by: null };
const id = newId<PromiseId>(seededRandom("stretches"));
/** "2 kept", "3 no-word": what Bo and Ada see of the first week of November. */
function shown(said: PromiseSaid, told: readonly string[], at: string): readonly string[] {
  const entryAt: EntryAt = (_, day, time) =>
    told.includes(day) && time === 0
      ? { promise: id, day, time, outcome: "kept", note: "", toldFirst: true, on: day }
      : null;
  const now = { ms: Date.parse(`${at}T12:00:00Z`), calendar: utcCalendar, weeks: 3 };
  const week = weeksOf({ ...said, id, owner: "b" }, entryAt, now).find(({ week: one }) => one === SAID.start);
  return (week?.days ?? []).map(({ day, state }) => `${Number(day.slice(8))} ${state}`);
}

describe("a promise that changes", () => {
  const cadences = fc.constantFrom<Cadence>(
    { kind: "daily" },
    { kind: "weekly", weekdays: [2, 5] },
    { kind: "once", on: "2026-11-20" },
    { kind: "when-it-happens" },
  );
  const changes = fc.array(
    fc.record({ days: fc.nat(9), cadence: cadences, state: fc.constantFrom(...PROMISE_STATES) }),
    { maxLength: 12 },
  );

  it("N185: whatever its author changes, the days before stay due or not due as they were", () => {
    fc.assert(
      fc.property(changes, (steps) => {
        let [said, today] = [SAID, SAID.start];
        for (const { days, cadence, state } of steps) {
          today = addDays(today, days);
          const yesterday = addDays(today, -1);
          const next = changedOn(said, { ...said, cadence, state }, today);
          expect(daysDue(next, SAID.start, yesterday)).toEqual(daysDue(said, SAID.start, yesterday));
          const value = promiseValue(next);
          expect(value.ok && readPromise(id, "b", value.value)).toMatchObject({ ...next });
          said = next;
        }
      }),
    );
  });

  it("N185: daily until Wednesday, on Sundays from then on: no day before becomes another one", () => {
    const weekly = changedOn(SAID, { ...SAID, cadence: { kind: "weekly", weekdays: [7] } }, "2026-11-04");
    expect(shown(weekly, ["2026-11-02"], "2026-11-10")).toEqual(["2 kept", "3 no-word", "8 no-word"]);
    const daily = changedOn(weekly, { ...weekly, cadence: { kind: "daily" } }, "2026-11-08");
    expect(shown(daily, ["2026-11-02"], "2026-11-08")).toEqual(["2 kept", "3 no-word", "8 open"]);
  });

  it("N186: while it rests and once it is done no day waits for a word; taken up again it counts from that day on", () => {
    for (const state of ["resting", "kept-and-closed", "put-away"] as const) {
      const resting = changedOn(SAID, { ...SAID, state }, "2026-11-04");
      expect(shown(resting, ["2026-11-02"], "2026-11-10")).toEqual(["2 kept", "3 no-word"]);
      const again = changedOn(resting, { ...resting, state: "active" }, "2026-11-07");
      expect(shown(again, ["2026-11-02"], "2026-11-10")).toEqual(["2 kept", "3 no-word", "7 no-word", "8 no-word"]);
    }
  });

  it("N185: what was told stands on its day, also where nothing is due any more", () => {
    const said = changedOn(SAID, { ...SAID, cadence: { kind: "when-it-happens" } }, "2026-11-02");
    expect(shown(said, ["2026-11-03", "2026-11-06"], "2026-11-10")).toEqual(["3 kept", "6 kept"]);
  });

  it("N185: other words alone begin nothing anew, and of many changes the newest are remembered", () => {
    expect(changedOn(SAID, { ...SAID, what: "I call." }, "2026-11-20")).toEqual({ ...SAID, what: "I call." });
    let said = SAID;
    for (let turn = 1; turn <= 60; turn++) {
      const state = turn % 2 === 0 ? "active" : "resting";
      said = changedOn(said, { ...said, state }, addDays(SAID.start, turn));
    }
    expect(said.earlier).toHaveLength(LIMITS.promiseStretches);
    expect(promiseValue(said).ok).toBe(true);
  });
});
