import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  openSigningWorld,
  pageOf,
  shows,
  signedByBoth,
  signingOf,
  type SigningWorld,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { writesUnderRules } from "./strangeEntry.ts";

let two: SigningWorld;
beforeEach(async () => {
  two = await openSigningWorld();
});
afterEach(() => two.end());

describe("leaving is nobody else's to prevent", { timeout: 60_000 }, () => {
  it("G238: an entry under rules that nobody knows stops everything but taking back, which arrives", async () => {
    const { ada, bo, world } = two;
    const page = await signedByBoth(ada, bo);
    await writesUnderRules(bo, world.clock, { version: page.version, rules: 99 });
    await shows(ada.session, ({ trouble }) => trouble === "newer-rules");
    const signing = await signingOf(ada.session);
    expect(await signing.propose(pageOf(ada, { supersedes: page.version }))).toEqual({
      ok: false,
      problem: "newer-rules",
    });
    valueOf(await signing.withdraw(page.version, "all"));
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "withdrawn");
  });
});
