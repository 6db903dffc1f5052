import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type SessionId } from "../../base/ids.ts";
import { toBase64url } from "../../base/base64url.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";

const random = seededRandom("snapshots");
const sessions = Array.from({ length: 9 }, () => newId<SessionId>(random));
const covers = new Map(sessions.map((session, i) => [session, i * 1000]));
const heads = { log: { n: 9, hash: toBase64url(random.bytes(32)) }, conversations: {} };
const update = random.bytes(500);

describe("snapshots", () => {
  it("E8: a snapshot says up to where it covers each session", () => {
    const read = readSnapshot(writeSnapshot({ covers, heads, update }));
    expect(read.ok && read.value).toEqual({ covers, heads, update });
  });

  it("E8: one map has one spelling, in whatever order it was filled", () => {
    const reversed = new Map([...covers].toReversed());
    expect(writeSnapshot({ covers: reversed, heads, update })).toEqual(writeSnapshot({ covers, heads, update }));
  });

  it("E8: cut, swollen or made-up ones are malformed, never a throw", () => {
    const written = writeSnapshot({ covers, heads, update: new Uint8Array(0) });
    for (let length = 0; length < written.length; length++)
      expect(readSnapshot(written.slice(0, length)).ok).toBe(false);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => typeof readSnapshot(noise).ok === "boolean"));
    const twice = writeSnapshot({ covers: new Map([[sessions[0]!, 1]]), heads, update });
    const doubled = Uint8Array.from([2, ...twice.slice(1, 18), ...twice.slice(1)]);
    expect(readSnapshot(doubled)).toEqual({ ok: false, problem: "snapshot-malformed" });
  });
});
