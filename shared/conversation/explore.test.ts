import { afterAll, describe, expect, it } from "vitest";
import { type Exploration, explore } from "./testing/explore.ts";
import { explorePen } from "./testing/explorePen.ts";

const found: string[] = [];
function told(what: string, { states, transitions, faults }: Exploration): Exploration {
  found.push(`${what}: ${states} states, ${transitions} transitions`);
  expect(faults.slice(0, 10)).toEqual([]);
  return { states, transitions, faults };
}
afterAll(() => console.log(found.join("\n")));

const MODES = ["one-sentence", "hear-me", "short", "full", "days"] as const;

describe("every conversation there can be", () => {
  it("C1: the pen alone: one of the two writes, either pauses, nobody waits for ever", () => {
    expect(told("the pen", explorePen()).states).toBeGreaterThan(50);
  });

  for (const mode of MODES) {
    it(`C1: ${mode}, two who mean well: it always comes to its end`, () => {
      expect(told(`the dialogue, ${mode}`, explore(mode, "honest")).states).toBeGreaterThan(100);
    });
  }

  for (const mode of MODES) {
    it(`C1: ${mode}, with any program on either side: nobody is stuck, silenced, hurried or cut off`, () => {
      expect(told(`pen and dialogue, ${mode}`, explore(mode, "hostile")).states).toBeGreaterThan(10_000);
    });
  }
});
