import { describe, expect, it } from "vitest";
import { EXAMPLES, examplesFor } from "./examples.ts";
import { TOPICS } from "./topics.ts";

describe("examples", () => {
  it("A2: every topic has some, and all three kinds of hurt are thought of", () => {
    for (const topic of TOPICS) expect(examplesFor(topic).length).toBeGreaterThanOrEqual(2);
    for (const after of ["betrayal", "misunderstanding", "neglect"])
      expect(EXAMPLES.some((example) => example.after === after)).toBe(true);
    expect(new Set(EXAMPLES.map(({ text }) => text)).size).toBe(EXAMPLES.length);
  });
});
