import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Slot } from "../base/ids.ts";
import { haveBothSigned } from "./hasSigned.ts";
import { insideSignScreen } from "./insideSignScreen.ts";
import { readSigning } from "./readSigning.ts";
import { seenBy } from "./seenBy.ts";
import type { VersionState } from "./signingState.ts";
import { bothSaid } from "./standingOf.ts";
import { anySteps, type Step, tell } from "./testing/anyStory.ts";
import { DAY_MS, Story } from "./testing/story.ts";

const RUNS = { numRuns: 100 };
const slots = fc.constantFrom<Slot>("a", "b");
const other = (slot: Slot): Slot => (slot === "a" ? "b" : "a");

/** Everything a screen of theirs could show, at every later step of the clock, as text: that compares faster. */
function screensOf(story: Story, slot: Slot, from = 0): string[] {
  return [0, 1, 3, 4, 7, 8, 10, 11, 17, 28, 40, 100]
    .filter((days) => days >= from)
    .map((days) => JSON.stringify(seenBy(readSigning(story.events, story.now + days * DAY_MS), slot), null, 1));
}

/** A story, then for some time nothing but one word of one of them, or none. */
function worlds(steps: readonly Step[], say: (story: Story, slot: Slot) => void): Record<"a" | "b" | "none", Story> {
  const none = tell(steps);
  const [a, b] = [none.copy(), none.copy()];
  say(a, "a");
  say(b, "b");
  return { a, b, none };
}

describe("what one of the two may be shown", () => {
  it("G22: a proposal that ended by itself looks the same whoever had signed it, to both", () => {
    fc.assert(
      fc.property(anySteps, slots, (steps, reader) => {
        const opened = [...steps, { step: "propose", by: "a", wait: 30 * DAY_MS, pick: 1 } as const];
        const { a, b, none } = worlds(opened, (story, slot) => void story.signs(slot));
        if (none.seen("a").proposal === null || none.seen("a").proposal?.iSigned === true) return;
        const after = screensOf(none, reader, 7);
        expect(screensOf(a, reader, 7)).toEqual(after);
        expect(screensOf(b, reader, 7)).toEqual(after);
      }),
      RUNS,
    );
  });

  it("G22: a page that is open again looks the same whoever had not said that it stands, to both", () => {
    fc.assert(
      fc.property(anySteps, slots, (steps, reader) => {
        const asked: Step[] = [
          ...steps,
          { step: "propose", by: "b", wait: 30 * DAY_MS, pick: 1 },
          { step: "both sign", by: "a", wait: 0, pick: 0 },
          { step: "rubbish", by: "a", wait: 3 * DAY_MS, pick: 0 },
        ];
        const { a, b, none } = worlds(asked, (story, slot) => void story.stands(slot));
        if (none.state.versions.at(-1)?.standing.kind !== "asking") return;
        const after = screensOf(none, reader, 7);
        expect(none.copy().later(7 * DAY_MS).standing.kind).toBe("open-again");
        expect(screensOf(a, reader, 7)).toEqual(after);
        expect(screensOf(b, reader, 7)).toEqual(after);
      }),
      RUNS,
    );
  });

  it("G23: one signature, one answer or one line alone is not on any screen of the other's, at any time", () => {
    const says = fc.constantFrom<(story: Story, slot: Slot) => void>(
      (story, slot) => void story.signs(slot),
      (story, slot) => void story.stands(slot),
      (story, slot) => void story.stands(slot, 1),
      (story, slot) => void story.sees(slot, "We talk more."),
    );
    fc.assert(
      fc.property(anySteps, says, slots, (steps, say, author) => {
        const reader = other(author);
        const { none, [author]: said } = worlds(steps, say);
        const [before, after] = [screensOf(none, reader), screensOf(said, reader)];
        // Unless it was the second of two: then both have done it, and both see it.
        const isSecond = said.state.versions.some((version, at) => {
          const alone = none.state.versions[at];
          return (
            alone === undefined ||
            bothDid(version) !== bothDid(alone) ||
            version.seeNow.some(({ [reader]: line }) => line !== null)
          );
        });
        if (!isSecond) expect(after).toEqual(before);
      }),
      { numRuns: 250 },
    );
  });

  it("G23: the other's signature shows inside the sign screen of a proposal, and nowhere else", () => {
    const story = new Story().proposes("a").signs("b");
    const version = story.newest;
    expect(insideSignScreen(story.state, version, "a")).toEqual({ otherSigned: true });
    expect(insideSignScreen(story.state, version, "b")).toEqual({ otherSigned: false });
    expect(story.seen("a").proposal).toMatchObject({ iSigned: false, bothSigned: false, signedOn: null });
    expect(story.seen("b").proposal).toMatchObject({ iSigned: true, mayTakeBack: true });
    story.later(7 * DAY_MS);
    expect(insideSignScreen(story.state, version, "a")).toEqual({ otherSigned: false });
    expect(story.seen("b").versions[0]).toMatchObject({ iSigned: false, mayTakeBack: false });
  });

  it("G23: what both have done, both see", () => {
    const story = new Story().proposes("a").bothSign();
    expect(story.seen("b").signedPage).toMatchObject({ signedOn: { a: "2026-11-22", b: "2026-11-22" } });
    story.later(3 * DAY_MS).stands("a");
    expect([story.seen("a").versions[0]?.iSaid, story.seen("b").versions[0]?.iSaid]).toEqual([true, false]);
    story
      .stands("b")
      .later(28 * DAY_MS)
      .sees("a", "We talk more.");
    expect([story.seen("a").versions[0]?.seeNow, story.seen("b").versions[0]?.seeNow]).toEqual([
      [{ round: 1, mine: "We talk more.", theirs: null }],
      [],
    ]);
    story.sees("b", "It is calmer.");
    expect(story.seen("b").versions[0]?.seeNow).toEqual([{ round: 1, mine: "It is calmer.", theirs: "We talk more." }]);
  });

  it("G24: nothing that is shown counts entries: a number left out would tell of one that is hidden", () => {
    fc.assert(
      fc.property(anySteps, slots, (steps, slot) => {
        const seen = tell(steps).seen(slot);
        expect(JSON.stringify(seen)).not.toMatch(/"n":|"head":|"atMs":|"ignored":/);
      }),
      RUNS,
    );
  });
});

/** How much both have done. */
function bothDid(version: VersionState): number {
  const rounds = version.answers.filter((_, round) => bothSaid(version, round) !== null).length;
  return rounds + (haveBothSigned(version) ? 1 : 0);
}
