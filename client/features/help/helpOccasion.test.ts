import { describe, expect, it } from "vitest";
import { helpOccasion } from "./helpOccasion.ts";

describe("N122: what the card says fits the place, and never what was written there", () => {
  it.each([
    ["/talk", "talk"],
    ["/talk/new/hear-me", "talk"],
    ["/talk/sorry", "sorry"],
    ["/agreement", "agreement"],
    ["/agreement/page/sign", "page"],
    ["/promises", "promises"],
    ["/crossed", "crossed"],
    ["/today", "usual"],
    ["/talkative", "usual"],
    ["/", "usual"],
  ] as const)("%s is %s", (path, occasion) => {
    expect(helpOccasion(path)).toBe(occasion);
  });
});
