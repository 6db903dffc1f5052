import { describe, expect, it } from "vitest";
import { LIMITS } from "../../shared/base/limits.ts";
import { withinLimits } from "./withinLimits.ts";

const MIB = 1024 * 1024;
const own = { entries: 0, bytes: 0, notesSince: 0, bytesSince: 0 };
const judged = (given: Partial<typeof own>, kind: "note" | "signature" = "note", bytes = 10): string => {
  const limits = withinLimits({ entries: 1_500, lastAtMs: 0, own: { ...own, ...given } }, kind, bytes);
  return limits.ok ? "ok" : limits.problem;
};

describe("what one partner may bring to the signing log", () => {
  it("R62: a half of the log each, counted by what is one's own", () => {
    expect(judged({ entries: LIMITS.signingEntriesEach - 1 })).toBe("ok");
    expect(judged({ entries: LIMITS.signingEntriesEach })).toBe("signing-full");
    expect(judged({ entries: LIMITS.signingEntriesEach }, "signature")).toBe("signing-full");
    expect(judged({ bytes: 64 * MIB - 10 })).toBe("ok");
    expect(judged({ bytes: 64 * MIB - 9 })).toBe("signing-full");
  });

  it("R62: forty notes and twenty megabytes a day", () => {
    expect(judged({ notesSince: 39 })).toBe("ok");
    expect(judged({ notesSince: 40 })).toBe("too-many-requests");
    expect(judged({ notesSince: 40 }, "signature")).toBe("ok");
    expect(judged({ bytesSince: 19 * MIB }, "signature", MIB)).toBe("ok");
    expect(judged({ bytesSince: 19 * MIB }, "signature", MIB + 1)).toBe("too-many-requests");
  });
});
