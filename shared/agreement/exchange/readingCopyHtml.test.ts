import { describe, expect, it } from "vitest";
import { STANDING_WORDS } from "../preamble.ts";
import { bringIn } from "./bringIn.ts";
import { readingCopyHtml } from "./readingCopyHtml.ts";
import { paper } from "./testing/paper.ts";

const { founding, preamble, notice } = STANDING_WORDS.en;

const letters = (html: string): string => html.replaceAll("&#39;", "'");

describe("the reading copy as a page", () => {
  it("A108: says what it is and what it is not, and needs nothing from anywhere", () => {
    const html = readingCopyHtml(paper([{ text: "I will call.", isAgreed: true }, { text: "We each rest." }]));
    for (const line of [founding, preamble, notice, "A reading copy, not signed. 1 agreed, 1 open."])
      expect(letters(html)).toContain(line);
    expect(html).not.toMatch(/<script|<img|<link|<iframe|\bsrc=|\bhref=|url\(|@import|https?:/i);
    expect(html).toContain("default-src 'none'");
  });

  it("A108: what people wrote stays letters, in their own direction", () => {
    const text = `<script>alert(1)</script>"><img src=x onerror=alert(1)>&lt; אני`;
    const html = readingCopyHtml(paper([{ text, details: { why: "<b>no</b>" } }], { a: "<i>Ada</i>", b: null }));
    expect(html).not.toMatch(/<script|<img|<b>|<i>/);
    expect(html).toContain(
      "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt; אני</p>",
    );
    expect(html).toContain('<p dir="auto">');
  });

  it("A108: it comes back in as words, and what a page calls itself is nobody's point", () => {
    const read = bringIn(readingCopyHtml(paper([{ text: "I will call <you>." }])));
    expect(read.ok && read.value.points.map(({ paragraphs }) => paragraphs.join())).toContain("I will call <you>.");
  });
});
