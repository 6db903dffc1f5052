import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Canary, findCanary } from "./findCanary.ts";

const CANARY: Canary = { name: "sentence", phrase: "Weißdorn hütet 41 Nester" };
const PHRASE = String(CANARY.phrase);

function amongNoise(words: string | Buffer): Buffer {
  return Buffer.concat([randomBytes(701), Buffer.from(words as string), randomBytes(703)]);
}

describe("findCanary, the net under server-learns-nothing", () => {
  it.each([
    ["utf-8", PHRASE],
    ["utf-16le", Buffer.from(PHRASE, "utf16le")],
    ["hex", Buffer.from(PHRASE).toString("hex")],
    ["upper case hex", Buffer.from(PHRASE).toString("hex").toUpperCase()],
    ["percent", encodeURIComponent(PHRASE)],
    ["a form's percent", new URLSearchParams({ q: PHRASE }).toString()],
    ["JSON", JSON.stringify({ text: PHRASE })],
    ["JSON in ASCII", String.raw`{"text":"Wei\u00dfdorn h\u00fctet 41 Nester"}`],
    ["base64 of utf-16le", Buffer.from(PHRASE, "utf16le").toString("base64")],
  ])("finds it as %s", (_, written) => {
    expect(findCanary(amongNoise(written), CANARY)).not.toEqual([]);
  });

  it("finds it in base64 and base64url, wherever it begins in what was encoded", () => {
    for (const before of ["", "?", "??", "???", "????"]) {
      const whole = Buffer.from(`${before}${PHRASE} and more`);
      expect(findCanary(amongNoise(whole.toString("base64")), CANARY)).not.toEqual([]);
      expect(findCanary(amongNoise(whole.toString("base64url")), CANARY)).not.toEqual([]);
    }
  });

  it("finds a secret of bytes that hold no text at all", () => {
    const key = randomBytes(32);
    const secret: Canary = { name: "key", phrase: key };
    for (const written of [key, key.toString("hex"), key.toString("base64"), key.toString("base64url")]) {
      expect(findCanary(amongNoise(written), secret)).not.toEqual([]);
    }
  });

  it("finds nothing in noise, and nothing in a phrase that lacks one letter", () => {
    expect(findCanary(randomBytes(500_000), CANARY)).toEqual([]);
    // A full stop where the letter was: one byte of noise in 256 would put it back.
    expect(findCanary(amongNoise(`${PHRASE.slice(0, -1)}.`), CANARY)).toEqual([]);
    expect(findCanary(amongNoise(`.${Buffer.from(PHRASE.slice(1)).toString("base64")}`), CANARY)).toEqual([]);
  });
});
