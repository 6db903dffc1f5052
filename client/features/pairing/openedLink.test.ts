import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetOpenedLink, takeOpenedLink } from "./openedLink.ts";

let shown: string[];

function open(pathname: string, hash: string): void {
  vi.stubGlobal("location", { pathname, hash });
  vi.stubGlobal("history", {
    state: { key: 1 },
    replaceState: (_state: unknown, _title: string, to: string) => shown.push(to),
  });
}

beforeEach(() => {
  shown = [];
  forgetOpenedLink();
});
afterEach(() => vi.unstubAllGlobals());

describe("an opened link", () => {
  it("P27: leaves the address bar in the same breath and is kept in memory only", () => {
    open("/join", "#1.a.b.c.d");
    expect(takeOpenedLink()).toBe("1.a.b.c.d");
    expect(shown).toEqual(["/join"]);
    open("/join", "");
    expect(takeOpenedLink()).toBe("1.a.b.c.d");
    forgetOpenedLink();
    expect(takeOpenedLink()).toBeNull();
  });

  it("P27: a slash that a messenger put before the # changes nothing", () => {
    open("/join/", "#1.a.b.c.d");
    expect(takeOpenedLink()).toBe("1.a.b.c.d");
    expect(shown).toEqual(["/join"]);
  });

  it("P27: what stands behind another address is no link and is left alone", () => {
    open("/agreement", "#point-3");
    expect(takeOpenedLink()).toBeNull();
    expect(shown).toEqual([]);
  });
});
