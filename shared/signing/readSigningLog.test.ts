import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBase64url } from "../base/base64url.ts";
import { newId, type Slot, type SpaceId, type VersionId } from "../base/ids.ts";
import { canonicalBytes } from "../seal/canonical.ts";
import { sealSigningEntry } from "../seal/signing/sealSigningEntry.ts";
import { NO_SIGNING_ENTRY, type SigningHeader, signingEntryHash } from "../seal/signing/signingHeader.ts";
import { newPerson } from "../seal/testing/adaAndBo.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { readSigning } from "./readSigning.ts";
import {
  type DeliveredSigningEntry,
  openSigningReading,
  readSigningLog,
  type SigningLogKeys,
  type SigningReading,
} from "./readSigningLog.ts";
import { SIGNING_RULES, type SigningBody, writeSigningBody } from "./signingBody.ts";
import { judged } from "./signingEvent.ts";
import { aPage, ROOTS, SPACE } from "./testing/pages.ts";
import { EVENING_MS } from "./testing/story.ts";

/** The log as it lies on the server: real keys, sealed and signed bytes, one chain. */
const random = seededRandom("signing log");
const people = { a: newPerson(random), b: newPerson(random) };
const spaceKeys = [random.bytes(32), random.bytes(32), random.bytes(32)] as const;
const keys: SigningLogKeys = {
  keys: spaceKeys.map((spaceKey, epoch) => ({ epoch, spaceKey })),
  signersOf: (slot) => [people[slot].keys.signing.publicKey],
  roots: ROOTS,
};
const head = { n: 4, hash: "A".repeat(43) };
const page = aPage();
const HASH = "A".repeat(43);
const FILE = random.bytes(20_000);
const SIGNED: SigningBody = { kind: "sign", on: "2026-11-22", base: HASH, file: toBase64url(sha256(FILE)), spki: HASH };

interface Otherwise {
  readonly header?: Partial<SigningHeader>;
  readonly space?: SpaceId;
  readonly rules?: number;
  readonly body?: Uint8Array;
  readonly epoch?: 0 | 1 | 2;
  readonly attachment?: Uint8Array;
}

class SealedLog {
  readonly entries: DeliveredSigningEntry[] = [];

  says(by: Slot, said: SigningBody, otherwise: Otherwise = {}): this {
    const last = this.entries.at(-1)?.entry;
    const isSignature = said.kind === "sign";
    const header: SigningHeader = {
      kind: isSignature ? "signature" : "note",
      version: page.version,
      previous: last === undefined ? NO_SIGNING_ENTRY : signingEntryHash(last),
      ...otherwise.header,
    };
    const entry = sealSigningEntry({
      spaceKey: spaceKeys[otherwise.epoch ?? 1],
      space: otherwise.space ?? SPACE,
      header,
      rules: otherwise.rules ?? SIGNING_RULES,
      body: otherwise.body ?? writeSigningBody({ head, said }),
      attachment: otherwise.attachment ?? (isSignature ? FILE : new Uint8Array(0)),
      secretKey: people[by].keys.signing.secretKey,
      random,
    });
    if (!entry.ok) throw new Error(entry.problem);
    this.entries.push({ n: this.entries.length, at: EVENING_MS, entry: entry.value });
    return this;
  }

  get reading(): SigningReading {
    return readSigningLog(openSigningReading(SPACE), this.entries, keys);
  }

  get kinds(): string[] {
    return this.reading.events.map((event) => (event.type === "unreadable" ? event.type : event.said.kind));
  }
}

const proposed = (): SealedLog => new SealedLog().says("a", { kind: "propose", page });
const signed = (): SealedLog => proposed().says("a", SIGNED).says("b", SIGNED);

describe("reading the signing log", () => {
  it("G35: a proposal and two signatures are read in order, at once or bit by bit, nothing twice", () => {
    const log = signed();
    const { reading } = log;
    expect(reading).toMatchObject({ problem: null, epoch: 1, unopened: 0, logHeads: [head, head, head] });
    expect(log.kinds).toEqual(["propose", "sign", "sign"]);
    expect(reading.events.map((event) => (event.type === "unreadable" ? null : event.by))).toEqual(["a", "a", "b"]);
    let bitByBit = openSigningReading(SPACE);
    for (const entry of log.entries) bitByBit = readSigningLog(bitByBit, [entry], keys);
    expect(bitByBit).toEqual(reading);
    expect(readSigningLog(reading, log.entries, keys)).toEqual(reading);
    expect(readSigningLog(openSigningReading(SPACE), log.entries.slice(1), keys)).toEqual(openSigningReading(SPACE));
    const state = readSigning(
      judged(reading.events, () => "sound"),
      EVENING_MS,
    );
    expect(state.versions[0]?.standing.kind).toBe("resting");
    expect(
      readSigning(
        judged(reading.events, (n) => (n === 2 ? "unsound" : "sound")),
        EVENING_MS,
      ),
    ).toMatchObject({
      ignored: 1,
      versions: [{ standing: { kind: "proposed" } }],
    });
  });

  it("G36: a wrong `previous` and other bytes for a number already read are a fork, which freezes", () => {
    const log = proposed();
    const before = log.reading;
    log.says("a", SIGNED, { header: { previous: random.bytes(32) } });
    expect(log.reading).toEqual({ ...before, problem: "forked" });
    expect(log.says("b", SIGNED).reading).toEqual({ ...before, problem: "forked" });
    const other = proposed().entries[0];
    if (other === undefined) throw new Error("one was sealed");
    expect(readSigningLog(signed().reading, [other], keys)).toMatchObject({ problem: "forked", events: [{}, {}, {}] });
    const cut = { ...other, entry: other.entry.slice(0, -1) };
    expect(readSigningLog(openSigningReading(SPACE), [cut], keys).problem).toBe("forked");
  });

  it("G36: any byte that the server changes is found at the latest by the next entry", () => {
    const log = signed();
    fc.assert(
      fc.property(fc.nat(1), fc.nat(8_000), fc.integer({ min: 1, max: 255 }), (n, at, flip) => {
        const entries = log.entries.map((delivered) => {
          if (delivered.n !== n) return delivered;
          const entry = delivered.entry.slice();
          entry[at] = (entry[at] ?? 0) ^ flip;
          return { ...delivered, entry };
        });
        return readSigningLog(openSigningReading(SPACE), entries, keys).problem === "forked";
      }),
      { numRuns: 60 },
    );
  });

  it("G37: rubbish, another space's and an older epoch's entry count for nothing, and the chain goes on", () => {
    const rubbish: readonly Otherwise[] = [
      { space: newId<SpaceId>(random) },
      { body: new Uint8Array(0) },
      { body: canonicalBytes({ head, said: { kind: "keep-open" } }) },
      { body: canonicalBytes({ said: { kind: "take-back" } }) },
      { epoch: 0 },
    ];
    for (const otherwise of rubbish) {
      const log = proposed().says("b", { kind: "take-back" }, otherwise).says("b", SIGNED);
      expect([otherwise, log.kinds]).toEqual([otherwise, ["propose", "unreadable", "sign"]]);
      expect(log.reading.problem).toBeNull();
    }
  });

  it("G37: a signature comes as one and about its own file, and a note comes as a note", () => {
    const log = proposed()
      .says("a", SIGNED, { attachment: random.bytes(64) })
      .says("a", SIGNED, { header: { kind: "note" }, attachment: new Uint8Array(0) })
      .says("a", { kind: "take-back" }, { header: { kind: "signature" } });
    expect(log.kinds).toEqual(["propose", "unreadable", "unreadable", "unreadable"]);
  });

  it("G7: a page of another space, or with another root in it, is no page of these two", () => {
    const roots = { a: ROOTS.b, b: ROOTS.a };
    const others = [
      { ...page, space: HASH },
      { ...page, partners: { a: page.partners.a, b: { name: "Bo", root: HASH } } },
      { ...page, partners: { a: { name: "Ada", root: roots.a }, b: { name: "Bo", root: roots.b } } },
    ];
    for (const other of others) {
      expect(new SealedLog().says("a", { kind: "propose", page: other }).kinds).toEqual(["unreadable"]);
    }
  });

  it("G37: newer rules are not guessed at: this program reads on and knows that it must write nothing", () => {
    const log = proposed().says("b", { kind: "take-back" }, { rules: 2 }).says("b", SIGNED);
    expect(log.kinds).toEqual(["propose", "unreadable", "sign"]);
    expect(log.reading.problem).toBe("newer-rules");
  });

  it("G37: what no key here opens is counted, and read from the beginning once the key is here", () => {
    const log = proposed().says("a", SIGNED, { epoch: 2 });
    const behind = { ...keys, keys: keys.keys.slice(0, 2) };
    const reading = readSigningLog(openSigningReading(SPACE), log.entries, behind);
    expect(reading).toMatchObject({ unopened: 1, problem: null, events: [{ type: "note" }, { type: "unreadable" }] });
    expect(log.reading).toMatchObject({ unopened: 0, epoch: 2 });
  });

  it("G37: whatever a server delivers, reading never throws", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(), fc.uint8Array({ maxLength: 9_000, size: "max" }), (n, at, entry) => {
        const reading = readSigningLog(openSigningReading(SPACE), [{ n, at, entry }], keys);
        return reading.events.length === 0;
      }),
    );
  });

  it("G37: a note that nobody could read back is not written", () => {
    const said = { kind: "see-now", round: 1, line: " " } as const;
    expect(() => writeSigningBody({ head, said })).toThrow("cannot be read back");
    const version = newId<VersionId>(random);
    expect(() =>
      writeSigningBody({ head, said: { kind: "propose", page: { ...page, version, supersedes: version } } }),
    ).toThrow();
  });
});
