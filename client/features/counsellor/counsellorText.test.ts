import { describe, expect, it } from "vitest";
import { counsellorText } from "./counsellorText.ts";

describe("N134: what is taken to a counsellor is what was chosen, and nothing else", () => {
  it("is empty while nothing is chosen", () => {
    expect(counsellorText("For a conversation", [{ heading: "Promises", texts: [] }], null)).toBe("");
  });

  it("holds the chosen words and no heading of what was left out", () => {
    const parts = [
      { heading: "My sentence", texts: ["I feel hurt."] },
      { heading: "Apologies", texts: [] },
    ];
    expect(counsellorText("For a conversation", parts, null)).toBe(
      "# For a conversation\n\n## My sentence\n\nI feel hurt.\n",
    );
    expect(counsellorText("For a conversation", parts, "# Agreement\n\nOne.\n")).toBe(
      "# For a conversation\n\n## My sentence\n\nI feel hurt.\n\n---\n\n# Agreement\n\nOne.\n",
    );
    expect(counsellorText("For a conversation", [], "# Agreement\n")).toBe("# Agreement\n");
  });

  it("keeps letters letters: what somebody wrote makes no heading, link or picture", () => {
    const text = counsellorText("H", [{ heading: "# A", texts: ["# one\n![x](http://x)"] }], null);
    expect(text).toContain("## \\# A");
    expect(text).toContain("\\# one");
    expect(text).toContain("\\!\\[x\\](http://x)");
  });
});
