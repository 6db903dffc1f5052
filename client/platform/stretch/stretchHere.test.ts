import { describe, expect, it } from "vitest";
import { PASSPHRASE_COST, passphraseSalt, passphraseText } from "../../../shared/seal/keys/passphrase.ts";
import { newId } from "../../../shared/base/ids.ts";
import { seededRandom } from "../../../shared/seal/testing/seededRandom.ts";
import { stretchHere, stretchSlowly } from "./stretchHere.ts";

const random = seededRandom("stretch");

describe("stretching a passphrase", () => {
  it("V110: two programs of different people make the same key of it, at what RFC 9106 asks for", async () => {
    expect(PASSPHRASE_COST).toEqual({ memoryKib: 65_536, passes: 3, lanes: 4, keyBytes: 32 });
    const salt = passphraseSalt(newId(random), "a");
    const [fast, slow] = await Promise.all([
      stretchHere("four quiet herons", salt, PASSPHRASE_COST),
      stretchSlowly("four quiet herons", salt, PASSPHRASE_COST),
    ]);
    expect(fast).toHaveLength(32);
    expect(fast).toEqual(slow);
  });

  it("V110: a phone without WebAssembly makes the same key, only slower", async () => {
    const salt = passphraseSalt(newId(random), "b");
    const cost = { ...PASSPHRASE_COST, memoryKib: 256 };
    const expected = await stretchHere("ö ß 日本", salt, cost);
    const real = WebAssembly.instantiate;
    Object.defineProperty(WebAssembly, "instantiate", {
      configurable: true,
      writable: true,
      value: () => Promise.reject(new Error("lockdown")),
    });
    try {
      expect(await stretchHere("ö ß 日本", salt, cost)).toEqual(expected);
    } finally {
      Object.defineProperty(WebAssembly, "instantiate", { configurable: true, writable: true, value: real });
    }
  });

  it("V240: a copy's one lane is another key than the lock's four, the same in both programs", async () => {
    const cost = { ...PASSPHRASE_COST, memoryKib: 256, lanes: 1 };
    const salt = passphraseSalt(newId(random), "a");
    const fast = await stretchHere("four quiet herons", salt, cost);
    expect(fast).toEqual(await stretchSlowly("four quiet herons", salt, cost));
    expect(fast).not.toEqual(await stretchHere("four quiet herons", salt, { ...cost, lanes: 4 }));
  });

  it("V110: spaces and the way a letter is put together make no other passphrase; capital letters do", () => {
    expect(passphraseText("  Zoe\u0308   waits ")).toBe(passphraseText("Zoë waits"));
    expect(passphraseText("Zoë waits")).not.toBe(passphraseText("zoë waits"));
  });
});
