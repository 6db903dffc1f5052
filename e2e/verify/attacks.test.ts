import { p256 } from "@noble/curves/nist.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { beforeAll, describe, expect, it } from "vitest";
import { concatBytes, equalBytes } from "../../shared/base/bytes.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import { splitFile } from "../../client/platform/signing/cms/splitFile.ts";
import { withSignature } from "../../client/platform/signing/cms/signatureIncrement.ts";
import { testSigner, TODAY } from "../../client/platform/signing/cms/testing/signers.ts";
import type { Report } from "../../client/platform/signing/verify/report.ts";
import { covered, flipped, pagesAlone, placeOf, replaced, revisionOf, signedAnyway } from "./attackTools.ts";
import { craftedSigner } from "./craftedSigner.ts";
import { drawnFile, pageOf, POINT_TEXT, signedBy, type SignedFiles, signedFiles, verify } from "./signedFiles.ts";

let files: SignedFiles;
beforeAll(async () => {
  files = await signedFiles();
});

function bosSeat(): { space: SpaceId; slot: "b"; name: string } {
  return { space: files.space.state.space, slot: "b", name: "Bo" };
}

/** The first answers, as short as they can be compared. */
function told({ state, unchanged, sameText, keys }: Report): string {
  return [state, unchanged.why, sameText.why, ...keys.map(({ signature }) => signature)].join(" · ");
}

describe("G180: three answers about a file as it was made", () => {
  it.each([
    ["base", "unsigned · built-again · drawn-again · none · none"],
    ["one", "one-signed · built-again · drawn-again · holds · none"],
    ["both", "both-signed · built-again · drawn-again · holds · holds"],
  ] as const)("%s", async (which, answers) => {
    expect(told(await verify(files[which]))).toBe(answers);
  });

  it("either may go first", async () => {
    const two = await signedBy(files.ada, await signedBy(files.bo, files.base));
    expect(told(await verify(two))).toBe("both-signed · built-again · drawn-again · holds · holds");
  });

  it("names, words and fingerprint come from the page's own roots, days from the signatures", async () => {
    const { keys } = await verify(files.both);
    expect(keys.map(({ name, signedOn, words }) => [name, signedOn, words.length])).toEqual([
      ["Ada", TODAY, 6],
      ["Bo", TODAY, 6],
    ]);
    expect(new Set(keys.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("what it does not tell is always said, and that a second signature may lie elsewhere", async () => {
    const always = ["who-they-are", "when", "free-will", "stands-today", "later-withdrawal", "key-called-back"];
    expect((await verify(files.both)).not).toEqual(always);
    expect((await verify(files.one)).not).toEqual(["second-signature", ...always]);
  });
});

describe("G181: every attack on the list is caught", () => {
  it("a byte flipped in the pages: neither signature says anything any more", async () => {
    const report = await verify(flipped(files.both, placeOf(files.both, "/FlateDecode") + 40));
    expect(told(report)).toBe("changed · pages-differ · pages-differ · not-looked-at · not-looked-at");
  });

  it("a byte flipped in the second part: Ada's holds, Bo's does not", async () => {
    const at = placeOf(files.both, "/Contents <", files.one.length) + 900;
    const report = await verify(flipped(files.both, at));
    expect(told(report)).toBe("changed · signature-differs · may-be-covered · holds · does-not-hold");
  });

  it("a byte flipped in the first part takes the second along, which was made over it", async () => {
    const at = placeOf(files.both, "/Contents <", files.base.length) + 900;
    const report = await verify(flipped(files.both, at));
    expect(told(report)).toBe("changed · signature-differs · may-be-covered · does-not-hold · does-not-hold");
  });

  it.each(["\n", "junk", "%%EOF\n", "\0".repeat(4_096)])("%j appended", async (junk) => {
    const report = await verify(concatBytes(files.both, Buffer.from(junk)));
    expect(told(report)).toBe("changed · more-was-added · may-be-covered · holds · holds");
  });

  it("something in front of it", async () => {
    const report = await verify(concatBytes(Buffer.from("\n"), files.both));
    expect(report.refusal).toBe("not-a-pdf");
  });

  it("a sheet laid over the first page, appended as an increment", async () => {
    const report = await verify(covered(revisionOf(files.both)).bytes);
    expect(told(report)).toBe("changed · more-was-added · may-be-covered · holds · holds");
  });

  it("a sheet laid over the page between the two signatures, so that the second is over it", async () => {
    const file = await signedAnyway(files.bo, covered(revisionOf(files.one)));
    expect(told(await verify(file))).toBe("changed · more-was-added · may-be-covered · holds · does-not-hold");
  });

  it("a sheet laid over the page before anybody signed", async () => {
    const file = await signedAnyway(files.ada, covered(pagesAlone(files.base)));
    expect((await verify(file)).state).toBe("changed");
  });

  it("a third key in Bo's place, under Bo's name", async () => {
    const mallory = await testSigner(await together(seededRandom("mallory")), "b", "Bo");
    const file = await signedBy(mallory, files.one);
    expect(told(await verify(file))).toBe("changed · other-key · drawn-again · holds · other-key");
  });

  it("Ada in Bo's place, with her own root and a certificate that she wrote for that seat", async () => {
    const root = files.space.ada.kit.root;
    const asBo = await craftedSigner({ ...bosSeat(), root, random: seededRandom("ada as bo") });
    const file = await signedBy(asBo, files.one);
    expect(told(await verify(file))).toBe("changed · other-key · drawn-again · holds · other-key");
  });

  it("a stranger in Bo's place who knows the space's id and Bo's name", async () => {
    const root = (await together(seededRandom("stranger"))).bo.kit.root;
    const asBo = await craftedSigner({ ...bosSeat(), root, random: seededRandom("stranger as bo") });
    const file = await signedBy(asBo, files.one);
    expect(told(await verify(file))).toBe("changed · other-key · drawn-again · holds · other-key");
  });

  it("Bo's own key under another name than the page gives him", async () => {
    const renamed = await testSigner(files.space, "b", "Robert");
    const file = await signedBy(renamed, files.one);
    expect(told(await verify(file))).toBe("changed · other-key · drawn-again · holds · other-key");
  });

  it("Bo's own root, vouching in another space of his", async () => {
    const elsewhere = (await together(seededRandom("elsewhere"))).state.space;
    const root = files.space.bo.kit.root;
    const asBo = await craftedSigner({ ...bosSeat(), space: elsewhere, root, random: seededRandom("bo elsewhere") });
    const file = await signedBy(asBo, files.one);
    expect(told(await verify(file))).toBe("changed · other-key · drawn-again · holds · other-key");
  });

  it("a signature of the same two from another page", async () => {
    const other = await drawnFile(pageOf(files.space, { title: "Another page" }));
    const from = splitFile(await signedBy(files.bo, await signedBy(files.ada, other)));
    if (!from.ok) throw new Error(from.problem);
    const [, boElsewhere] = from.value.signatures;
    const { bytes } = withSignature(revisionOf(files.one), { ...boElsewhere!, field: "SignatureB" }).revision;
    expect(told(await verify(bytes))).toBe("changed · signature-differs · may-be-covered · holds · does-not-hold");
  });

  it("the same signature in both places", async () => {
    const split = splitFile(files.one);
    if (!split.ok) throw new Error(split.problem);
    const { bytes } = withSignature(revisionOf(files.one), {
      ...split.value.signatures[0]!,
      field: "SignatureB",
    }).revision;
    expect((await verify(bytes)).state).toBe("changed");
  });

  it("the file cut back to Ada's part is what it was then: signed by one, and says that another copy may have two", async () => {
    const report = await verify(files.both.subarray(0, files.one.length));
    expect(told(report)).toBe("one-signed · built-again · drawn-again · holds · none");
    expect(report.not[0]).toBe("second-signature");
  });

  it("Ada's file with another text: both really signed, and the pages are not those of the attached agreement", async () => {
    const other = await drawnFile(pageOf(files.space, { title: "What we ask of ourselver" }));
    const base = replaced(other, "What we ask of ourselver", "What we ask of ourselves");
    const file = await signedAnyway(files.bo, revisionOf(await signedAnyway(files.ada, pagesAlone(base))));
    expect(told(await verify(file))).toBe("changed · pages-differ · pages-differ · not-looked-at · not-looked-at");
  });

  it("another agreement attached to the pages", async () => {
    const file = replaced(
      files.both,
      POINT_TEXT,
      POINT_TEXT.replace("half an hour", "two minutes").padEnd(POINT_TEXT.length),
    );
    expect((await verify(file)).state).toBe("changed");
  });

  it("an attached agreement that can no longer be read", async () => {
    const file = replaced(files.both, '"format":"common-ground/agreement"', '"format":"common-ground/agreemenT"');
    expect(told(await verify(file))).toBe("changed · attached-unreadable · attached-unreadable");
  });
});

describe("G182: one signed file has one spelling", () => {
  const hole = (file: Uint8Array, from: number): { start: number; end: number } => {
    const start = placeOf(file, "/Contents <", from) + "/Contents <".length;
    return { start, end: placeOf(file, ">", start) };
  };

  it("capital letters in the digits, a space among them, or a digit behind the signature", async () => {
    const { start, end } = hole(files.both, files.one.length);
    const digits = Buffer.from(files.both.subarray(start, end)).toString("latin1");
    const letter = start + digits.search(/[a-f]/);
    for (const [at, by] of [
      [letter, digits[letter - start]?.toUpperCase() ?? ""],
      [start + 40, " "],
      [end - 1, "1"],
      [end - 1, " "],
      [end - 2, "zz"],
    ] as const) {
      const changed = files.both.slice();
      changed.set(Buffer.from(by), at);
      expect(told(await verify(changed)), `${by} at ${at}`).toContain("changed · signature-differs");
    }
  });

  it("the other spelling of the same signature (n - s), which openssl accepts as well", async () => {
    const { start, end } = hole(files.both, files.one.length);
    const cms = hexToBytes(Buffer.from(files.both.subarray(start, end)).toString("latin1"));
    const split = splitFile(files.both);
    if (!split.ok) throw new Error(split.problem);
    const der = split.value.signatures[1]!.cms;
    // The last element of the CMS is the signature: 30 len 02 len r 02 len s.
    const s = der.subarray(der.length - 32);
    const high = p256.Point.Fn.ORDER - BigInt(`0x${bytesToHex(s)}`);
    const other = concatBytes(der.subarray(0, der.length - 32), hexToBytes(high.toString(16).padStart(64, "0")));
    expect(equalBytes(cms.subarray(0, der.length), der)).toBe(true);
    const changed = files.both.slice();
    changed.set(Buffer.from(bytesToHex(other)), start);
    expect((await verify(changed)).state).toBe("changed");
  });

  it("bytes between the objects, another order of the table, a second end", async () => {
    for (const [what, by] of [
      ["\nendobj\n", "\n\nendobj\n"],
      ["/SubFilter /ETSI.CAdES.detached", "/SubFilter /adbe.pkcs7.detached"],
      ["\nstartxref\n", "\nstartxref\n0"],
      ["%%EOF\n", "%%EOF\n%%EOF\n"],
    ] as const) {
      const report = await verify(replaced(files.both, what, by, files.one.length));
      expect(report.state, what).toBe("changed");
    }
  });
});

describe("G183: a key that was passed on is told apart", () => {
  it("says so when the root did not sign the newer key itself", async () => {
    const root = files.space.ada.kit.root;
    const seat = { space: files.space.state.space, slot: "a", name: "Ada" } as const;
    const ada = await craftedSigner({ ...seat, root, passedOn: 2, random: seededRandom("passed on") });
    const report = await verify(await signedBy(ada, files.base));
    expect(told(report)).toBe("one-signed · built-again · drawn-again · holds · none");
    expect(report.not).toContain("key-passed-on");
  });
});
