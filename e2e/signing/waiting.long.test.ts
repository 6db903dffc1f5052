import { describe, expect, it } from "vitest";
import { seenBy } from "../../shared/signing/seenBy.ts";
import type { Person } from "../pairing/pairingWorld.ts";
import {
  DAY_MS,
  entriesOf,
  openSigningWorld,
  proposed,
  shows,
  signedByBoth,
  signingOf,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openSigningWorld);

const OFFLINE = { ok: false, problem: "offline" };
const waitingOf = async ({ session }: Person) => (await signingOf(session)).view().waiting.map(({ said }) => said.kind);

describe("what is said without a line", { timeout: 60_000 }, () => {
  it("G227: a withdrawal waits on this disk, over a reload, and goes out by itself", async () => {
    const { ada, bo } = two();
    const page = await signedByBoth(ada, bo);
    ada.network.isUp = false;
    expect(await (await signingOf(ada.session)).withdraw(page.version, "all")).toEqual(OFFLINE);
    await ada.reopen();
    expect(await waitingOf(ada)).toEqual(["withdraw"]);
    expect(seenBy((await signingOf(bo.session)).view().state, "b").versions[0]?.standing.kind).toBe("resting");
    ada.network.isUp = true;
    await ada.reopen();
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "withdrawn");
    await shows(ada.session, ({ waiting }) => waiting.length === 0);
    expect((await signingOf(bo.session)).view().state.ignored).toBe(0);
  });

  it("G227: several wait in their order, behind what the other brought meanwhile", async () => {
    const { world, ada, bo } = two();
    const page = await signedByBoth(ada, bo);
    world.clock.move(3 * DAY_MS);
    for (const person of [ada, bo]) {
      await showsVersion(person, page.version, ({ standing }) => standing.kind === "asking");
      valueOf(await (await signingOf(person.session)).stands(page.version, 0));
    }
    world.clock.move(26 * DAY_MS);
    await showsVersion(ada, page.version, ({ standing }) => standing.kind === "due");
    ada.network.isUp = false;
    const adas = await signingOf(ada.session);
    expect(await adas.seeNow(page.version, 1, "We laughed again.")).toEqual(OFFLINE);
    expect(await adas.stands(page.version, 1)).toEqual(OFFLINE);
    valueOf(await (await signingOf(bo.session)).seeNow(page.version, 1, "I sleep better."));
    ada.network.isUp = true;
    await ada.reopen();
    await shows(ada.session, ({ waiting, loaded }) => loaded && waiting.length === 0);
    const { seeNow } = await showsVersion(bo, page.version, ({ seeNow: looks }) => looks[0]?.theirs != null);
    expect(seeNow).toEqual([{ round: 1, mine: "I sleep better.", theirs: "We laughed again." }]);
    valueOf(await (await signingOf(bo.session)).stands(page.version, 1));
    for (const person of [ada, bo]) {
      await showsVersion(person, page.version, ({ standing }) => standing.kind === "stands");
      expect((await signingOf(person.session)).view().state.ignored).toBe(0);
    }
  });

  it("G227: what fits no longer when its turn comes is let go, and changes nothing", async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    ada.network.isUp = false;
    expect(await (await signingOf(ada.session)).takeBack(page.version)).toEqual(OFFLINE);
    two().world.clock.move(8 * DAY_MS);
    ada.network.isUp = true;
    await ada.reopen();
    await shows(ada.session, ({ waiting, online, loaded }) => loaded && online && waiting.length === 0);
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "lapsed");
    expect(await entriesOf(bo)).toBe(1);
  });

  it("G234: two tabs send what waits once", async () => {
    const { ada, bo } = two();
    const page = await signedByBoth(ada, bo);
    ada.network.isUp = false;
    expect(await (await signingOf(ada.session)).withdraw(page.version, "all")).toEqual(OFFLINE);
    const other = ada.openTab();
    await shows(other, ({ loaded, waiting }) => loaded && waiting.length === 1);
    ada.network.isUp = true;
    const again = await Promise.all([
      (await signingOf(ada.session)).withdraw(page.version, "all"),
      (await signingOf(other)).withdraw(page.version, "all"),
    ]);
    expect(again.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "withdrawn");
    expect((await signingOf(bo.session)).view().state).toMatchObject({ ignored: 0 });
    expect((await signingOf(bo.session)).view().state.versions[0]?.withdrawals).toHaveLength(1);
  });
});
