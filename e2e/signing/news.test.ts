import { describe, expect, it } from "vitest";
import type { Person } from "../pairing/pairingWorld.ts";
import {
  openSigningWorld,
  pageOf,
  proposed,
  signingOf,
  signs,
  shows,
  showsVersion,
  until,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openSigningWorld);

/** How often somebody's device told the server that there is something to see. */
function tells({ network }: Person): { count: number } {
  const told = { count: 0 };
  const before = network.rewrites;
  network.rewrites = (path, answer) => {
    if (path === "/api/push/tell") told.count++;
    return before(path, answer);
  };
  return told;
}

describe("what of the page is news", { timeout: 60_000 }, () => {
  it("V250: that it is proposed and that it is whole, each told once; a first signature and what is said later are not", async () => {
    const { ada, bo } = two();
    const [adas, bos] = [tells(ada), tells(bo)];
    const page = await proposed(ada, bo);
    await until(() => adas.count === 1, "the proposal was not told");
    valueOf(await signs(ada, page.version));
    await shows(bo.session, ({ state }) => state.versions[0]?.signed.a !== null);
    expect([adas.count, bos.count]).toEqual([1, 0]);
    valueOf(await signs(bo, page.version));
    await until(() => bos.count === 1, "nobody told that it is whole");
    await showsVersion(ada, page.version, ({ bothSigned }) => bothSigned);
    valueOf(await (await signingOf(ada.session)).withdraw(page.version, "all"));
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "withdrawn");
    expect([adas.count, bos.count]).toEqual([1, 1]);
  });

  it("V250: a proposal and a signature that were refused are none", async () => {
    const { ada, bo } = two();
    const adas = tells(ada);
    const page = await proposed(bo, ada);
    expect((await (await signingOf(ada.session)).propose(pageOf(ada))).ok).toBe(false);
    valueOf(await signs(ada, page.version));
    expect((await signs(ada, page.version)).ok).toBe(false);
    expect(adas.count).toBe(0);
  });
});
