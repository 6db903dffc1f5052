import { describe, expect, it } from "vitest";
import type { PrintPage } from "../../client/platform/signing/desk/printPage.ts";
import { readSigned } from "../../client/platform/signing/cms/readSigned.ts";
import { verifyFile } from "../../client/platform/signing/verify/verifyFile.ts";
import { insideSignScreen } from "../../shared/signing/insideSignScreen.ts";
import { nodeFonts } from "../pdf/nodeFonts.ts";
import { printInNode } from "./printInNode.ts";
import {
  DAY_MS,
  openSigningWorld,
  proposed,
  signedByBoth,
  signingOf,
  signs,
  shows,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

/** How often Ada's device drew a page. */
let drawn = 0;
const two = perTest(() => {
  drawn = 0;
  const ada: PrintPage = (page) => {
    drawn++;
    return printInNode(page);
  };
  return openSigningWorld({ ada });
});

describe("from a proposal to a file that both signed", { timeout: 60_000 }, () => {
  it("G223: proposed by one, signed by both on two devices, the same file on both", async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    valueOf(await signs(ada, page.version));
    const heard = await shows(
      bo.session,
      ({ state, mySlot }) => insideSignScreen(state, page.version, mySlot).otherSigned,
    );
    expect(heard.state.versions[0]?.standing.kind).toBe("proposed");
    valueOf(await signs(bo, page.version));
    const [adas, bos] = await Promise.all(
      [ada, bo].map(async (person) => {
        await showsVersion(person, page.version, ({ standing }) => standing.kind === "resting");
        return valueOf(await (await signingOf(person.session)).file(page.version));
      }),
    );
    expect(Buffer.from(adas!).equals(bos!)).toBe(true);
    expect(valueOf(readSigned(adas!)).signatures.map(({ slot }) => slot)).toEqual(["a", "b"]);
    expect((await verifyFile(adas!, nodeFonts)).state).toBe("both-signed");
  });

  it("G223: after a reload, and without a server, what was signed is there and is not drawn again", async () => {
    const { ada, bo } = two();
    const page = await signedByBoth(ada, bo);
    const file = valueOf(await (await signingOf(ada.session)).file(page.version));
    ada.network.isUp = false;
    expect(drawn).toBe(1);
    await ada.reopen();
    const again = await signingOf(ada.session);
    await showsVersion(ada, page.version, ({ bothSigned }) => bothSigned);
    expect(Buffer.from(valueOf(await again.file(page.version))).equals(file)).toBe(true);
    expect(drawn).toBe(1);
  });

  it("G224: nobody signs twice, not what is not there, and not what has ended", async () => {
    const { world, ada, bo } = two();
    const page = await proposed(ada, bo);
    valueOf(await signs(ada, page.version));
    expect(await signs(ada, page.version)).toEqual({ ok: false, problem: "already-signed" });
    expect(await signs(ada, "AAAAAAAAAAAAAAAAAAAAAA" as typeof page.version)).toMatchObject({
      problem: "not-possible-now",
    });
    world.clock.move(7 * DAY_MS);
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "lapsed");
    expect(await signs(bo, page.version)).toEqual({ ok: false, problem: "not-possible-now" });
  });

  it("G225: a withdrawal is in the file of both, under both signatures", async () => {
    const { ada, bo } = two();
    const page = await signedByBoth(ada, bo);
    valueOf(await (await signingOf(bo.session)).withdraw(page.version, "all"));
    for (const person of [ada, bo]) {
      await showsVersion(person, page.version, ({ standing }) => standing.kind === "withdrawn");
      const file = valueOf(await (await signingOf(person.session)).file(page.version));
      expect((await verifyFile(file, nodeFonts)).state).toBe("withdrawn");
    }
  });
});
