import { x25519 } from "@noble/curves/ed25519.js";
import { describe, expect, it } from "vitest";
import { utf8Bytes } from "../../base/lengthPrefixed.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { decodeLinkCode, encodeLinkCode, type LinkCode, linkWords } from "./linkCode.ts";
import { openOnDevice, sealToDevice } from "./linkSeal.ts";

const random = seededRandom("link");
const secretKey = random.bytes(32);
const box = { secretKey, publicKey: x25519.getPublicKey(secretKey) };
const code: LinkCode = { id: `${"i".repeat(21)}A`, box: box.publicKey, psk: random.bytes(32) };
const secrets = utf8Bytes(`{"version":1}`);

describe("the code of a bare device", () => {
  it("V8: reads back as it was written, alone or behind an address, whatever white space came in between", () => {
    const text = encodeLinkCode(code);
    expect(text).toMatch(/^[A-Za-z0-9._-]+[0-9a-f]$/);
    for (const pasted of [text, `https://ground.example/link#${text}`, ` ${text.slice(0, 60)}\n ${text.slice(60)}`])
      expect(decodeLinkCode(pasted)).toEqual({ ok: true, value: code });
  });

  it("V8: no letter of it can be another one", () => {
    const text = encodeLinkCode(code);
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === "0" ? "1" : "0";
      const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      expect(decodeLinkCode(changed).ok, changed).toBe(false);
    }
  });

  it("V5: four words stand for the whole of it", () => {
    const others = [
      { ...code, psk: random.bytes(32) },
      { ...code, box: random.bytes(32) },
      { ...code, id: `${"j".repeat(21)}A` },
    ];
    const words = [code, ...others].map((one) => linkWords(one).join(" "));
    expect(new Set(words).size).toBe(4);
    expect(words[0]?.split(" ")).toHaveLength(4);
  });
});

describe("what is given to a bare device", () => {
  it("V10: opens with the key that stayed on it, and has one size", async () => {
    const sealed = await sealToDevice(secrets, code);
    expect(await openOnDevice(sealed, code, box)).toEqual({ ok: true, value: secrets });
    expect(sealed).toHaveLength((await sealToDevice(new Uint8Array(2_000), code)).length);
  });

  it("V10: whoever did not see the code seals nothing that opens, and whoever saw it opens nothing", async () => {
    const unseen = await sealToDevice(secrets, { ...code, psk: random.bytes(32) });
    expect(await openOnDevice(unseen, code, box)).toEqual({ ok: false, problem: "link-not-opened" });
    const sealed = await sealToDevice(secrets, code);
    const other = random.bytes(32);
    const onlooker = { secretKey: other, publicKey: x25519.getPublicKey(other) };
    expect(await openOnDevice(sealed, code, onlooker)).toEqual({ ok: false, problem: "link-not-opened" });
    const elsewhere = { ...code, id: `${"j".repeat(21)}A` };
    expect(await openOnDevice(sealed, elsewhere, box)).toEqual({ ok: false, problem: "link-not-opened" });
    for (const bytes of [new Uint8Array(0), new Uint8Array(31), sealed.subarray(0, 200)])
      expect(await openOnDevice(bytes, code, box)).toEqual({ ok: false, problem: "link-not-opened" });
  });
});
