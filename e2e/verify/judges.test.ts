import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import { testSigner } from "../../client/platform/signing/cms/testing/signers.ts";
import { isHere, run } from "../cms/programs.ts";
import { covered, flipped, pagesAlone, placeOf, replaced, revisionOf, signedAnyway } from "./attackTools.ts";
import { drawnFile, pageOf, signedBy, type SignedFiles, signedFiles, verify } from "./signedFiles.ts";

/**
 * What programs that are not ours say of the same files. They are no part of the product: where one is missing
 * its tests are left out, and it is said loudly.
 */
const OPENSSL_SCRIPT = resolve(import.meta.dirname, "../../scripts/verify-openssl.sh");
let files: SignedFiles;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cg-judges-"));
  files = await signedFiles("judges");
});
afterAll(() => rmSync(folder, { recursive: true }));

function onDisk(bytes: Uint8Array): string {
  const path = join(folder, "file.pdf");
  writeFileSync(path, bytes);
  return path;
}

describe.skipIf(!isHere("pdfsig", "-v") || !isHere("pdftotext", "-v"))(
  "G184: files that pdfsig calls valid, and we do not",
  () => {
    const pdfsig = (bytes: Uint8Array): { valid: number; isWhole: boolean } => {
      const said = run("pdfsig", ["-nocert", onDisk(bytes)]).text;
      return { valid: said.split("Signature is Valid.").length - 1, isWhole: said.includes("- Total document signed") };
    };
    const seen = (bytes: Uint8Array): string => run("pdftotext", ["-l", "1", onDisk(bytes), "-"]).text;

    it("as it was made: pdfsig and we agree", async () => {
      expect(pdfsig(files.both)).toEqual({ valid: 2, isWhole: true });
      expect((await verify(files.both)).state).toBe("both-signed");
    });

    it("one: other words over the page, put in between the two signatures; both valid, the whole document signed", async () => {
      const file = await signedAnyway(files.bo, covered(revisionOf(files.one)));
      expect(pdfsig(file)).toEqual({ valid: 2, isWhole: true });
      expect(seen(file)).toContain("hands over his salary");
      expect((await verify(file)).state).toBe("changed");
    });

    it("two: other words over the page after both had signed; both valid", async () => {
      const file = covered(revisionOf(files.both)).bytes;
      expect(pdfsig(file)).toEqual({ valid: 2, isWhole: false });
      expect(seen(file)).toContain("hands over his salary");
      expect((await verify(file)).unchanged.why).toBe("more-was-added");
    });

    it("three: a third key under Bo's name; both valid, the whole document signed", async () => {
      const mallory = await testSigner(await together(seededRandom("mallory")), "b", "Bo");
      const file = await signedBy(mallory, files.one);
      expect(pdfsig(file)).toEqual({ valid: 2, isWhole: true });
      expect((await verify(file)).unchanged.why).toBe("other-key");
    });

    it("four: pages that show something else than what is attached, signed by both; both valid", async () => {
      const other = await drawnFile(pageOf(files.space, { title: "What we ask of ourselver" }));
      const base = replaced(other, "What we ask of ourselver", "What we ask of ourselves");
      const file = await signedAnyway(files.bo, revisionOf(await signedAnyway(files.ada, pagesAlone(base))));
      expect(pdfsig(file)).toEqual({ valid: 2, isWhole: true });
      expect((await verify(file)).sameText.answer).toBe("no");
    });
  },
);

describe.skipIf(!isHere("openssl", "version"))(
  "G185: openssl alone comes to the same keys",
  { timeout: 120_000 },
  () => {
    const script = (bytes: Uint8Array): { status: number | null; said: string } => {
      const ran = spawnSync("bash", [OPENSSL_SCRIPT, onDisk(bytes)], { encoding: "utf8" });
      return { status: ran.status, said: ran.stdout };
    };

    it("both hold, each vouched for by the root that the page names, with the fingerprints that we print", async () => {
      const { status, said } = script(files.both);
      const { keys } = await verify(files.both);
      expect(status).toBe(0);
      for (const { slot, fingerprint } of keys) {
        expect(said).toContain(`fingerprint  ${fingerprint}`);
        expect(said).toContain(`the page names this key, in seat ${slot}`);
      }
    });

    it("names in any script go through", async () => {
      const page = pageOf(files.space, {
        partners: {
          a: { ...files.page.partners.a, name: "עדה ❤" },
          b: { ...files.page.partners.b, name: 'Bö, "B" /CN=x' },
        },
      });
      const ada = await testSigner(files.space, "a", page.partners.a.name);
      const bo = await testSigner(files.space, "b", page.partners.b.name);
      const { readBase } = await import("../../client/platform/signing/cms/baseLayout.ts");
      // The heart has no letter in our fonts, so these pages are drawn for other names; openssl looks at the certificates.
      const base = await drawnFile(files.page);
      expect(readBase(base).ok).toBe(true);
      const { status, said } = script(await signedBy(bo, await signedBy(ada, base)));
      expect([status, said.split("the page names this key").length - 1]).toEqual([0, 2]);
    });

    it("says what does not hold, what follows, and whose key is not the page's", async () => {
      const flippedInPages = flipped(files.both, placeOf(files.both, "/FlateDecode") + 40);
      expect(script(flippedInPages).status).toBe(1);
      expect(script(covered(revisionOf(files.both)).bytes).status).toBe(3);
      expect(script(files.base).status).toBe(2);
      const mallory = await testSigner(await together(seededRandom("mallory")), "b", "Bo");
      const { status, said } = script(await signedBy(mallory, files.one));
      expect(status).toBe(1);
      expect(said).toContain("THE PAGE DOES NOT NAME THIS KEY");
    });
  },
);
