import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { toBase64url } from "../../../shared/base/base64url.ts";
import type { StretchCost } from "../../../shared/seal/keys/passphrase.ts";
import type { Stretch } from "../stretch/stretch.ts";
import { stretchHere } from "../stretch/stretchHere.ts";
import { keyFor, newPassphraseKey } from "./copyWords.ts";

const HEADER = {
  under: "passphrase",
  check: "A".repeat(22),
  salt: toBase64url(new Uint8Array(16)),
  // As little as a file may ask for, so that the test is quick.
  memoryKib: 8 * 1024,
  passes: 1,
} as const;

async function keyOf(words: string): Promise<string> {
  const key = await keyFor(stretchHere, HEADER, { under: "passphrase", words });
  if (!key.ok) throw new Error(key.problem);
  return bytesToHex(key.value).slice(0, 16);
}

describe("the words of a sealed copy", () => {
  it("V168: make the same key for ever, however the same letters were typed", async () => {
    expect(await keyOf("four quiet words here")).toBe("a14211d0f4b40dec");
    expect(await keyOf("  vier ruhige Wörter da ")).toBe("d9d2aa23e8ebd45d");
    expect(await keyOf("halb \ud83d Paar 日本 ǅ")).toBe("7fe9192a26e481bd");
    expect(await keyOf("  vier ruhige Wörter da ")).toBe(await keyOf("vier ruhige Wo\u0308rter da"));
    expect(await keyOf("Four quiet words here")).not.toBe(await keyOf("four quiet words here"));
  });

  it("V168: a new copy has a salt of its own, and a short passphrase is not taken", async () => {
    const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
    const words = { under: "passphrase", words: "four quiet words here" } as const;
    const [one, two] = [
      await newPassphraseKey(stretchHere, words, random),
      await newPassphraseKey(stretchHere, words, random),
    ];
    expect(one.ok && two.ok && one.value.salt !== two.value.salt && one.value.passes === 3).toBe(true);
    expect(await newPassphraseKey(stretchHere, { ...words, words: "   eleven let   " }, random)).toEqual({
      ok: false,
      problem: "passphrase-short",
    });
  });

  it("V240: it is asked for at the file's own cost and one lane, and a device that cannot says so", async () => {
    const asked: StretchCost[] = [];
    const refusing: Stretch = (_text, _salt, cost) => {
      asked.push(cost);
      return Promise.reject(new Error("no memory"));
    };
    const words = { under: "passphrase", words: "four quiet words here" } as const;
    expect(await keyFor(refusing, HEADER, words)).toEqual({ ok: false, problem: "stretching-refused" });
    expect(asked).toEqual([{ memoryKib: HEADER.memoryKib, passes: HEADER.passes, lanes: 1, keyBytes: 32 }]);
  });
});
