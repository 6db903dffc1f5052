import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../base/limits.ts";
import { NO_DETAILS } from "../clauseDetails.ts";
import { readingCopyMarkdown } from "../readingCopy.ts";
import { bringIn } from "./bringIn.ts";
import { BROUGHT_BYTES, type BroughtPoint } from "./broughtIn.ts";
import { readPoints } from "./readPoints.ts";
import { paper } from "./testing/paper.ts";
import { topicOfWords } from "./topicOfWords.ts";

const brief = (points: readonly BroughtPoint[]): readonly (readonly string[])[] =>
  points.map(({ topic, paragraphs }) => [topic, ...paragraphs]);

describe("pasted words become points", () => {
  it("A101: a bullet each, a paragraph each, under the topic that the heading names", () => {
    const text = `# Our agreement

## Money
- I will tell you about every debt.
- [ ] We each keep our own account.
1. I will pay back 50 a month.

How we talk
===========
We each say back what we heard
before we answer.

Either of us may call a break.

**Phones:**
* Each of us keeps our own passcodes.
`;
    expect(brief(readPoints(text))).toEqual([
      ["money", "I will tell you about every debt."],
      ["money", "We each keep our own account."],
      ["money", "I will pay back 50 a month."],
      ["how-we-talk", "We each say back what we heard before we answer."],
      ["how-we-talk", "Either of us may call a break."],
      ["phones", "Each of us keeps our own passcodes."],
    ]);
  });

  it("A101: what is indented below a bullet belongs to it, and one line is one point where nobody wrapped them", () => {
    const text =
      "- When it gets loud, I will\n  leave the room.\n  - I say when I am back.\n\n  Nobody follows.\r\n- We each rest.";
    expect(brief(readPoints(text))).toEqual([
      ["daily-life", "When it gets loud, I will leave the room.", "I say when I am back.", "Nobody follows."],
      ["daily-life", "We each rest."],
    ]);
    expect(brief(readPoints("I will call\nI will message\nWe each rest"))).toHaveLength(3);
  });

  it("A101: marks go and letters stay: links are their words, pictures are gone, escaped marks are letters", () => {
    const text =
      "- **I will** _call_ [Sam](https://x.example/a) ![me](data:image/png;base64,AAAA) at `six` \\*sharp\\*, 2 * 3 <b>hours</b> <3 snake_case_word";
    expect(brief(readPoints(text))).toEqual([
      ["daily-life", "I will call Sam at six *sharp*, 2 * 3 hours <3 snake_case_word"],
    ]);
  });

  it("A101: other scripts, emoji and other line ends are letters like any others", () => {
    expect(
      brief(readPoints("\ufeff# Money\r\n• אני אגיד לך על כל חוב 💶\r\n• سأخبرك في نفس اليوم\u2028• 私は言います")),
    ).toEqual([
      ["money", "אני אגיד לך על כל חוב 💶"],
      ["money", "سأخبرك في نفس اليوم"],
      ["money", "私は言います"],
    ]);
  });

  it.each([
    ["Openness about daily life", "daily-life"],
    ["Social situations", "social-situations"],
    ["Contact with a third person", "third-person"],
    ["The pace of closeness", "closeness"],
    ["Phones and social media", "phones"],
    ["Money", "money"],
    ["How we talk, and how we argue", "how-we-talk"],
    ["Time apart, and support of one's own", "own-time"],
    ["Reassurance", "reassurance"],
    ["Children, family, and who knows", "family"],
    ["When a boundary is crossed", "when-crossed"],
    ["Help, and looking at this again", "help-and-review"],
    ["Unsere Regeln", null],
  ])("A101: the heading %j is the topic %j", (heading, topic) => expect(topicOfWords(heading)).toBe(topic));

  it("A101: a reading copy that was kept as text comes back with its points and nothing of the program's own", () => {
    const copy = paper([
      {
        text: "I will call.\n1. not a list\n* no bullet",
        isAgreed: true,
        details: { why: "It *hurt*.\nAnd still does.", scope: "At work" },
      },
      { text: "We each talk.", topic: "how-we-talk", days: { start: "2026-12-01", end: "2027-01-31" } },
      { text: "I will show you my messages.", topic: "phones" },
    ]);
    const points = readPointsOf(
      readingCopyMarkdown({
        ...copy,
        topics: copy.topics.map((topic) => ({
          ...topic,
          title: { "daily-life": "Daily life", "how-we-talk": "How we talk", phones: "Phones" }[topic.id as "phones"],
        })),
      }),
    );
    expect(brief(points)).toEqual([
      ["daily-life", "I will call.", "1. not a list", "* no bullet"],
      ["phones", "I will show you my messages."],
      ["how-we-talk", "We each talk."],
    ]);
    expect(points[0]?.details).toEqual({ ...NO_DETAILS, why: "It *hurt*.\nAnd still does.", scope: "At work" });
  });
});

function readPointsOf(text: string): readonly BroughtPoint[] {
  const read = bringIn(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value.points;
}

describe("whatever is pasted", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\n",
      "\r\n",
      "\t",
      "    ",
      "- ",
      "* ",
      "# ",
      "### ",
      "> ",
      "```",
      "---",
      "|a|b|",
      "**",
      "__",
      "[",
      "](",
      "![",
      "<p>",
      "<script>",
      "&#x0;",
      "\\",
      "{",
      "}",
      "\u202e",
      "\ud800",
      "👩‍👧",
      "אני ",
      "سأ ",
      "1. ",
      "\u0000",
      "**1.1** ",
    ),
  );
  const pasted = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  it("A102: it is read or refused with a word, never thrown at, and every point has letters", () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const read = bringIn(text);
        if (!read.ok) return;
        for (const { paragraphs } of read.value.points) {
          expect(paragraphs.join("").trim()).not.toBe("");
          expect(paragraphs.join("\n").isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("A102: no word of an ordinary text is lost", () => {
    const word = fc.constantFrom("I", "will", "money", "אני", "😀", "call.", "We", "each,", "übrigens");
    const line = fc.tuple(
      fc.constantFrom("", "- ", "1. ", "  - ", "> ", "\t"),
      fc.array(word, { minLength: 1, maxLength: 14 }),
    );
    const words = (text: string): readonly string[] => text.split(/\s+/).filter((each) => each !== "");
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("\n", "\r\n", "\n\n"),
        (lines, end) => {
          const text = lines.map(([mark, letters]) => mark + letters.join(" ")).join(end);
          const found = readPoints(text).flatMap(({ paragraphs }) => paragraphs);
          expect(words(found.join(" "))).toEqual(lines.flatMap(([, letters]) => letters));
        },
      ),
    );
  });

  it("A103: a megabyte is read, in lines and in one; what is larger is refused before it is read", () => {
    const lines = bringIn(`${"- I will call you at six. ".repeat(4)}\n`.repeat(499));
    expect(lines.ok && lines.value.points).toHaveLength(499);
    for (const nasty of ["[", "**", "<a '", "<", "`", "](", "- - ", "\\", "_a ", "> ", "&#", "| "]) {
      const read = bringIn(nasty.repeat(Math.floor(1_000_000 / nasty.length)));
      expect(read.ok ? "read" : read.problem).toMatch(
        /^(?:read|nothing-found|too-many-points|point-too-long|not-an-agreement)$/,
      );
    }
    expect(bringIn("ש".repeat(BROUGHT_BYTES / 2 + 1))).toEqual({ ok: false, problem: "too-large" });
  });

  it("A103: more points than an agreement holds, a point longer than one may be, and nothing at all are refused in words", () => {
    expect(bringIn("- We each rest.\n".repeat(LIMITS.clausesPerSpace + 1))).toEqual({
      ok: false,
      problem: "too-many-points",
    });
    expect(bringIn(`- We each rest.\n- ${"x".repeat(LIMITS.clauseBytes + 1)}`)).toEqual({
      ok: false,
      problem: "point-too-long",
    });
    for (const nothing of ["", " \n\t", "---\n# Money\n```\n![](x.png)"])
      expect(bringIn(nothing)).toEqual({ ok: false, problem: "nothing-found" });
    expect(bringIn(`- ${"long ".repeat(10_000)}`).ok).toBe(true);
  });
});
