import { expect, it } from "vitest";
import { createBeats } from "./beats.ts";

const nothing = (): void => undefined;

it("W78: names of nodes that somebody makes up are not kept without end, and make us ask the database", () => {
  const beats = createBeats("here", nothing);
  for (let i = 0; i < 3_000; i++) beats.hear(createBeats(`made-up-${i}`, nothing).own(0, false));
  expect(beats.present().size).toBe(1_000);
  expect(beats.missesSomebody()).toBe(true);
});
