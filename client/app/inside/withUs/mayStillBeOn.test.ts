import { describe, expect, it } from "vitest";
import { mayStillBeOn } from "./mayStillBeOn.ts";

describe("N132: what is private stays hidden until what both said has been read, however long that takes", () => {
  it.each([
    ["opening", false, true],
    ["opening", true, true],
    ["locked", true, true],
    ["together", true, true],
    ["waiting-for-partner", false, true],
    ["waiting-for-partner", true, false],
    ["alone", true, false],
    ["none", false, false],
    ["closed", false, false],
  ] as const)("%s, after a while %s: %s", (stage, hasWaited, isHidden) => {
    expect(mayStillBeOn({ isRead: false, stage, hasWaited })).toBe(isHidden);
  });

  it("and no longer", () => {
    expect(mayStillBeOn({ isRead: true, stage: "together", hasWaited: false })).toBe(false);
  });
});
