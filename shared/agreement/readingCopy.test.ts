import { describe, expect, it } from "vitest";
import type { ClauseId } from "../base/ids.ts";
import { type Clause, type RawClause, readClause } from "./clause.ts";
import { NO_DETAILS } from "./clauseDetails.ts";
import { readClauseFields } from "./clauseFields.ts";
import { STANDING_WORDS } from "./preamble.ts";
import { type ReadingCopy, readingCopyMarkdown } from "./readingCopy.ts";
import { plainRuns } from "./textRuns.ts";

const { founding, preamble, notice } = STANDING_WORDS.en;

function point(text: string, isAgreed = false, more: Partial<RawClause> = {}): { clause: Clause; isAgreed: boolean } {
  const fields = readClauseFields((name) => ({ by: "a", made: true })[name]);
  const clause = readClause({
    id: "AAAAAAAAAAAAAAAAAAAAAA" as ClauseId,
    fields,
    runs: plainRuns(text.split("\n")),
    textState: "plain",
    details: NO_DETAILS,
    writers: [],
    chosenBy: null,
    signedRemoval: null,
    ...more,
  });
  if (clause === null) throw new Error("the point is not shown");
  return { clause, isAgreed };
}

const copy = (
  points: readonly { clause: Clause; isAgreed: boolean }[],
  names: ReadingCopy["names"] = { a: "Ada", b: "Bo" },
): string =>
  readingCopyMarkdown({
    lang: "en",
    title: "What we ask of ourselves",
    names,
    day: "22 November 2026",
    today: "2026-11-22",
    sayDay: (day) => `day ${day}`,
    topics: [
      { id: "money", number: 1, title: "Money", points: [] },
      { id: "daily-life", number: 2, title: "Daily life", points },
    ],
  });

describe("the reading copy as a file", () => {
  it("A19: says what it is and what it is not, and who does what", () => {
    const text = copy([point("I will call.", true), point("We each rest."), point("You rest.")]);
    for (const line of [founding, preamble, notice, "A reading copy, not signed. 1 agreed, 1 open."])
      expect(text).toContain(line);
    expect(text).toContain("**2.1** I will call.\n\n*Ada; both are comfortable with it*");
    expect(text).toContain("*Both of us; still open*");
    expect(text).toContain("*A request to Bo; not part of what is agreed*");
    expect(text).not.toContain("Money");
    expect(text.trimEnd().endsWith(notice)).toBe(true);
  });

  it("A19: what people wrote stays letters", () => {
    const text = copy([point("# no heading\n- no list\n1. no number\n[no](link) <b>no</b> *no* `no` | ~no~")], {
      a: "A*d*a",
      b: null,
    });
    expect(text).toContain(
      "\\# no heading\n\n\\- no list\n\n1\\. no number\n\n\\[no\\](link) \\<b\\>no\\</b\\> \\*no\\* \\`no\\` \\| \\~no\\~",
    );
    expect(text).toContain("A\\*d\\*a · 22 November 2026");
  });

  it("A19: without names it speaks of the two of us, and blank lines are not on paper", () => {
    const text = copy([point("I will call."), point("")], { a: null, b: null });
    expect(text).toContain("*The first of us; still open*");
    expect(text).not.toContain("2.2");
    expect(text).not.toContain("null");
  });

  it("A30: what stands beside a point is on paper where it is not empty, with letters that stay letters", () => {
    const fields = readClauseFields((name) => ({ by: "a", made: true, start: "2026-12-01", end: "2027-01-31" })[name]);
    const details = { ...NO_DETAILS, why: "It *hurt*.", fallback: "I say so the same day." };
    const text = copy([point("I will call.", false, { fields, details }), point("We talk.")]);
    expect(text).toContain(
      "I will call.\n\nWhy it matters: It \\*hurt\\*.\n\nIf it is not kept: I say so the same day.\n\nFrom day 2026-12-01\n\nUntil day 2027-01-31\n\n*Ada; still open*",
    );
    expect(text).toContain("We talk.\n\n*Both of us; still open*");
    expect(text).not.toContain("The need behind it");
  });

  it("A30: what has ended says so on paper, an own limit that it needs no agreement, and neither counts as open", () => {
    const ended = readClauseFields((name) => ({ by: "a", made: true, start: "2026-10-01", end: "2026-11-21" })[name]);
    const text = copy([
      point("I will show you my messages.", true, { fields: ended }),
      point("If it gets loud, I will leave.", true),
    ]);
    expect(text).toContain("Therapy, health, what friends confide");
    expect(text).toContain("*Ada; ended on day 2026-11-21*");
    expect(text).toContain("*Ada; a limit of one's own, which needs no agreement*");
    expect(text).toContain("1 agreed, 0 open.");
  });
});
