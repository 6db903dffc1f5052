import fc from "fast-check";
import type { Slot } from "../../base/ids.ts";
import { POINTS, VERSIONS } from "./pages.ts";
import { DAY_MS, HOUR_MS, Story } from "./story.ts";

/**
 * What two people, two programs and a clock may bring about, in any order: mostly what is legal there, so that
 * stories get far, and rubbish among it.
 */
const STEPS = [
  "go on",
  "propose",
  "sign",
  "both sign",
  "stands",
  "both stand",
  "take back",
  "withdraw",
  "withdraw a point",
  "see",
  "rubbish",
  "unsound",
  "unchecked",
  "wrong round",
  "old page",
] as const;
// The steps at which something changes by time alone, and the day between them on which nothing does.
const WAITS = [0, HOUR_MS, DAY_MS, 3 * DAY_MS, 7 * DAY_MS, 30 * DAY_MS] as const;

export interface Step {
  readonly step: (typeof STEPS)[number];
  readonly by: Slot;
  readonly wait: number;
  readonly pick: number;
}

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    // Left to chance alone, hardly a story gets beyond a first signature.
    step: fc.oneof({ weight: 3, arbitrary: fc.constant("go on" as const) }, fc.constantFrom(...STEPS)),
    by: fc.constantFrom<Slot>("a", "b"),
    wait: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constantFrom(...WAITS)),
    pick: fc.nat(30),
  }),
  { maxLength: 40, size: "max" },
);

export function tell(steps: readonly Step[], story = new Story()): Story {
  for (const step of steps) take(story.later(step.wait), step);
  return story;
}

function take(story: Story, { step, by, pick }: Step): void {
  const versions = story.state.versions;
  const some = versions[pick % Math.max(1, versions.length)]?.page.version ?? VERSIONS[0]!;
  const standing = versions.at(-1)?.standing;
  const round = standing?.kind === "due" ? standing.round : 0;
  switch (step) {
    case "go on":
      goOn(story, by, pick);
      break;
    case "propose":
      story.proposes(by, pick === 0 ? { supersedes: some } : {});
      break;
    case "sign":
      story.signs(by);
      break;
    case "both sign":
      story.bothSign();
      break;
    case "stands":
      story.stands(by, round);
      break;
    case "both stand":
      story.stands("b", round).stands("a", round);
      break;
    case "take back":
      story.takesBack(by);
      break;
    case "withdraw":
      story.withdraws(by, "all", { version: some });
      break;
    case "withdraw a point":
      story.withdraws(by, [POINTS[pick % 6] as string], { version: some });
      break;
    case "see":
      story.sees(by, `What I see, ${pick}.`, Math.max(1, round));
      break;
    case "rubbish":
      story.events.push({ type: "unreadable", n: story.events.length, atMs: story.now, version: some });
      break;
    case "unsound":
      story.signs(by, { verdict: "unsound" });
      break;
    case "unchecked":
      story.signs(by, { verdict: "unchecked" });
      break;
    case "wrong round":
      story.stands(by, round + 1);
      break;
    case "old page":
      story.signs(by, { version: some });
      break;
  }
}

/** The next thing that carries a page on, by one of the two or, in half of the cases, by both. */
function goOn(story: Story, by: Slot, pick: number): void {
  const standing = story.state.versions.at(-1)?.standing;
  const both = pick % 2 === 0 ? (["a", "b"] as const) : [by];
  if (standing === undefined) return void story.proposes(by);
  switch (standing.kind) {
    case "proposed":
      for (const slot of both) story.signs(slot);
      break;
    case "resting":
      story.later(3 * DAY_MS);
      break;
    case "asking":
    case "due":
      if (pick % 5 === 0) for (const slot of both) story.sees(slot, `What ${slot} sees, ${pick}.`, standing.round);
      for (const slot of both) story.stands(slot, standing.round);
      break;
    case "stands":
      if (pick % 3 === 0) story.later(DAY_MS).proposes(by);
      else story.later(30 * DAY_MS);
      break;
    case "lapsed":
    case "taken-back":
    case "open-again":
    case "superseded":
    case "withdrawn":
      story.later(DAY_MS).proposes(by);
      break;
  }
}
