import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type DocumentId, type SpaceId } from "../../base/ids.ts";
import { documentKey } from "../keys/documentKey.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { openEntry } from "./openEntry.ts";
import { SessionWriter } from "./sessionWriter.ts";

const random = seededRandom("sessions");
const room = { space: newId<SpaceId>(random), document: newId<DocumentId>(random), epoch: 0, generation: 0 };
const key = documentKey(random.bytes(32), room);
const begin = (): SessionWriter => new SessionWriter({ key, room, padding: "shared", random });

describe("writing sessions", () => {
  it("E2: a counter is never used twice, not even after a seal that failed", () => {
    const tooBig = new Uint8Array(4 * 1024 * 1024);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (fails) => {
        const writer = begin();
        const counters = [writer.seal("opener", key).counter];
        for (const failing of fails) {
          if (failing) expect(() => writer.seal("update", tooBig)).toThrow();
          else counters.push(writer.seal("update", key).counter);
        }
        expect(new Set(counters).size).toBe(counters.length);
        expect(writer.counter).toBe(fails.length);
        expect(counters).toEqual(counters.toSorted((left, right) => left - right));
      }),
      { numRuns: 10 },
    );
  });

  it("E2: a reload is another session, so equal words sealed twice look unlike", () => {
    const [first, second] = [begin(), begin()];
    expect(first.name).not.toBe(second.name);
    expect(first.name).toHaveLength(22);
    expect(first.seal("opener", key).entry).not.toEqual(second.seal("opener", key).entry);
  });

  it("E2: the opener is first, and there is one", () => {
    const writer = begin();
    expect(() => writer.seal("update", key)).toThrow("opener");
    const { counter, entry } = writer.seal("opener", key);
    expect(counter).toBe(0);
    expect(() => writer.seal("opener", key)).toThrow("opener");
    expect(openEntry({ key, room, session: writer.session, entry }).ok).toBe(true);
  });
});
