import { describe, expect, it } from "vitest";
import { ownAct } from "./ownAct.ts";

const asked = (text: string, by = ""): Parameters<typeof ownAct>[0] => ({
  kind: "request",
  seq: 9,
  from: "a",
  text,
  by,
  answer: "yes",
  answerText: "",
});

describe("C73: what was decided becomes a point only in the words of the person whose act it is", () => {
  it("is Bo's own promise, and nothing of Ada's", () => {
    const promise = { kind: "promise", seq: 5, by: "b", text: "I will tell you the same evening." } as const;
    expect(ownAct(promise, "b")).toBe("I will tell you the same evening.");
    expect(ownAct(promise, "a")).toBeNull();
  });

  it("turns what Ada asked for into Bo's I will, because Bo said yes", () => {
    expect(ownAct(asked("Would you be willing to call me by six?"), "b")).toBe("I will call you by six.");
    expect(ownAct(asked("call when it gets late"), "b")).toBe("I will call when it gets late");
    expect(ownAct(asked("call when it gets late"), "a")).toBeNull();
  });

  it("keeps by when, unless the words say it already", () => {
    expect(ownAct(asked("write a short note", "Sunday"), "b")).toBe("I will write a short note (Sunday).");
    expect(ownAct(asked("write a note by Sunday", "Sunday"), "b")).toBe("I will write a note by Sunday");
  });

  it("takes Bo's own words where Bo said yes to something else", () => {
    const instead = { ...asked("call"), answer: "instead", answerText: "I could write instead." } as const;
    expect(ownAct(instead, "b")).toBe("I could write instead.");
  });

  it("makes nothing of what would help", () => {
    expect(ownAct({ kind: "would-help", seq: 4, from: "a", text: "Tell me before I ask." }, "b")).toBeNull();
  });
});
