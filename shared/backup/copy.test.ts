import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBase64url } from "../base/base64url.ts";
import { utf8Bytes } from "../base/lengthPrefixed.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { type CopyContent, isPartnersCopy } from "./copyContent.ts";
import { copyOutside, readCopyFile } from "./copyHeader.ts";
import { copyKeyFromKit, copyKeyFromPassphrase, keyCheck } from "./copyKey.ts";
import { openCopy, sealCopy } from "./sealCopy.ts";

const random = seededRandom("a copy");
const KEY = copyKeyFromKit(random.bytes(32));
const PASSPHRASE = {
  under: "passphrase",
  salt: toBase64url(random.bytes(16)),
  memoryKib: 64 * 1024,
  passes: 3,
} as const;
const ADAS: CopyContent = {
  format: "common-ground-copy",
  version: 1,
  day: "2026-11-22",
  space: "s".repeat(21) + "A",
  slot: "a",
  root: toBase64url(random.bytes(32)),
  names: { a: "Ada", b: "Bo" },
  mine: "AAAA",
  agreement: null,
  reading: "Was schön war 🌿 \ud800",
  pages: [],
};

function opened(file: Uint8Array, key = KEY) {
  const read = readCopyFile(file);
  return read.ok ? openCopy(read.value, key) : read;
}

describe("a sealed copy", () => {
  it("V168: opens under the kit, and under a passphrase, with every word of it", () => {
    expect(opened(sealCopy(ADAS, KEY, { under: "kit" }, random))).toEqual({ ok: true, value: ADAS });
    const key = copyKeyFromPassphrase(random.bytes(32));
    expect(opened(sealCopy(ADAS, key, PASSPHRASE, random), key)).toEqual({ ok: true, value: ADAS });
    expect(copyKeyFromPassphrase(new Uint8Array(32))).not.toEqual(copyKeyFromKit(new Uint8Array(32)));
  });

  it("V168: says in the clear what opens it and nothing else, and its size tells little", () => {
    const size = (reading: string) => sealCopy({ ...ADAS, reading }, KEY, { under: "kit" }, random).length;
    const file = sealCopy(ADAS, KEY, { under: "kit" }, random);
    const text = new TextDecoder("latin1").decode(file);
    for (const word of ["Ada", "2026", ADAS.space, ADAS.root]) expect(text).not.toContain(word);
    expect(size("a".repeat(5_000))).toBe(size("a".repeat(5_040)));
  });

  it("V168: is written as on the first day: what people keep for years must open then", () => {
    const golden = seededRandom("golden copy");
    const key = copyKeyFromKit(golden.bytes(32));
    const stretched = copyKeyFromPassphrase(golden.bytes(32));
    const content = { ...ADAS, root: toBase64url(golden.bytes(32)) };
    const fixed = { ...PASSPHRASE, salt: toBase64url(golden.bytes(16)) };
    const files = [sealCopy(content, key, { under: "kit" }, golden), sealCopy(content, stretched, fixed, golden)];
    expect(files.map((file) => bytesToHex(sha256(file)).slice(0, 16))).toEqual([
      "eded8b6c0a2dae92",
      "aaf82e83ae0d3468",
    ]);
  });

  it("V169: words that do not fit, a damaged file, another file and a later program's each have their word", () => {
    const file = sealCopy(ADAS, KEY, { under: "kit" }, random);
    const problem = (changed: Uint8Array, key = KEY) => {
      const result = opened(changed, key);
      return result.ok ? "opened" : result.problem;
    };
    expect(problem(file, random.bytes(32))).toBe("copy-words-differ");
    expect(problem(file.with(file.length - 1, (file.at(-1) ?? 0) ^ 1))).toBe("copy-damaged");
    expect(problem(file.slice(0, 300))).toBe("copy-damaged");
    expect(problem(file.slice(0, 9))).toBe("copy-damaged");
    expect(problem(utf8Bytes("%PDF-1.7 a page that somebody signed"))).toBe("copy-foreign");
    expect(problem(new Uint8Array())).toBe("copy-foreign");
    expect(problem(file.with(6, 2))).toBe("copy-newer");
    // reason: what a later program would write.
    const later = { ...ADAS, version: 2, more: true } as unknown as CopyContent;
    expect(problem(sealCopy(later, KEY, { under: "kit" }, random))).toBe("copy-newer");
    // reason: no program of ours writes this.
    const broken = { ...ADAS, mine: "not base64 at all" } as CopyContent;
    expect(problem(sealCopy(broken, KEY, { under: "kit" }, random))).toBe("copy-damaged");
  });

  it("V169: a header that asks for hours of work is not believed", () => {
    for (const more of [{ memoryKib: 4 * 1024 * 1024 }, { passes: 1_000 }, { passes: 0 }]) {
      const outside = copyOutside({ ...PASSPHRASE, ...more, check: keyCheck(KEY) });
      expect(readCopyFile(new Uint8Array([...outside, ...random.bytes(80)]))).toEqual({
        ok: false,
        problem: "copy-damaged",
      });
    }
  });

  it("V169: whatever bytes somebody chooses, the answer is a word", () => {
    const file = sealCopy(ADAS, KEY, { under: "kit" }, random);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        expect(opened(file.with(at, (file[at] ?? 0) ^ flip)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("V170: the other one's copy is told by the root that both know", () => {
    expect(isPartnersCopy(ADAS, ADAS.root)).toBe(true);
    expect(isPartnersCopy(ADAS, toBase64url(random.bytes(32)))).toBe(false);
    expect(isPartnersCopy(ADAS, null)).toBe(false);
  });
});
