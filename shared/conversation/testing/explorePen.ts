import { LIMITS } from "../../base/limits.ts";
import type { Slot } from "../../base/ids.ts";
import { applyPen, closePen, openPen, type PenClass, type PenState, penStanding } from "../pen.ts";
import type { Exploration } from "./explore.ts";
import { EVENING_MS, HOUR_MS, MINUTE_MS } from "./world.ts";

/** The pen alone, as the server sees it: every class by either at every moment, and nothing that is written. */
export function explorePen(): Exploration {
  const seen = new Set<string>();
  const faults = new Set<string>();
  const waiting: { pen: PenState; now: number }[] = [];
  let transitions = 0;

  function reach(pen: PenState, now: number): void {
    transitions++;
    const name = nameOf(pen, now);
    if (seen.has(name)) return;
    seen.add(name);
    if (!pen.closed) waiting.push({ pen, now });
  }

  const opened = openPen({ class: "handover", author: "a", closes: "30min", agreedAt: null, at: EVENING_MS });
  if (opened.ok) reach(opened.value, EVENING_MS);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (faults.size > MANY) break;
    const { pen, now } = state;
    // Refused events are no fault: which ones are taken is what is judged.
    const taken = EVENTS.filter(([eventClass, author]) => {
      const agreedAt = eventClass === "pause" ? now + 20 * MINUTE_MS : null;
      const next = applyPen(pen, { class: eventClass, author, closes: "24h", agreedAt, at: now });
      if (next.ok) reach(next.value, now);
      return next.ok;
    });
    for (const fault of faultsOf(pen, now, taken)) faults.add(`${fault}: ${nameOf(pen, now)}`);
    // Time matters at two moments only: when the least length of a pause is over, and when silence closes all.
    if (pen.floorUntil !== null && pen.floorUntil > now) reach(pen, pen.floorUntil);
    // Whatever stands there, a minute of silence may end it.
    reach(closePen(pen), now);
  }
  return { states: seen.size, transitions, faults: [...faults] };
}

/** A broken rule can make the states endless. */
const MANY = 100;
type Event = readonly [PenClass, Slot];
const CLASSES = ["turn", "handover", "pause", "ready"] as const;
const EVENTS: readonly Event[] = CLASSES.flatMap((one): Event[] => [
  [one, "a"],
  [one, "b"],
]);

function faultsOf(pen: PenState, now: number, taken: readonly Event[]): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  const standing = penStanding(pen, now);
  const writers = new Set(taken.flatMap(([one, author]) => (one === "turn" || one === "handover" ? [author] : [])));
  const pausers = taken.filter(([one]) => one === "pause").length;
  must(pen.pauses <= LIMITS.pausesPerConversation && pen.extensions <= LIMITS.pauseExtensions, "paused too often");
  must(standing !== "over" || taken.length === 0, "goes on after the end");
  must(
    standing === "over" || standing === "paused" || (writers.size === 1 && writers.has(pen.holder)),
    "not one writer",
  );
  must(standing !== "paused" || writers.size === 0, "written in a pause");
  must(standing !== "live" || pausers === 2, "no pause for one of the two");
  must(standing !== "opening" || pausers === 0, "a pause before the beginning");
  const waits = pen.ready.a && pen.ready.b && now < (pen.floorUntil ?? 0);
  must(standing !== "paused" || waits || taken.some(([one]) => one === "ready"), "nobody can go on");
  must(standing !== "live" || pen.floorUntil === null || now >= pen.floorUntil, "went on before twenty minutes");
  must(pen.closesAt < now + 100 * HOUR_MS, "silence does not end it");
  return faults;
}

function nameOf(pen: PenState, now: number): string {
  const { holder, ready, pauses, extensions, ending, closed } = pen;
  return JSON.stringify([holder, ready, penStanding(pen, now), pauses, extensions, ending, closed, isFloor(pen, now)]);
}

function isFloor({ floorUntil }: PenState, now: number): boolean {
  return floorUntil !== null && now < floorUntil;
}
