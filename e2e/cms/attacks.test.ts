import { sha256 } from "@noble/hashes/sha2.js";
import { beforeAll, describe, expect, it } from "vitest";
import { concatBytes } from "../../shared/base/bytes.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { addSignature } from "../../client/platform/signing/cms/addSignature.ts";
import { buildCms } from "../../client/platform/signing/cms/buildCms.ts";
import { fromBinaryText, toBinaryText } from "../../client/platform/signing/cms/binaryText.ts";
import { readSigned } from "../../client/platform/signing/cms/readSigned.ts";
import { splitFile } from "../../client/platform/signing/cms/splitFile.ts";
import { withSignature } from "../../client/platform/signing/cms/signatureIncrement.ts";
import { testSigner, TODAY } from "../../client/platform/signing/cms/testing/signers.ts";
import { signedWorld, type SignedWorld } from "./signedWorld.ts";

/** A few hundred readings, each with real signatures, beside everything else that runs. */
const PATIENCE_MS = 120_000;

let world: SignedWorld;
beforeAll(async () => {
  world = await signedWorld();
});

/** Numbers below `limit`, the same in every run. */
function numbers(seed: string, count: number, limit: number): number[] {
  const bytes = seededRandom(seed).bytes(4 * count);
  const view = new DataView(bytes.buffer);
  return Array.from({ length: count }, (_, index) => view.getUint32(4 * index) % limit);
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** Where the two holes with the signatures begin and end, without their brackets. */
function holes(file: Uint8Array): { from: number; to: number }[] {
  return [...toBinaryText(file).matchAll(/\/Contents <([0-9a-f]+)>/g)].map(({ index, 0: whole }) => ({
    from: index + "/Contents <".length,
    to: index + whole.length - 1,
  }));
}

function edited(file: Uint8Array, at: number, by: string): Uint8Array {
  const text = toBinaryText(file);
  return fromBinaryText(text.slice(0, at) + by + text.slice(at + by.length));
}

const names = ({ signatures }: { signatures: readonly { slot: string }[] }): string[] =>
  signatures.map(({ slot }) => slot);

describe("a signed file", () => {
  it("G155: is what was there before with something behind it; nothing is written twice", () => {
    expect(world.byAda.subarray(0, world.base.length)).toEqual(world.base);
    expect(world.byBoth.subarray(0, world.byAda.length)).toEqual(world.byAda);
  });

  it("G156: is read with none, one and both signatures, in their order; Bo may go first", async () => {
    const read = (file: Uint8Array) => {
      const signed = readSigned(file);
      return signed.ok ? names(signed.value) : signed.problem;
    };
    const { base, bo, ada } = world;
    expect([read(base), read(world.byAda), read(world.byBoth)]).toEqual([[], ["a"], ["a", "b"]]);
    const byBo = await addSignature({ file: base, field: "SignatureB", day: TODAY, ...bo });
    const both = await addSignature({ file: byBo, field: "SignatureA", day: "2026-11-23", ...ada });
    expect(read(both)).toEqual(["b", "a"]);
  });

  it("G157: with any bit flipped is read by nobody", { timeout: PATIENCE_MS }, () => {
    const { byBoth, base } = world;
    const inPages = numbers("pages", 100, base.length * 8);
    const behind = numbers("increments", 200, (byBoth.length - base.length) * 8).map((bit) => base.length * 8 + bit);
    const inSignatures = holes(byBoth).flatMap(({ from }) =>
      numbers(`at ${from}`, 100, 2_400 * 8).map((bit) => from * 8 + bit),
    );
    const missed = [...inPages, ...behind, ...inSignatures].filter((bit) => readSigned(flipped(byBoth, bit)).ok);
    expect(missed).toEqual([]);
  });

  it("G157: with any digit of a signature or of its padding edited is read by nobody", { timeout: PATIENCE_MS }, () => {
    const spellings = ["0", "1", "8", "f", "F", "A", "p", " ", "\n", "0p", "<", ">", "00"];
    const missed = holes(world.byBoth).flatMap(({ from, to }) => {
      const inside = numbers(`hex ${from}`, 60, 2_400);
      const padding = numbers(`padding ${from}`, 30, to - from - 2_400).map((offset) => offset + 2_400);
      return [...inside, ...padding].flatMap((offset, index) => {
        const by = spellings[index % spellings.length] ?? "";
        const changed = edited(world.byBoth, from + offset, by);
        const isSame = toBinaryText(changed) === toBinaryText(world.byBoth);
        return !isSame && readSigned(changed).ok ? [[offset, by]] : [];
      });
    });
    expect(missed).toEqual([]);
  });

  it("G157: cut off anywhere, or with anything behind it, is read by nobody, but back to a whole signature", () => {
    const { byBoth, byAda, base } = world;
    const whole = new Set([base.length, byAda.length, byBoth.length]);
    const cuts = [...numbers("cuts", 100, byBoth.length), byBoth.length - 1, byAda.length - 1, byAda.length + 1];
    expect(cuts.filter((end) => !whole.has(end) && readSigned(byBoth.subarray(0, end)).ok)).toEqual([]);
    for (const junk of ["\n", " ", "%%EOF\n", "junk", toBinaryText(byBoth.subarray(byAda.length))]) {
      expect(readSigned(concatBytes(byBoth, fromBinaryText(junk))).ok).toBe(false);
    }
    expect(readSigned(byBoth.subarray(0, byAda.length))).toMatchObject({
      ok: true,
      value: { signatures: [{ slot: "a" }] },
    });
  });

  it("G157: with something laid over it in a third increment is read by nobody", () => {
    const { byBoth } = world;
    const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(toBinaryText(byBoth))?.[1] ?? "";
    const at = byBoth.length;
    const body = `12 0 obj\n<< /Type /Page >>\nendobj\n`;
    const table = `xref\n12 1\n${String(at).padStart(10, "0")} 00000 n \ntrailer\n<<\n/Size 999\n/Root 3 0 R\n/Prev ${previous}\n>>\n`;
    const overlay = `${body}${table}startxref\n${at + body.length}\n%%EOF\n`;
    expect(readSigned(concatBytes(byBoth, fromBinaryText(overlay)))).toEqual({ ok: false, problem: "changed" });
  });

  it("G156: never has two signatures in one field, and none in a field of the other", async () => {
    const { base, byAda, ada, bo } = world;
    await expect(addSignature({ file: byAda, field: "SignatureA", day: TODAY, ...ada })).rejects.toThrow("can be none");
    await expect(addSignature({ file: base, field: "SignatureA", day: TODAY, ...bo })).rejects.toThrow("no reader");
  });

  it("G151: has no signature from before its certificate's first day", async () => {
    const { base, ada } = world;
    const signing = addSignature({ file: base, field: "SignatureA", day: "2026-11-21", ...ada });
    await expect(signing).rejects.toThrow("no reader");
    await expect(addSignature({ file: base, field: "SignatureA", day: "2026-02-30", ...ada })).rejects.toThrow(
      "can be none",
    );
  });

  it("G156: with a second signature in the same field, put there by another program, is read by nobody", async () => {
    const { byAda, ada } = world;
    const split = splitFile(byAda);
    if (!split.ok) throw new Error(split.problem);
    const twice = { field: "SignatureA", day: TODAY } as const;
    const { covered } = withSignature(split.value.last, { ...twice, cms: new Uint8Array() });
    const cms = await buildCms(sha256(covered), ada.certificate, ada.sign);
    const { revision } = withSignature(split.value.last, { ...twice, cms });
    expect(readSigned(revision.bytes)).toEqual({ ok: false, problem: "changed" });
  });

  it("G157: carries no signature of another file, nor one of these pages on another day", async () => {
    const other = await signedWorld({ a: "Ada", b: "Robert" });
    const split = splitFile(other.byAda);
    const ours = splitFile(world.base);
    const part = split.ok ? split.value.signatures[0] : undefined;
    if (part === undefined || !ours.ok) throw new Error("both are files of ours");
    const transplanted = withSignature(ours.value.last, part).revision.bytes;
    expect(readSigned(transplanted)).toEqual({ ok: false, problem: "changed" });
    const day = toBinaryText(world.byAda).indexOf("/M (D:20261122)") + "/M (D:202611".length;
    expect(readSigned(edited(world.byAda, day, "21")).ok).toBe(false);
  });

  it("G152: signed by a third key under the same name is read, and names another root", async () => {
    const stranger = await testSigner(await together(seededRandom("a stranger")), "b", "Bo");
    const file = await addSignature({ file: world.byAda, field: "SignatureB", day: TODAY, ...stranger });
    const read = readSigned(file);
    const [, second] = read.ok ? read.value.signatures : [];
    expect(second).toMatchObject({ slot: "b", cn: "Bo" });
    expect(second?.root).not.toBe(world.page.partners.b.root);
    expect(second?.spaceHash).not.toBe(world.page.space);
  });

  it("G157: whatever the bytes are, reading ends and says that they are not ours", () => {
    const { byBoth } = world;
    const text = toBinaryText(byBoth);
    const strange = [
      new Uint8Array(),
      fromBinaryText("%PDF-1.7\n"),
      fromBinaryText("%PDF-1.7\nxref\ntrailer\n<<\n/Prev 0\n>>\nstartxref\n0\n%%EOF\n"),
      fromBinaryText(text.replaceAll("/Fields [", "/Fields [99999 0 R ")),
      fromBinaryText(text.replace("xref\n0 ", "xref\n9 ")),
      fromBinaryText(text.replaceAll("/Rect [", "/Rect [9e9 ")),
      seededRandom("strange").bytes(20_000),
    ];
    expect(strange.filter((bytes) => readSigned(bytes).ok)).toEqual([]);
  });
});
