import { describe, expect, it } from "vitest";
import { verifyFile } from "../../client/platform/signing/verify/verifyFile.ts";
import { nodeFonts } from "../pdf/nodeFonts.ts";
import { asked, atOnce, holdBack } from "./atOnce.ts";
import {
  openSigningWorld,
  entriesOf,
  pageOf,
  proposed,
  shows,
  signingOf,
  signs,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openSigningWorld);

describe("two at once", { timeout: 60_000 }, () => {
  it("G226: both sign in the same moment: the second reads the first's file, looks at it, and signs over it", async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    atOnce("/api/signing/append", ada, bo);
    const both = await Promise.all([signs(ada, page.version), signs(bo, page.version)]);
    expect(both.map((one) => one.ok || one.problem)).toEqual([true, true]);
    // The proposal and one signature each: what lost its place was kept by nobody.
    expect(await entriesOf(ada)).toBe(3);
    const files = await Promise.all(
      [ada, bo].map(async (person) => {
        await showsVersion(person, page.version, ({ bothSigned }) => bothSigned);
        return valueOf(await (await signingOf(person.session)).file(page.version));
      }),
    );
    expect(Buffer.from(files[0]!).equals(files[1]!)).toBe(true);
    expect((await verifyFile(files[0]!, nodeFonts)).state).toBe("both-signed");
  });

  it("G226: the other's signature is here before the key that made it: that is fetched, and then signed over it", async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    const heard = holdBack("/api/log/read", bo);
    valueOf(await signs(ada, page.version));
    await shows(bo.session, ({ state: { versions } }) => versions[0]?.unchecked.length === 1);
    const looked = asked("/api/signing/read", bo);
    const signing = signs(bo, page.version);
    await looked;
    heard();
    expect(await signing).toEqual({ ok: true, value: undefined });
  });

  it("G226: both propose in the same moment: one page waits, and the other of the two is told", async () => {
    const { ada, bo } = two();
    const pages = [pageOf(ada), pageOf(bo)] as const;
    atOnce("/api/signing/append", ada, bo);
    const both = await Promise.all([
      (await signingOf(ada.session)).propose(pages[0]),
      (await signingOf(bo.session)).propose(pages[1]),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, problem: "not-possible-now" });
    for (const { session } of [ada, bo]) {
      const { state } = await shows(session, ({ state: { versions } }) => versions.length === 1);
      expect(state.ignored).toBe(0);
    }
  });

  it("G224: a double click signs once, and so do two tabs of one device", async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    const here = await signingOf(ada.session);
    const twice = await Promise.all([here.sign(page.version), here.sign(page.version)]);
    expect(twice.map((one) => one.ok || one.problem)).toEqual([true, "one-at-a-time"]);
    const tab = ada.openTab();
    await shows(tab, ({ maySign }) => maySign === "yes");
    expect(await (await signingOf(tab)).sign(page.version)).toEqual({ ok: false, problem: "already-signed" });
    expect(await entriesOf(bo)).toBe(2);
  });

  it("G227: an answer that was lost is asked for again, and nothing is signed or said twice", async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    let lost = 0;
    ada.network.losesAnswer = (path) => path === "/api/signing/append" && lost++ === 0;
    valueOf(await signs(ada, page.version));
    expect(lost).toBeGreaterThan(0);
    expect(await entriesOf(bo)).toBe(2);
    ada.network.losesAnswer = (path) => path === "/api/signing/append";
    const again = await (await signingOf(ada.session)).takeBack(page.version);
    expect(again).toEqual({ ok: false, problem: "offline" });
    expect((await signingOf(ada.session)).view().waiting).toMatchObject([{ said: { kind: "take-back" } }]);
    ada.network.losesAnswer = () => false;
    await ada.reopen();
    await shows(ada.session, ({ waiting, online }) => online && waiting.length === 0);
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "taken-back");
    expect(await entriesOf(bo)).toBe(3);
  });
});
