import { describe, expect, it } from "vitest";
import { readSigned } from "../../client/platform/signing/cms/readSigned.ts";
import { utcDay } from "../../shared/base/day.ts";
import {
  DAY_MS,
  openSigningWorld,
  pageOf,
  shows,
  signedByBoth,
  signingOf,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";
import { writesUnderRules } from "./strangeEntry.ts";

const two = perTest(openSigningWorld);

describe("leaving is nobody else's to prevent", { timeout: 60_000 }, () => {
  it("G238: an entry under rules that nobody knows stops everything but taking back, which arrives", async () => {
    const { ada, bo, world } = two();
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

  it("G238: what waits and may not be said any more does not hold back what is taken back after it", async () => {
    const { ada, bo, world } = two();
    const page = await signedByBoth(ada, bo);
    world.clock.move(3 * DAY_MS);
    await showsVersion(ada, page.version, ({ standing }) => standing.kind === "asking");
    ada.network.isUp = false;
    await (await signingOf(ada.session)).stands(page.version, 0);
    await writesUnderRules(bo, world.clock, { version: page.version, rules: 99 });
    ada.network.isUp = true;
    await ada.reopen();
    await shows(ada.session, ({ trouble, waiting }) => trouble === "newer-rules" && waiting.length === 1);
    valueOf(await (await signingOf(ada.session)).withdraw(page.version, "all"));
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "withdrawn");
  });

  it("G239: a device whose day is wrong takes back all the same, and writes the server's day on it", async () => {
    const { ada, bo, world } = two();
    const page = await signedByBoth(ada, bo);
    ada.wrongClock.aheadMs = -365 * DAY_MS;
    valueOf(await (await signingOf(ada.session)).withdraw(page.version, "all"));
    const read = valueOf(readSigned(valueOf(await (await signingOf(ada.session)).file(page.version))));
    expect(read.withdrawals.map(({ day }) => day)).toEqual([utcDay(world.clock.now())]);
  });
});
