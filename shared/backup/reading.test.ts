import { describe, expect, it } from "vitest";
import { readingHtml, readingMarkdown } from "./reading.ts";

const HOSTILE = "# not a heading\n<script>alert(1)</script>\n![x](https://somewhere)";
const reading = {
  title: "Everything of mine",
  day: "22 November 2026",
  lang: "en",
  parts: [
    { heading: "Notes", texts: ["one", " ", HOSTILE] },
    { heading: "Promises", texts: ["", "\n"] },
  ],
};

describe("V176: everything, to be read", () => {
  it("as Markdown: headings are ours, letters stay letters, and an empty part is not there", () => {
    const text = readingMarkdown(reading);
    expect(text.match(/^#+ .*/gm)).toEqual(["# Everything of mine", "## Notes"]);
    expect(text).toContain("\\# not a heading");
    expect(text).not.toContain("![x]");
    expect(text).not.toContain("Promises");
  });

  it("as a page: no script, no address, nothing to fetch", () => {
    const page = readingHtml(reading);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/<script|<img|<a |src=|href=/);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain("Promises");
  });
});
