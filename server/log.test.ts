import { describe, expect, it } from "vitest";
import { createLog, whereItBroke } from "./log.ts";
import { systemRandom } from "./systemRandom.ts";

describe("the log", () => {
  it("W25: an error is noted by its kind and place, never by its message", () => {
    const thrown = new TypeError('Unexpected token in {"canary": 1}');
    expect(JSON.stringify(whereItBroke(thrown))).not.toContain("canary");
    expect(whereItBroke(thrown)).toMatchObject({ name: "TypeError", at: expect.stringContaining("log.test.ts") });
    expect(whereItBroke("a canary thrown as text")).toEqual({ name: "string" });
  });

  it("W25: a message of several lines does not come in through the stack", () => {
    const thrown = new Error("first line\n    at canary (second line)\nthird line");
    expect(JSON.stringify(whereItBroke(thrown))).not.toContain("canary");
  });

  it("W25: an id is told apart within one run and known by nobody after it", () => {
    const [today, tomorrow] = [createLog("silent", systemRandom), createLog("silent", systemRandom)];
    expect(today.hashed("Ada")).toBe(today.hashed("Ada"));
    expect(today.hashed("Ada")).not.toBe(today.hashed("Bo"));
    expect(today.hashed("Ada")).not.toBe(tomorrow.hashed("Ada"));
  });
});
