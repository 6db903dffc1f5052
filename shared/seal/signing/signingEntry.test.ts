import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes, equalBytes } from "../../base/bytes.ts";
import { newId, type Slot, type SpaceId, type VersionId } from "../../base/ids.ts";
import { utf8Bytes } from "../../base/lengthPrefixed.ts";
import { sign } from "../sign.ts";
import { newPerson } from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { isSigningEntryOf } from "./isSigningEntryOf.ts";
import { openSigningEntry } from "./openSigningEntry.ts";
import { sealSigningEntry } from "./sealSigningEntry.ts";
import {
  NO_SIGNING_ENTRY,
  readSigningHeader,
  SIGNING_HEADER_BYTES,
  SIGNING_NONCE_BYTES,
  type SigningHeader,
  signingEntryHash,
  writeSigningHeader,
} from "./signingHeader.ts";
import { signingKey } from "./signingKey.ts";
import { SIGNING_ENTRY_LABEL, signingContext, signingFields, writeSigningInside } from "./signingPlaintext.ts";

const random = seededRandom("signing entries");
const [ada, bo] = [newPerson(random), newPerson(random)];
const space = newId<SpaceId>(random);
const [older, spaceKey] = [random.bytes(32), random.bytes(32)];
const keys = [
  { epoch: 1, spaceKey: older },
  { epoch: 2, spaceKey },
];
const signersOf = (slot: Slot): Uint8Array[] => [(slot === "a" ? ada : bo).keys.signing.publicKey];
const header: SigningHeader = { kind: "note", version: newId<VersionId>(random), previous: NO_SIGNING_ENTRY };
const body = utf8Bytes('{"said":"anything at all"}');
const none = new Uint8Array(0);
const note = {
  spaceKey,
  space,
  header,
  rules: 1,
  body,
  attachment: none,
  secretKey: ada.keys.signing.secretKey,
  random,
};
const file = random.bytes(90_000);
const signature = { ...note, header: { ...header, kind: "signature" as const }, attachment: file };
const entry = sealed(note);
const toOpen = { keys, space, entry, signersOf };

function sealed(toSeal: Parameters<typeof sealSigningEntry>[0]): Uint8Array {
  const result = sealSigningEntry(toSeal);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

describe("an entry of the signing log", () => {
  it("G30: Ada's entry opens on Bo's device, with what she signed and attached", () => {
    expect(openSigningEntry(toOpen)).toMatchObject({
      ok: true,
      value: { header, by: "a", epoch: 2, rules: 1, body, attachment: none },
    });
    const signed = openSigningEntry({ ...toOpen, entry: sealed(signature) });
    expect(signed).toMatchObject({ ok: true, value: { header: signature.header, body } });
    expect(signed.ok && equalBytes(signed.value.attachment, file)).toBe(true);
    const old = sealed({ ...note, spaceKey: older, secretKey: bo.keys.signing.secretKey });
    expect(openSigningEntry({ ...toOpen, entry: old })).toMatchObject({ ok: true, value: { by: "b", epoch: 1 } });
  });

  it("G30: it opens nowhere else: not in another space, for another page, kind or place, nor with another key", () => {
    const reheaded = (change: Partial<SigningHeader>): Uint8Array => {
      const changed = entry.slice();
      changed.set(writeSigningHeader({ ...header, ...change }));
      return changed;
    };
    const elsewhere = [
      { ...toOpen, space: newId<SpaceId>(random) },
      { ...toOpen, keys: [{ epoch: 2, spaceKey: random.bytes(32) }] },
      { ...toOpen, keys: [] },
      { ...toOpen, entry: reheaded({ version: newId<VersionId>(random) }) },
      { ...toOpen, entry: reheaded({ kind: "signature" }) },
      { ...toOpen, entry: reheaded({ previous: random.bytes(32) }) },
    ];
    for (const place of elsewhere) {
      expect(openSigningEntry(place)).toEqual({ ok: false, problem: "signing-entry-not-opened" });
    }
  });

  it("G30: any byte changed, and anything that is no entry, is refused and never a throw", () => {
    fc.assert(
      fc.property(fc.nat(entry.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = entry.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        return !openSigningEntry({ ...toOpen, entry: changed }).ok;
      }),
      { numRuns: 200 },
    );
    const blank = new Uint8Array(entry.length);
    const longer = new Uint8Array(entry.length + 1);
    longer.set(entry);
    const huge = new Uint8Array(90 + 8_192 * 200);
    huge.set(writeSigningHeader(header));
    for (const piece of [
      none,
      entry.slice(0, -1),
      longer,
      huge,
      blank,
      new Uint8Array(50),
      new Uint8Array(3 * 1024 * 1024),
    ]) {
      expect(openSigningEntry({ ...toOpen, entry: piece })).toEqual({ ok: false, problem: "signing-entry-malformed" });
    }
  });

  it("G31: Bo, who has the same key, cannot write as Ada; what he seals is his", () => {
    const his = sealed({ ...note, secretKey: bo.keys.signing.secretKey });
    expect(openSigningEntry({ ...toOpen, entry: his })).toMatchObject({ ok: true, value: { by: "b" } });
    const strangers = sealed({ ...note, secretKey: newPerson(random).keys.signing.secretKey });
    expect(openSigningEntry({ ...toOpen, entry: strangers })).toEqual({ ok: false, problem: "signing-entry-forged" });
    const notThen = (slot: Slot, epoch: number) => (epoch === 2 ? [] : signersOf(slot));
    expect(openSigningEntry({ ...toOpen, signersOf: notThen })).toEqual({ ok: false, problem: "signing-entry-forged" });
  });

  it("G32: whole buckets of 8 KiB: a proposal's answer, a line and a withdrawal look alike", () => {
    const lengths = [none, body, utf8Bytes("x".repeat(8_000))].map((some) => sealed({ ...note, body: some }).length);
    expect(new Set(lengths)).toEqual(new Set([50 + 24 + 8_192 + 16]));
    for (const size of [8_192, 90_000, 91_000, 400_000]) {
      const long = sealed({ ...signature, attachment: new Uint8Array(size) });
      expect((long.length - 90) % 8_192).toBe(0);
      expect(readSigningHeader(long).ok).toBe(true);
    }
  });

  it("G32: a file that fits no entry is said to be too large, and a note has no attachment", () => {
    const huge = { ...signature, attachment: new Uint8Array(1024 * 1024) };
    expect(sealSigningEntry(huge)).toEqual({ ok: false, problem: "signing-entry-too-large" });
    expect(() => sealSigningEntry({ ...note, attachment: file })).toThrow("a note with an attachment");
  });

  it("G38: a note with an attachment, sealed by another program, is none: it could not be shown without it", () => {
    const outside = writeSigningHeader(header);
    const inside = { rules: 1, body, attachment: file };
    const signed = sign(SIGNING_ENTRY_LABEL, signingFields(space, outside, inside), note.secretKey);
    const nonce = random.bytes(SIGNING_NONCE_BYTES);
    const ciphertext = xchacha20poly1305(signingKey(spaceKey, space), nonce, signingContext(space, outside)).encrypt(
      writeSigningInside({ signature: signed, ...inside }),
    );
    const other = concatBytes(outside, nonce, ciphertext);
    expect(openSigningEntry({ ...toOpen, entry: other })).toEqual({ ok: false, problem: "signing-entry-malformed" });
  });

  it("G33: the outside has one spelling, and says no more than page, kind and what it follows", () => {
    const twice: number[] = [];
    for (let at = 0; at < SIGNING_HEADER_BYTES; at++) {
      for (let byte = 0; byte < 256; byte++) {
        const changed = entry.slice();
        changed[at] = byte;
        const read = readSigningHeader(changed);
        const isSame = read.ok && equalBytes(writeSigningHeader(read.value), changed.subarray(0, SIGNING_HEADER_BYTES));
        if (read.ok && !isSame) twice.push(at);
      }
    }
    expect(twice).toEqual([]);
    expect(readSigningHeader(entry)).toEqual({ ok: true, value: header });
    expect(() => writeSigningHeader({ ...header, previous: none })).toThrow("wrong length");
  });

  it("G34: entries are written as on the first day", () => {
    const fixed = seededRandom("golden signing entry");
    const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 16);
    expect(digest(sealed({ ...note, random: fixed }))).toBe("d62ee5f5dda4d5f8");
    expect(digest(sealed({ ...signature, random: fixed }))).toBe("7249728a9a78d9e0");
    const headed = { ...signature.header, previous: signingEntryHash(utf8Bytes("the one before")) };
    expect(bytesToHex(writeSigningHeader(headed))).toBe(
      "01017be54309d6b0d3a8afb04484f4677aeefccfc0ba21c4ef19755deaf97b0f212b471d60f12a0c99ae23f5a316e2bf8150",
    );
  });

  it("G38: a withdrawal verifies with its outside, its body and its author's key, without the log", () => {
    const opened = openSigningEntry(toOpen);
    if (!opened.ok) throw new Error(opened.problem);
    const outside = entry.slice(0, SIGNING_HEADER_BYTES);
    const [hers, his] = [signersOf("a")[0] ?? none, signersOf("b")[0] ?? none];
    expect(isSigningEntryOf(space, outside, opened.value, hers)).toBe(true);
    expect(isSigningEntryOf(space, outside, opened.value, his)).toBe(false);
    const others = [
      { ...opened.value, body: utf8Bytes("{}") },
      { ...opened.value, rules: 2 },
      { ...opened.value, attachment: body },
    ];
    for (const other of others) expect(isSigningEntryOf(space, outside, other, hers)).toBe(false);
    expect(isSigningEntryOf(newId<SpaceId>(random), outside, opened.value, hers)).toBe(false);
    expect(isSigningEntryOf(space, outside.fill(7, 20), opened.value, hers)).toBe(false);
  });
});
