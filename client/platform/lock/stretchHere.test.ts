import { describe, expect, it } from "vitest";
import { PASSPHRASE_COST, passphraseSalt, passphraseText } from "../../../shared/seal/keys/passphrase.ts";
import { newId } from "../../../shared/base/ids.ts";
import { seededRandom } from "../../../shared/seal/testing/seededRandom.ts";
import { slowlyAt, stretchAt, stretchHere } from "./stretchHere.ts";

const random = seededRandom("stretch");

describe("stretching a passphrase", () => {
  it("V110: two programs of different people make the same key of it, at what RFC 9106 asks for", async () => {
    expect(PASSPHRASE_COST).toEqual({ memoryKib: 65_536, passes: 3, lanes: 4, keyBytes: 32 });
    const salt = passphraseSalt(newId(random), "a");
    const [fast, slow] = await Promise.all([
      stretchHere("four quiet herons", salt),
      slowlyAt(PASSPHRASE_COST)("four quiet herons", salt),
    ]);
    expect(fast).toHaveLength(32);
    expect(fast).toEqual(slow);
  });

  it("V110: a phone without WebAssembly makes the same key, only slower", async () => {
    const salt = passphraseSalt(newId(random), "b");
    const stretch = stretchAt({ ...PASSPHRASE_COST, memoryKib: 256 });
    const expected = await stretch("ö ß 日本", salt);
    const real = WebAssembly.instantiate;
    Object.defineProperty(WebAssembly, "instantiate", {
      configurable: true,
      writable: true,
      value: () => Promise.reject(new Error("lockdown")),
    });
    try {
      expect(await stretch("ö ß 日本", salt)).toEqual(expected);
    } finally {
      Object.defineProperty(WebAssembly, "instantiate", { configurable: true, writable: true, value: real });
    }
  });

  it("V110: spaces and the way a letter is put together make no other passphrase; capital letters do", () => {
    expect(passphraseText("  Zoe\u0308   waits ")).toBe(passphraseText("Zoë waits"));
    expect(passphraseText("Zoë waits")).not.toBe(passphraseText("zoë waits"));
  });
});
