import { describe, expect, it } from "vitest";
import type { PrintPage } from "../../client/platform/signing/desk/printPage.ts";
import { readSigned } from "../../client/platform/signing/cms/readSigned.ts";
import { RENDERER } from "../../client/platform/signing/pdf/renderer.ts";
import { seenBy } from "../../shared/signing/seenBy.ts";
import { atOnce } from "./atOnce.ts";
import { printInNode } from "./printInNode.ts";
import { asSecondDevice } from "./secondDevice.ts";
import {
  openSigningWorld,
  proposed,
  shows,
  signedByBoth,
  signingOf,
  signs,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

/** As a program draws that knows one more kind of page than ours. */
const newer: PrintPage = (page) => printInNode({ ...page, renderer: RENDERER });

const two = perTest(() => openSigningWorld({ ada: newer, bo: newer }));

const mayYet = (person: Parameters<typeof asSecondDevice>[0]) =>
  shows(person.session, ({ maySign, loaded }) => loaded && maySign === "yes");

describe("several devices of one person", { timeout: 60_000 }, () => {
  it("G224: two devices of one person sign in the same moment: one signature, and the other device is told", async () => {
    const { world, ada, bo } = two();
    const page = await proposed(ada, bo);
    const phone = await asSecondDevice(ada, world.person("ada-phone"));
    await shows(phone.session, () => true);
    phone.session.markWordsCompared("match");
    await mayYet(phone);
    atOnce("/api/signing/append", ada, phone);
    const both = await Promise.all([signs(ada, page.version), signs(phone, page.version)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, problem: "already-signed" });
    const { state } = await shows(bo.session, ({ state: { versions } }) => versions[0]?.signed.a != null);
    expect(state.ignored).toBe(0);
  });

  it("G233: each device has its own key, and whichever signs, it is the same person's signature", async () => {
    const { world, ada, bo } = two();
    const phone = await asSecondDevice(ada, world.person("ada-phone"));
    await shows(phone.session, () => true);
    phone.session.markWordsCompared("match");
    await mayYet(phone);
    const first = await signedByBoth(ada, bo);
    await showsVersion(phone, first.version, ({ bothSigned }) => bothSigned);
    const { supersedes } = seenBy((await signingOf(phone.session)).view().state, "a");
    const second = await proposed(phone, bo, { supersedes });
    for (const person of [phone, bo]) valueOf(await signs(person, second.version));
    const keyIn = async (version: typeof first.version): Promise<string | undefined> => {
      await showsVersion(bo, version, ({ bothSigned }) => bothSigned);
      const file = valueOf(await (await signingOf(bo.session)).file(version));
      return valueOf(readSigned(file)).signatures.find(({ slot }) => slot === "a")?.spkiHash;
    };
    const keys = [await keyIn(first.version), await keyIn(second.version)];
    expect(new Set(keys).size).toBe(2);
  });

  it("G222: a device with an older program says that it cannot tell, and tells once it is brought up to date", async () => {
    const { world, ada, bo } = two();
    let print: PrintPage = printInNode;
    const page = await proposed(ada, bo, { renderer: RENDERER + 1 });
    for (const person of [ada, bo]) valueOf(await signs(person, page.version));
    await showsVersion(ada, page.version, ({ bothSigned }) => bothSigned);
    const laptop = await asSecondDevice(
      bo,
      world.person("bo-laptop", (drawn) => print(drawn)),
    );
    const unsure = await showsVersion(laptop, page.version, ({ isUnsure }) => isUnsure);
    expect(unsure.bothSigned).toBe(false);
    print = newer;
    await laptop.reopen();
    await showsVersion(laptop, page.version, ({ bothSigned, isUnsure }) => bothSigned && !isUnsure);
  });
});
