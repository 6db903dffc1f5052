import { describe, expect, it } from "vitest";
import { wrote, POINTS } from "../testing/drafts.ts";
import { pageMarkdown } from "./pageMarkdown.ts";

const [first, second, third] = POINTS;

describe("the page as a text file", () => {
  const page = wrote([
    { id: first, text: "# I will call.\n1. At once.", fallback: "I say *so*." },
    { id: second, text: "If it gets loud, I will leave.", kind: "own-limit" },
    { id: third, text: "We will see.", who: "both", kind: "shared-practice", mayPropose: false },
  ]);

  it("G61: says that it is not signed, and holds every point under its number on the page, the open ones as open", () => {
    const text = pageMarkdown(page, []);
    expect(text).toContain("Reading copy, not signed.");
    const order = ["**1.1**", "## 2. Limits each of us sets for ourselves", "**2.1**", "## Still open", "We will see."];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text).toContain("It is not a contract");
  });

  it("G61: what people wrote stays letters in it", () => {
    const text = pageMarkdown(page, []);
    expect(text).toContain(String.raw`**1.1** \# I will call.`);
    expect(text).toContain(String.raw`1\. At once.`);
    expect(text).toContain(String.raw`If it is not kept: I say \*so\*.`);
  });

  it("G61: a point that was taken back says so", () => {
    expect(pageMarkdown(page, [])).not.toContain("Taken back");
    expect(pageMarkdown(page, [second])).toContain("Taken back. It holds no longer.");
  });
});
