import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../base/day.ts";
import { newId, type PromiseId } from "../base/ids.ts";
import { weekdayOf, weekOf } from "../base/week.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { type Cadence, dueDays, isDueOn } from "./cadence.ts";
import { endOf, type EntryAt, newestMiss, waitingDays, weeksOf } from "./followThrough.ts";
import { type KeptPromise, promiseValue, readPromise } from "./promise.ts";
import { utcCalendar } from "./testing/utcCalendar.ts";
import { WRITES_BEFORE_SEVEN } from "./testing/writesBeforeSeven.ts";
import { type LogEntry, logEntryId, logEntryValue, readLogEntry } from "./promiseLog.ts";

const random = seededRandom("promises");
const id = newId<PromiseId>(random);
const promise: KeptPromise = { ...WRITES_BEFORE_SEVEN, id, owner: "b" };
const at = (moment: string, weeks = 3) => ({ ms: Date.parse(moment), calendar: utcCalendar, weeks });
const nothing: EntryAt = () => null;
const entry = (day: string, outcome: LogEntry["outcome"], time = 0): LogEntry => ({
  promise: id,
  day,
  time,
  outcome,
  note: "",
  toldFirst: true,
  on: day,
});

describe("when a promise is due", () => {
  it("N41: by the day it names, daily, or on weekdays, from its start until its end", () => {
    const due = (cadence: Cadence, end: string | null = null): readonly string[] =>
      dueDays({ cadence, start: "2026-11-04", end }, "2026-11-02", "2026-11-15");
    expect(due({ kind: "once", on: "2026-11-08" })).toEqual(["2026-11-08"]);
    expect(due({ kind: "daily" }, "2026-11-06")).toEqual(["2026-11-04", "2026-11-05", "2026-11-06"]);
    expect(due({ kind: "weekly", weekdays: [1, 7] })).toEqual(["2026-11-08", "2026-11-09", "2026-11-15"]);
    expect(due({ kind: "when-it-happens" })).toEqual([]);
  });

  it("N41: weeks begin on Mondays, in every year", () => {
    expect(weekdayOf("1970-01-01")).toBe(4);
    expect(weekOf("2026-11-22")).toBe("2026-11-16");
    fc.assert(
      fc.property(fc.nat(40_000), (count) => {
        const day = addDays("1950-01-01", count);
        return weekdayOf(weekOf(day)) === 1 && weekdayOf(day) === ((new Date(day).getUTCDay() + 6) % 7) + 1;
      }),
    );
  });

  it("N41: the days of two halves are the days of the whole, and each is due by itself", () => {
    const cadences = fc.constantFrom<Cadence>(
      { kind: "daily" },
      { kind: "weekly", weekdays: [2, 3, 6] },
      { kind: "once", on: "2026-11-20" },
    );
    fc.assert(
      fc.property(cadences, fc.nat(40), fc.nat(40), (cadence, first, second) => {
        const schedule = { cadence, start: "2026-11-03", end: "2026-12-20" };
        const [from, middle, to] = ["2026-11-01", addDays("2026-11-01", first), addDays("2026-11-02", first + second)];
        const whole = dueDays(schedule, from, to);
        expect([...dueDays(schedule, from, middle), ...dueDays(schedule, addDays(middle, 1), to)]).toEqual(whole);
        return whole.every((day) => isDueOn(schedule, day));
      }),
    );
  });
});

describe("how it went", () => {
  it("N42: a day is open until its time, then has no word yet, and is never called missed by anybody else", () => {
    const stateAt = (moment: string): string | undefined =>
      weeksOf(promise, nothing, at(moment))[0]?.days.find(({ day }) => day === "2026-11-04")?.state;
    expect(stateAt("2026-11-04T18:59:00Z")).toBe("open");
    expect(stateAt("2026-11-04T19:00:01Z")).toBe("no-word");
    expect(stateAt("2026-11-06T00:00:00Z")).toBe("no-word");
    expect(endOf({ ...promise, by: null }, "2026-11-04", utcCalendar)).toBe(Date.parse("2026-11-05T00:00:00Z"));
  });

  it("N42: what its author tells stands in its week, newest week first, and no day counts twice", () => {
    const told = new Map([
      ["2026-11-04", entry("2026-11-04", "kept")],
      ["2026-11-10", entry("2026-11-10", "missed")],
    ]);
    const weeks = weeksOf(promise, (_, day) => told.get(day) ?? null, at("2026-11-11T12:00:00Z"));
    expect(weeks.map(({ week }) => week)).toEqual(["2026-11-09", "2026-11-02"]);
    expect(weeks[0]?.days.map(({ state }) => state)).toEqual(["no-word", "missed", "open"]);
    expect(weeks[1]?.days[2]?.state).toBe("kept");
    expect(waitingDays(weeks).map(({ day }) => day)).not.toContain("2026-11-10");
    const waiting = waitingDays(weeksOf(promise, nothing, at("2026-11-12T12:00:00Z"))).map(({ day }) => day);
    expect(waiting.slice(0, 3)).toEqual(["2026-11-12", "2026-11-11", "2026-11-10"]);
  });

  it("N193: of what was missed the newest day is the one that is said in words, whatever the weeks before hold", () => {
    const told = new Map([
      ["2026-11-05", entry("2026-11-05", "partly")],
      ["2026-11-09", entry("2026-11-09", "missed")],
      ["2026-11-10", entry("2026-11-10", "kept")],
    ]);
    const weeks = weeksOf(promise, (_, day) => told.get(day) ?? null, at("2026-11-11T12:00:00Z"));
    expect(newestMiss(weeks)?.day).toBe("2026-11-09");
    expect(newestMiss(weeksOf(promise, nothing, at("2026-11-11T12:00:00Z")))).toBeNull();
  });

  it("N42: a clock set back shows fewer days, loses no word and invents none", () => {
    const told = new Map([["2026-11-10", entry("2026-11-10", "kept")]]);
    const entryAt: EntryAt = (_, day) => told.get(day) ?? null;
    const back = weeksOf(promise, entryAt, at("2026-11-04T12:00:00Z"));
    expect(back.flatMap(({ days }) => days.map(({ day }) => day))).toEqual(["2026-11-02", "2026-11-03", "2026-11-04"]);
    expect(weeksOf(promise, entryAt, at("2026-11-11T12:00:00Z"))[0]?.days[1]?.state).toBe("kept");
  });

  it("N42: of what happens without a plan only what was told is shown, up to ten times a day", () => {
    const happens = { ...promise, cadence: { kind: "when-it-happens" } } as const;
    const entryAt: EntryAt = (_, day, time) => (day === "2026-11-04" && time < 3 ? entry(day, "kept", time) : null);
    expect(weeksOf(happens, nothing, at("2026-11-11T12:00:00Z"))).toEqual([]);
    expect(weeksOf(happens, entryAt, at("2026-11-11T12:00:00Z"))[0]?.days).toHaveLength(3);
  });

  it("N43: two devices tell of the same day in the same place, and a copy of another day counts for nothing", () => {
    const [monday, tuesday] = [logEntryId(id, "2026-11-02"), logEntryId(id, "2026-11-03")];
    expect(monday).toBe(logEntryId(id, "2026-11-02", 0));
    expect(monday).not.toBe(tuesday);
    expect(monday).not.toBe(logEntryId(id, "2026-11-02", 1));
    const value = logEntryValue(entry("2026-11-02", "kept"));
    expect(readLogEntry(monday, value)).toEqual(entry("2026-11-02", "kept"));
    expect(readLogEntry(tuesday, value)).toBeNull();
  });
});

describe("a promise", () => {
  it("N44: asks only what and when, and reads back as it was made", () => {
    const value = promiseValue(WRITES_BEFORE_SEVEN);
    expect(value.ok && readPromise(id, "b", value.value)).toEqual(promise);
    expect(promiseValue({ ...WRITES_BEFORE_SEVEN, what: "  " })).toEqual({ ok: false, problem: "nothing-promised" });
    expect(promiseValue({ ...WRITES_BEFORE_SEVEN, end: "2026-11-01" })).toEqual({ ok: false, problem: "days-crossed" });
    expect(promiseValue({ ...WRITES_BEFORE_SEVEN, what: "x".repeat(501) })).toEqual({ ok: false, problem: "too-long" });
  });

  it("N44: holds no verdict of anybody else and nothing that could be a score", () => {
    for (const more of [{ failed: true }, { score: 3 }, { streak: 9 }, { judgedBy: "a" }])
      expect(readPromise(id, "b", { ...WRITES_BEFORE_SEVEN, ...more })).toBeNull();
    fc.assert(fc.property(fc.jsonValue(), (value) => readPromise(id, "b", value) === null));
  });
});
