import { describe, expect, it } from "vitest";
import { type Leaving, leaveQuickly } from "./leaveQuickly.ts";

function leave(now: Partial<Leaving>): readonly string[] {
  const done: string[] = [];
  leaveQuickly({
    exit: "weather",
    isInstalled: false,
    isOnline: true,
    cover: () => done.push("covered"),
    shut: () => done.push("shut"),
    lock: () => done.push("locked"),
    replace: (address) => done.push(`replaced by ${address}`),
    showPlainPage: () => done.push("plain page"),
    ...now,
  });
  return done;
}

describe("S1: leaving empties the screen first, then shuts, then drops the keys, then goes", () => {
  it("does so in one breath, to a page that is the same for everybody", () => {
    expect(leave({})).toEqual(["covered", "shut", "locked", "replaced by https://www.bbc.com/weather"]);
    expect(leave({ exit: "encyclopedia" }).at(-1)).toMatch(/^replaced by https:\/\/en\.wikipedia\.org\//);
  });
});

describe("S3: without a connection, installed, or by choice, leaving ends on a plain page of our own", () => {
  it.each([{ isOnline: false }, { isInstalled: true }, { exit: "plain" as const }])("%o", (now) => {
    expect(leave(now)).toEqual(["covered", "shut", "locked", "plain page"]);
  });
});
