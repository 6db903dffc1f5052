import { describe, expect, it } from "vitest";
import type { ClauseId } from "../base/ids.ts";
import { type Clause, readClause } from "./clause.ts";
import { readClauseFields } from "./clauseFields.ts";
import { FOUNDING_LINE, PREAMBLE, STANDING_NOTICE } from "./preamble.ts";
import { type ReadingCopy, readingCopyMarkdown } from "./readingCopy.ts";

function point(text: string, isAgreed = false): { clause: Clause; isAgreed: boolean } {
  const fields = readClauseFields((name) => ({ by: "a", made: true })[name]);
  const clause = readClause({
    id: "AAAAAAAAAAAAAAAAAAAAAA" as ClauseId,
    fields,
    paragraphs: text.split("\n"),
    textState: "plain",
  });
  if (clause === null) throw new Error("the point is not shown");
  return { clause, isAgreed };
}

const copy = (
  points: readonly { clause: Clause; isAgreed: boolean }[],
  names: ReadingCopy["names"] = { a: "Ada", b: "Bo" },
): string =>
  readingCopyMarkdown({
    title: "What we ask of ourselves",
    names,
    day: "22 November 2026",
    topics: [
      { id: "money", number: 1, title: "Money", points: [] },
      { id: "daily-life", number: 2, title: "Daily life", points },
    ],
  });

describe("the reading copy as a file", () => {
  it("A19: says what it is and what it is not, and who does what", () => {
    const text = copy([point("I will call.", true), point("We each rest."), point("You rest.")]);
    for (const line of [FOUNDING_LINE, PREAMBLE, STANDING_NOTICE, "A reading copy, not signed. 1 agreed, 1 open."])
      expect(text).toContain(line);
    expect(text).toContain("**2.1** I will call.\n\n*Ada; both are comfortable with it*");
    expect(text).toContain("*Both of us; still open*");
    expect(text).toContain("*A request to Bo; not part of what is agreed*");
    expect(text).not.toContain("Money");
    expect(text.trimEnd().endsWith(STANDING_NOTICE)).toBe(true);
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
});
