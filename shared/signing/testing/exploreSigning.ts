import { startOfUtcDay } from "../../base/day.ts";
import type { Slot } from "../../base/ids.ts";
import type { SigningState, Standing, VersionState } from "../signingState.ts";
import { faultsIn, faultsOfStep } from "./faults.ts";
import { POINTS } from "./pages.ts";
import { DAY_MS, HOUR_MS, Story } from "./story.ts";

/**
 * Every state that two people, two programs and the passing of time can bring a page and the next one into: each
 * thing that can be said, by either, at once and on both sides of every moment at which the clock moves something.
 */
export interface Exploration {
  readonly states: number;
  readonly transitions: number;
  readonly faults: readonly string[];
}

const SLOTS: readonly Slot[] = ["a", "b"];
const MANY = 20;

/** "few" leaves out lines and single points: they move nothing, and two pages with all of them are too many states. */
interface Bounds {
  readonly pages: number;
  readonly looks: number;
  readonly words: "all" | "few";
}

export function exploreSigning({ pages, looks, words }: Bounds): Exploration {
  const seen = new Set<string>();
  const faults = new Set<string>();
  // Nearest first: the way to each state is short, and so is its log.
  const reached: Story[] = [new Story()];
  let transitions = 0;
  for (const story of reached) {
    if (faults.size >= MANY) break;
    const here = nameOf(story.state);
    for (const next of [...wordsAt(story, pages, words), ...waitsAt(story)]) {
      transitions++;
      for (const fault of faultsOfStep(story.state, next.state)) faults.add(`${fault}: ${nameOf(next.state)}`);
      const name = nameOf(next.state);
      // What counted for nothing leads nowhere new.
      if (next.state.ignored > story.state.ignored) {
        if (name !== here) faults.add(`a no-op that does something: ${name}`);
        continue;
      }
      if (seen.has(name) || next.state.versions.some(({ answers }) => answers.length > looks + 1)) continue;
      seen.add(name);
      for (const fault of faultsIn(next)) faults.add(`${fault}: ${name}`);
      reached.push(next);
    }
  }
  return { states: seen.size, transitions, faults: [...faults] };
}

function wordsAt(story: Story, pages: number, words: Bounds["words"]): Story[] {
  const { versions } = story.state;
  const next: Story[] = [];
  const say = (something: (copy: Story) => unknown): void => {
    const copy = story.copy();
    something(copy);
    next.push(copy);
  };
  for (const slot of SLOTS) {
    if (versions.length < pages) say((copy) => copy.proposes(slot));
    for (const { page, standing } of versions) {
      const about = { version: page.version };
      const round = standing.kind === "due" ? standing.round : 0;
      say((copy) => copy.signs(slot, about));
      say((copy) => copy.says(slot, { kind: "take-back" }, about));
      for (const one of [round, round + 1]) say((copy) => copy.says(slot, { kind: "stands", round: one }, about));
      say((copy) => copy.withdraws(slot, "all", about));
      if (words === "few") continue;
      say((copy) => copy.withdraws(slot, [POINTS[0] ?? ""], about));
      say((copy) => copy.says(slot, { kind: "see-now", round: Math.max(1, round), line: "Calmer." }, about));
    }
  }
  return next;
}

/** To the last moment before the clock moves something, to that moment, and past midnight where that is waited for. */
function waitsAt(story: Story): Story[] {
  const { versions, now } = story.state;
  const moments = versions.map(({ standing }) => momentOf(standing)).filter((moment) => moment !== null);
  const nearest = Math.min(...moments.filter((moment) => moment > now), Infinity) - now;
  const isForTomorrow = SLOTS.some((slot) => ["tomorrow", "enough"].includes(story.seen(slot).mayPropose));
  const midnight = isForTomorrow && nearest > 4 * HOUR_MS ? 4 * HOUR_MS : 0;
  const waits = [nearest - 1, nearest, midnight].filter((ms) => Number.isFinite(ms) && ms > 0);
  return waits.map((ms) => story.copy().later(ms));
}

function momentOf(standing: Standing): number | null {
  if (standing.kind === "stands") return startOfUtcDay(standing.reviewOn);
  return "until" in standing ? standing.until : null;
}

/** Two worlds with one name behave alike: what was said is left out, and of time all but how long until something moves. */
function nameOf({ versions, now }: SigningState): string {
  const daysTo = (moment: number | null): string => {
    if (moment === null) return "";
    return moment - now === 1 ? "-1" : `${Math.ceil((moment - now) / DAY_MS)}`;
  };
  return versions.map((version) => `${nameOfVersion(version)} ${daysTo(momentOf(version.standing))}`).join(" | ");
}

function nameOfVersion({ standing, proposedBy, signed, answers, seeNow, withdrawals }: VersionState): string {
  const round = "round" in standing ? standing.round : answers.length;
  const flags = SLOTS.map((slot) => [
    signed[slot] !== null,
    (answers[round]?.[slot] ?? null) !== null,
    (seeNow[Math.max(1, round) - 1]?.[slot] ?? null) !== null,
    withdrawals.some(({ by, points }) => by === slot && points === "all"),
    withdrawals.some(({ by, points }) => by === slot && points !== "all"),
  ]);
  const marks = flags.map((one) => one.map((flag) => (flag ? "1" : "0")).join("")).join("/");
  return `${standing.kind} ${round} ${proposedBy} ${marks}`;
}
