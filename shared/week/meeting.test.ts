import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaId, newId, type Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { type AgendaPoint, agendaValue, readAgendaPoint } from "./agenda.ts";
import {
  agendaOf,
  MEETING_LENGTHS,
  meetingNow,
  meetingValue,
  type MeetingWord,
  readMeetingWord,
  stepsOf,
} from "./meeting.ts";
import { meetingId, readTakenAlong, takenAlongValue } from "./takenAlong.ts";

const random = seededRandom("a longer meeting");
const NOW = 1_800_000_000_000;
const DAY = "2026-11-22";
const point = (author: Slot, day = DAY): AgendaPoint => ({ id: newId<AgendaId>(random), author, day, text: "Sundays" });
const ROUND: MeetingWord = { until: NOW + LIMITS.meetingMs, isOn: true, minutes: 30, points: [], through: 0 };

describe("a longer meeting", () => {
  it("N135: a point on the agenda is one line and its day, and whatever else lies there is none", () => {
    const id = newId<AgendaId>(random);
    expect(readAgendaPoint(id, "a", agendaValue("  Sundays  ", DAY))).toEqual({
      id,
      author: "a",
      day: DAY,
      text: "Sundays",
    });
    expect(agendaValue("   ", DAY)).toBeNull();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readAgendaPoint(id, "a", value)).toBeNull();
        expect(readMeetingWord(value)).toBeNull();
        expect(readTakenAlong(meetingId(DAY), value)).toBeNull();
      }),
    );
  });

  it("N136: it begins when each said so for the same round, either ends it, and it ends by itself", () => {
    expect(meetingNow({ a: ROUND, b: null }, NOW)).toEqual({ kind: "suggested", by: "a", round: ROUND });
    expect(meetingNow({ a: ROUND, b: ROUND }, NOW)).toMatchObject({ kind: "on", at: 0 });
    const others: readonly MeetingWord[] = [
      { ...ROUND, isOn: false },
      { ...ROUND, minutes: 60 },
      { ...ROUND, points: [{ id: newId(random), by: "b" }] },
    ];
    for (const b of others) expect(meetingNow({ a: ROUND, b }, NOW)).toEqual({ kind: "off" });
    expect(meetingNow({ a: ROUND, b: ROUND }, ROUND.until)).toEqual({ kind: "off" });
    const late = { ...ROUND, until: NOW + 2 * LIMITS.meetingMs };
    expect(meetingNow({ a: late, b: late }, NOW)).toEqual({ kind: "off" });
  });

  it("N137: it goes on when both are through, and nobody is cut short", () => {
    const at = (a: number, b: number) => {
      const found = meetingNow({ a: { ...ROUND, through: a }, b: { ...ROUND, through: b } }, NOW);
      return found.kind === "on" ? found.at : null;
    };
    expect([at(0, 0), at(1, 0), at(1, 1), at(3, 2)]).toEqual([0, 0, 1, 2]);
  });

  it("N137: points come in turn, and the first is one of whoever did not suggest the meeting", () => {
    const points = { a: [point("a", "2026-11-20"), point("a", "2026-11-21"), point("a")], b: [point("b")] };
    const authors = (by: Slot) => agendaOf(points, by).map((one) => one.by);
    expect(authors("a")).toEqual(["b", "a", "a", "a"]);
    expect(authors("b")).toEqual(["a", "b", "a", "a"]);
    const many = { a: Array.from({ length: 9 }, () => point("a")), b: [] };
    expect(agendaOf(many, "a")).toHaveLength(LIMITS.agendaPoints);
    expect(readMeetingWord(meetingValue({ ...ROUND, points: agendaOf(points, "a") }))).not.toBeNull();
  });

  it("N137: every length has its steps, with a measure for each that fits into the whole", () => {
    for (const minutes of MEETING_LENGTHS)
      for (let many = 0; many <= 2 * LIMITS.agendaPoints; many++) {
        const points = Array.from({ length: many }, () => ({ id: newId(random), by: "a" as const }));
        const steps = stepsOf({ minutes, points });
        expect(steps[0]?.kind).toBe("good");
        expect(steps.at(-1)?.kind).toBe("along");
        expect(steps).toHaveLength(minutes === 2 ? 2 : many + 3);
        for (const step of steps) expect(step.minutes).toBeGreaterThanOrEqual(1);
        expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBeLessThanOrEqual(minutes);
      }
  });

  it("N138: what is taken along has one place for each day, and none but that of its day", () => {
    const value = takenAlongValue(" We ask before nine. ", DAY);
    expect(readTakenAlong(meetingId(DAY), value)).toEqual({ day: DAY, text: "We ask before nine." });
    expect(readTakenAlong(meetingId("2026-11-23"), value)).toBeNull();
  });
});
