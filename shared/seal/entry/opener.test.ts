import { describe, expect, it } from "vitest";
import { newId, type DocumentId, type SessionId, type Slot, type SpaceId } from "../../base/ids.ts";
import { toBase64url } from "../../base/base64url.ts";
import { canonicalBytes } from "../canonical.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { newPerson } from "../testing/adaAndBo.ts";
import { NO_HEADS } from "./heads.ts";
import { readOpener, writeOpener } from "./opener.ts";

const random = seededRandom("openers");
const place = {
  room: { space: newId<SpaceId>(random), document: newId<DocumentId>(random), epoch: 1, generation: 0 },
  session: random.bytes(16),
};
const [ada, bo, adaBefore] = [newPerson(random), newPerson(random), newPerson(random)];
const signersOf = (slot: Slot): Uint8Array[] =>
  slot === "a" ? [adaBefore.keys.signing.publicKey, ada.keys.signing.publicKey] : [bo.keys.signing.publicKey];
const heads = {
  log: { n: 3, hash: toBase64url(random.bytes(32)) },
  conversations: {},
  sessions: { [newId<SessionId>(random)]: 12 },
};
const opener = { author: "a" as const, client: 0xffff_ffff, heads };
const written = writeOpener(place, opener, ada.keys.signing.secretKey);
const said = JSON.parse(new TextDecoder().decode(written)) as Record<string, unknown>;

describe("openers", () => {
  it("E6: an opener says who writes and what they had seen", () => {
    expect(readOpener(place, written, signersOf)).toEqual({ ok: true, value: opener });
  });

  it("E6: Bo, who has the same room key, cannot open a session as Ada", () => {
    const forged = writeOpener(place, opener, bo.keys.signing.secretKey);
    expect(readOpener(place, forged, signersOf)).toEqual({ ok: false, problem: "opener-forged" });
    const renamed = canonicalBytes({ ...said, author: "b" });
    expect(readOpener(place, renamed, signersOf)).toEqual({ ok: false, problem: "opener-forged" });
  });

  it("E6: an opener moved to another session or room is refused", () => {
    expect(readOpener({ ...place, session: random.bytes(16) }, written, signersOf).ok).toBe(false);
    const other = { ...place.room, generation: 1 };
    expect(readOpener({ ...place, room: other }, written, signersOf).ok).toBe(false);
  });

  it("E6: changed heads or client ids are refused, and malformed ones never throw", () => {
    for (const change of [{ client: 7 }, { heads: NO_HEADS }]) {
      expect(readOpener(place, canonicalBytes({ ...said, ...change }), signersOf)).toEqual({
        ok: false,
        problem: "opener-forged",
      });
    }
    const malformed = [
      { client: -1 },
      { client: 2 ** 32 },
      { author: "c" },
      { extra: 1 },
      { heads: { sessions: { x: 1 } } },
    ];
    for (const change of malformed) {
      expect(readOpener(place, canonicalBytes({ ...said, ...change }), signersOf)).toEqual({
        ok: false,
        problem: "opener-malformed",
      });
    }
    expect(readOpener(place, new Uint8Array(9), signersOf)).toEqual({ ok: false, problem: "opener-malformed" });
  });
});
