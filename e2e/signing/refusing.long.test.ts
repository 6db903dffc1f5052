import { afterEach, describe, expect, it } from "vitest";
import type { PrintPage } from "../../client/platform/signing/desk/printPage.ts";
import { RENDERER } from "../../client/platform/signing/pdf/renderer.ts";
import { readSigned } from "../../client/platform/signing/cms/readSigned.ts";
import { buildPdfKeyRevoked } from "../../shared/seal/log/build/buildPdfKeyRevoked.ts";
import { insideSignScreen } from "../../shared/signing/insideSignScreen.ts";
import { seenBy } from "../../shared/signing/seenBy.ts";
import { printInNode } from "./printInNode.ts";
import {
  DAY_MS,
  openSigningWorld,
  pageOf,
  proposed,
  shows,
  signedByBoth,
  signingOf,
  signs,
  type SigningWorld,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { addsRecord, closesSpace } from "../talk/spaceRecords.ts";
import { buildPartnerSecret } from "../../shared/seal/log/build/buildPartnerSecret.ts";

let two: SigningWorld;
const opens = async (prints?: { readonly ada: PrintPage }): Promise<SigningWorld> => {
  two = await openSigningWorld(prints);
  return two;
};
afterEach(() => two.end());

/** Draws other words than the ones that were proposed. */
const otherWords: PrintPage = (page) => {
  const [section] = page.sections;
  const points = section!.points.map((point) => ({ ...point, text: "Bo shows every account, every day, for ever." }));
  return printInNode({ ...page, sections: [{ ...section!, points }] });
};

describe("what is not signed", { timeout: 60_000 }, () => {
  it("G228: a file with other words is no signature, and nobody signs over it", async () => {
    const { ada, bo } = await opens({ ada: otherWords });
    const page = await proposed(ada, bo);
    valueOf(await signs(ada, page.version));
    const heard = await shows(bo.session, ({ state }) => state.ignored === 1);
    expect(insideSignScreen(heard.state, page.version, "b").otherSigned).toBe(false);
    expect(await signs(bo, page.version)).toEqual({ ok: false, problem: "not-the-same-page" });
    expect((await shows(bo.session, () => true)).state.versions[0]?.signed).toEqual({ a: null, b: null });
  });

  it("G228: a page of a newer program is not counted, not signed over, and said to be that", async () => {
    const { ada, bo } = await opens({ ada: (page) => printInNode({ ...page, renderer: RENDERER }) });
    const page = await proposed(ada, bo, { renderer: RENDERER + 1 });
    valueOf(await signs(ada, page.version));
    await shows(bo.session, ({ state }) => state.versions[0]?.unchecked.includes("a") === true);
    expect(await signs(bo, page.version)).toEqual({ ok: false, problem: "page-of-newer-program" });
  });

  it("G229: nothing is signed before the words were compared, nor after keys that no root signed", async () => {
    const { world, ada, bo } = await opens();
    const page = await proposed(ada, bo);
    ada.session.markWordsCompared("differ");
    await shows(ada.session, ({ maySign }) => maySign === "words-first");
    expect(await signs(ada, page.version)).toEqual({ ok: false, problem: "words-first" });
    ada.session.markWordsCompared("match");
    await shows(ada.session, ({ maySign }) => maySign === "yes");
    // A device was lost, and the 24 words were not at hand.
    const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
    const made = { kit: null, partnerSecret: random.bytes(32), oldRoomDigest: null, leftBehind: null, random };
    await addsRecord(bo, world.clock.now(), (writing) => buildPartnerSecret(writing, made));
    await shows(ada.session, ({ maySign }) => maySign === "words-first");
    expect(await signs(ada, page.version)).toEqual({ ok: false, problem: "words-first" });
    ada.session.markWordsCompared("match");
    await shows(ada.session, ({ maySign }) => maySign === "yes");
    valueOf(await signs(ada, page.version));
  });

  it("G230: a device whose day is not the server's signs nothing, and says so", async () => {
    const { ada, bo } = await opens();
    const page = await proposed(ada, bo);
    for (const aheadMs of [365 * DAY_MS, -365 * DAY_MS, 3 * DAY_MS]) {
      ada.wrongClock.aheadMs = aheadMs;
      expect(await signs(ada, page.version)).toEqual({ ok: false, problem: "clock-wrong" });
      await shows(ada.session, ({ maySign }) => maySign === "clock-wrong");
    }
    ada.wrongClock.aheadMs = 0;
    valueOf(await signs(ada, page.version));
    await showsVersion(ada, page.version, ({ iSigned }) => iSigned);
  });

  it("G231: without a line nothing is signed or proposed, and it says so", async () => {
    const { ada, bo } = await opens();
    const page = await proposed(ada, bo);
    ada.network.isUp = false;
    expect(await signs(ada, page.version)).toEqual({ ok: false, problem: "offline" });
    expect(await (await signingOf(ada.session)).propose(pageOf(ada))).toEqual({ ok: false, problem: "offline" });
    expect((await signingOf(ada.session)).view().waiting).toEqual([]);
    ada.network.isUp = true;
    valueOf(await signs(ada, page.version));
  });

  it("G231: a line that breaks while the signature is on its way: it is looked at again, and nothing is signed twice", async () => {
    const { ada, bo } = await opens();
    const page = await proposed(ada, bo);
    ada.network.losesAnswer = (path) => path === "/api/signing/append";
    expect(await signs(ada, page.version)).toEqual({ ok: false, problem: "maybe-signed" });
    ada.network.losesAnswer = () => false;
    expect(await signs(ada, page.version)).toEqual({ ok: false, problem: "already-signed" });
    await showsVersion(ada, page.version, ({ iSigned }) => iSigned);
  });

  it("G232: a closed space takes no signature and no note; what was signed in it can be saved", async () => {
    const { world, ada, bo } = await opens();
    const page = await signedByBoth(ada, bo);
    await closesSpace(bo, world.clock.now());
    await shows(ada.session, ({ maySign }) => maySign === "closed");
    const signing = await signingOf(ada.session);
    expect(await signing.sign(page.version)).toEqual({ ok: false, problem: "space-closed" });
    expect(await signing.withdraw(page.version, "all")).toEqual({ ok: false, problem: "space-closed" });
    expect(valueOf(await signing.file(page.version)).length).toBeGreaterThan(10_000);
  });

  it("G233: a key that was taken back signs nothing more; the next page is signed with a new one", async () => {
    const { world, ada, bo } = await opens();
    const keysIn = async (version: Parameters<typeof signs>[1]) =>
      valueOf(readSigned(valueOf(await (await signingOf(ada.session)).file(version)))).signatures;
    const first = await signedByBoth(ada, bo);
    const [adas] = await keysIn(first.version);
    await addsRecord(ada, world.clock.now(), (writing) => buildPdfKeyRevoked(writing, adas!.spkiHash));
    const view = await shows(ada.session, () => true);
    const { supersedes } = seenBy(view.state, "a");
    const second = await proposed(ada, bo, { supersedes });
    valueOf(await signs(ada, second.version));
    valueOf(await signs(bo, second.version));
    await showsVersion(ada, second.version, ({ bothSigned }) => bothSigned);
    const [adasNext, bosAgain] = await keysIn(second.version);
    expect(adasNext!.spkiHash).not.toBe(adas!.spkiHash);
    // Bo's was not taken back, and is the same; what Ada signed before stays signed.
    expect(bosAgain!.spkiHash).toBe((await keysIn(first.version))[1]!.spkiHash);
    await showsVersion(bo, first.version, ({ bothSigned }) => bothSigned);
  });
});
