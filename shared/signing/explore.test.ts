import { afterAll, describe, expect, it } from "vitest";
import { type Exploration, exploreSigning } from "./testing/exploreSigning.ts";

const found: string[] = [];
function told(what: string, { states, transitions, faults }: Exploration): Exploration {
  found.push(`${what}: ${states} states, ${transitions} transitions`);
  expect(faults.slice(0, 10)).toEqual([]);
  return { states, transitions, faults };
}
afterAll(() => console.log(found.join("\n")));

describe("everything that can become of a page", () => {
  it("G20: one page through three looks: it ends by silence, never stands by it, and is always taken back", () => {
    expect(told("one page", exploreSigning({ pages: 1, looks: 3, words: "all" })).states).toBeGreaterThan(800);
  });

  it("G20: a page and the one that follows it: never two that stand, and nothing that ended begins again", () => {
    expect(told("two pages", exploreSigning({ pages: 2, looks: 0, words: "few" })).states).toBeGreaterThan(3_000);
  });
});
