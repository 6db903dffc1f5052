import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type DocumentId, type SpaceId } from "../../base/ids.ts";
import { firstByte, readEnvelope, type StoredKind } from "../envelope.ts";
import { documentKey } from "../keys/documentKey.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { openEntry } from "./openEntry.ts";
import type { Padding } from "./padding.ts";
import { sealEntry } from "./sealEntry.ts";

const random = seededRandom("entries");
const room = { space: newId<SpaceId>(random), document: newId<DocumentId>(random), epoch: 2, generation: 1 };
const key = documentKey(random.bytes(32), room);
const session = random.bytes(16);
const kinds: StoredKind[] = ["opener", "update", "fold", "snapshot", "checkpoint"];
const anyKind = fc.constantFrom(...kinds);
const anyPadding = fc.constantFrom<Padding[]>("shared", "private");

describe("sealed entries", () => {
  it("E1: what Ada sealed Bo opens, whatever its size, kind and counter", () => {
    const sealed = fc.record({
      counter: fc.oneof(fc.nat(300), fc.maxSafeNat()),
      kind: anyKind,
      padding: anyPadding,
      plaintext: fc.uint8Array({ maxLength: 3000 }),
    });
    fc.assert(
      fc.property(sealed, ({ counter, kind, padding, plaintext }) => {
        const entry = sealEntry({ key, room, session, counter, kind, plaintext, padding });
        expect(openEntry({ key, room, session, entry })).toEqual({ ok: true, value: { kind, counter, plaintext } });
      }),
    );
  });

  it("E1: any bit flipped, anywhere, is refused", () => {
    const plaintext = random.bytes(40);
    const entry = sealEntry({ key, room, session, counter: 300, kind: "update", plaintext, padding: "shared" });
    for (let bit = 0; bit < entry.length * 8; bit++) {
      const flipped = entry.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(openEntry({ key, room, session, entry: flipped }).ok, `bit ${bit}`).toBe(false);
    }
  });

  it("E1: cut or lengthened anywhere it is refused", () => {
    const entry = sealEntry({ key, room, session, counter: 1, kind: "update", plaintext: session, padding: "shared" });
    for (let length = 0; length < entry.length; length++) {
      expect(openEntry({ key, room, session, entry: entry.slice(0, length) }).ok).toBe(false);
    }
    expect(openEntry({ key, room, session, entry: Uint8Array.from([...entry, 0]) }).ok).toBe(false);
  });

  it("E1: it opens in no other room, session, counter or kind, nor under another key", () => {
    const entry = sealEntry({ key, room, session, counter: 5, kind: "update", plaintext: session, padding: "shared" });
    const elsewhere = [
      { ...room, epoch: 3 },
      { ...room, generation: 0 },
      { ...room, document: newId<DocumentId>(random) },
      { ...room, space: newId<SpaceId>(random) },
    ];
    for (const other of elsewhere) expect(openEntry({ key, room: other, session, entry }).ok).toBe(false);
    expect(openEntry({ key, room, session: random.bytes(16), entry }).ok).toBe(false);
    expect(openEntry({ key: random.bytes(32), room, session, entry }).ok).toBe(false);
    expect(openEntry({ key, room, session, entry: entry.with(1, 6) }).ok).toBe(false);
    for (const kind of kinds.filter((other) => other !== "update")) {
      expect(openEntry({ key, room, session, entry: entry.with(0, firstByte(kind)) }).ok).toBe(false);
    }
  });

  it("E1: an entry costs 19 bytes over its padded content while counters are small", () => {
    const plaintext = new Uint8Array(31);
    const entry = sealEntry({ key, room, session, counter: 100, kind: "update", plaintext, padding: "shared" });
    expect(entry.length).toBe(32 + 16 + 2);
    const later = sealEntry({ key, room, session, counter: 200, kind: "update", plaintext, padding: "shared" });
    expect(later.length).toBe(32 + 19);
  });

  it("E1: another version, an unknown kind, awareness in a log and noise are malformed, never a throw", () => {
    const entry = sealEntry({ key, room, session, counter: 0, kind: "opener", plaintext: session, padding: "shared" });
    for (const first of [0x01, 0x21, 0x10, 0x17, firstByte("awareness")]) {
      expect(readEnvelope(entry.with(0, first))).toEqual({ ok: false, problem: "entry-malformed" });
    }
    expect(readEnvelope(entry.slice(0, 49))).toEqual({ ok: false, problem: "entry-malformed" });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => !openEntry({ key, room, session, entry: noise }).ok),
    );
    expect(openEntry({ key, room, session: session.slice(1), entry }).ok).toBe(false);
  });

  it("E1: what fits no frame is not sealed and not read", () => {
    const plaintext = new Uint8Array(4 * 1024 * 1024);
    const tooBig = { key, room, session, counter: 0, kind: "snapshot" as const, plaintext, padding: "shared" as const };
    expect(() => sealEntry(tooBig)).toThrow("fits no frame");
    expect(readEnvelope(new Uint8Array(4 * 1024 * 1024 + 1).fill(firstByte("snapshot"))).ok).toBe(false);
  });

  it("E18: sealing is synchronous and quick, and 20,000 entries open before anybody waits", () => {
    const plaintext = random.bytes(60);
    const entries: Uint8Array[] = [];
    const started = performance.now();
    for (let counter = 0; counter < 20_000; counter++) {
      entries.push(sealEntry({ key, room, session, counter, kind: "update", plaintext, padding: "shared" }));
    }
    const sealed = performance.now();
    for (const entry of entries) expect(openEntry({ key, room, session, entry }).ok).toBe(true);
    // Measured: 15 µs to seal, 12 µs to open. The bounds only catch a step to another order of magnitude.
    expect((sealed - started) / entries.length).toBeLessThan(0.3);
    expect(performance.now() - sealed).toBeLessThan(10_000);
  });
});
