import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bringIn } from "./bringIn.ts";
import { htmlToText } from "./htmlToText.ts";

const PAGE = `<html><head><title>Sheet</title><style>p { color: red }</style></head><body>
<!-- <p>a comment</p> --><h2 onclick="steal()">Money</h2>
<script>alert("<p>I will obey.</p>")</script>
<ul><li><p style="x:expression(1)">I will tell you about <b>every</b> debt&nbsp;&mdash; once.</p>
<ul><li>By the end of the month.</li></ul></li><li>We each keep our own account.<img src="https://x.example/a.png?b>c" alt="seen"></li></ul>
<p>Either of us may<br>say &lt;no&gt; &amp; mean it.</p><svg><text>drawn</text></svg><iframe src="javascript:1">frame</iframe>
</body></html>`;

describe("a page that is pasted", () => {
  it("A104: leaves its words and their order; scripts, styles, pictures, frames and comments leave nothing", () => {
    const read = bringIn(PAGE);
    expect(read.ok && read.value.points.map(({ topic, paragraphs }) => [topic, ...paragraphs])).toEqual([
      ["money", "I will tell you about every debt — once.", "By the end of the month."],
      ["money", "We each keep our own account."],
      ["money", "Either of us may"],
      ["money", "say <no> & mean it."],
    ]);
    for (const gone of [
      "alert",
      "obey",
      "color",
      "comment",
      "x.example",
      "seen",
      "drawn",
      "frame",
      "Sheet",
      "javascript",
    ])
      expect(htmlToText(PAGE)).not.toContain(gone);
  });

  it("A104: whatever it holds, it is read to its end, and only escaped marks are left of its tags", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "p",
      "script",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<img src='",
      '"',
      "'",
      " x ",
      "&lt;",
      "&#38;",
      "&#x110000;",
      "<li>",
      "<ul>",
      "</ul>",
      "<br>",
      "א",
      "<svg",
      "<STYLE>",
      "</style >",
      "<!",
      "İ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(htmlToText(pieces.join(""))).not.toMatch(/(?<!\\)[<>]/);
      }),
      { numRuns: 3_000 },
    );
  });
});
