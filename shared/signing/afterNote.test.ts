import { describe, expect, it } from "vitest";
import { POINTS } from "./testing/pages.ts";
import { DAY_MS, Story } from "./testing/story.ts";

const signed = (): Story => new Story().proposes("a").bothSign();
const standing = (): Story => new Story().standsForBoth();
const [late, loud] = POINTS as readonly string[] as readonly [string, string];

describe("what is said of a page that both have signed", () => {
  it("G18: once both have signed either takes back any point or all, alone, at any time and at once", () => {
    for (const days of [0, 2, 3, 9, 10, 30, 400]) {
      const story = signed().later(days * DAY_MS);
      expect(story.copy().withdraws("b").standing).toMatchObject({ kind: "withdrawn" });
      const one = story.withdraws("a", [late]);
      expect(one.version).toMatchObject({ withdrawnPoints: [late], withdrawals: [{ by: "a", points: [late] }] });
      expect(one.standing.kind).not.toBe("withdrawn");
    }
  });

  it("G18: a withdrawal changes nothing of what was signed, and a wrong clock does not stop it", () => {
    const story = standing();
    const before = story.version;
    story.withdraws("b", "all", { on: "2031-01-01" });
    expect(story.version).toMatchObject({ page: before.page, signed: before.signed, answers: before.answers });
    expect(story.version.withdrawals).toEqual([{ n: 5, atMs: story.now, by: "b", points: "all", on: "2031-01-01" }]);
    expect(story.withdraws("b").state.ignored).toBe(1);
    expect(story.withdraws("a").state.ignored).toBe(1);
    expect(story.version.withdrawals.map(({ by }) => by)).toEqual(["b", "a"]);
  });

  it("G18: point after point is the whole page in the end; a point that is not on it is nothing", () => {
    const story = standing();
    expect(story.copy().withdraws("a", [POINTS[9] as string]).state.ignored).toBe(1);
    // What is still open was never signed.
    expect(story.copy().withdraws("a", [late, POINTS[4] as string]).state.ignored).toBe(1);
    story.withdraws("a", [late]).withdraws("b", [loud, POINTS[2] as string]);
    expect(story.standing.kind).toBe("stands");
    expect(story.withdraws("a", [POINTS[3] as string]).standing.kind).toBe("withdrawn");
    expect(new Story().proposes("a").signs("a").withdraws("a").state.ignored).toBe(1);
  });

  it("G19: at a look each writes one line, anew until both have; before there is a look there is none", () => {
    const story = standing();
    expect(story.copy().sees("a", "We talk more.").state.ignored).toBe(1);
    story.later(28 * DAY_MS);
    expect(story.copy().sees("a", "We talk more.", 2).state.ignored).toBe(1);
    story.sees("a", "We talk.").sees("a", "We talk more.").sees("b", "It is calmer.").sees("a", "Too late.");
    expect(story.version.seeNow).toEqual([{ a: "We talk more.", b: "It is calmer." }]);
    expect(story.state.ignored).toBe(1);
    expect(story.stands("a", 1).stands("b", 1).standing.kind).toBe("stands");
    expect(story.later(60 * DAY_MS).sees("b", "Still good.", 2).version.seeNow).toHaveLength(2);
    const looked = standing()
      .later(28 * DAY_MS)
      .stands("a", 1)
      .stands("b", 1);
    expect(looked.copy().sees("b", "Late, and still.").state.ignored).toBe(0);
    expect(looked.withdraws("b").sees("b", "Gone.").state.ignored).toBe(1);
  });
});
