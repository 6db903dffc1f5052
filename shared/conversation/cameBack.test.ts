import { describe, expect, it } from "vitest";
import { LIMITS } from "../base/limits.ts";
import { cameBack } from "./cameBack.ts";
import { begun } from "./testing/talk.ts";

describe("N86: a talk that was paused and gone on with is told as that, and any other as nothing of the kind", () => {
  it("is so from the first words after the pause", () => {
    const one = begun("short");
    one.ada({ kind: "statement", text: "I felt hurt.", aloud: false });
    expect(cameBack(one.dialogue)).toBe(false);
    one.bo({ kind: "pause", until: one.world.now + LIMITS.pauseFloorMs });
    expect(cameBack(one.dialogue)).toBe(false);
    one.wait(LIMITS.pauseFloorMs);
    one.ada({ kind: "ready" });
    one.bo({ kind: "ready" });
    expect(cameBack(one.dialogue)).toBe(false);
    one.bo({ kind: "paraphrase", text: "You felt hurt.", aloud: false });
    expect(cameBack(one.dialogue)).toBe(true);
    expect(cameBack(one.close())).toBe(true);
  });

  it("and never of one that ended in its pause", () => {
    const one = begun("short");
    one.ada({ kind: "statement", text: "I felt hurt.", aloud: false });
    one.bo({ kind: "pause", until: one.world.now + LIMITS.pauseFloorMs });
    expect(cameBack(one.close())).toBe(false);
  });
});
