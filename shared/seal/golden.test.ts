import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { newId, type DocumentId, type SpaceId } from "../base/ids.ts";
import { lengthPrefixed, utf8Bytes } from "../base/lengthPrefixed.ts";
import { canonicalBytes } from "./canonical.ts";
import { sealAwareness } from "./entry/awareness.ts";
import { writeCheckpoint } from "./entry/checkpoint.ts";
import { writeFold } from "./entry/fold.ts";
import { NO_HEADS } from "./entry/heads.ts";
import { writeOpener } from "./entry/opener.ts";
import { SessionWriter } from "./entry/sessionWriter.ts";
import { writeSnapshot } from "./entry/snapshot.ts";
import { openEntry } from "./entry/openEntry.ts";
import { wrapEpochKey } from "./invitation/epochKeyWrap.ts";
import { sealGreeting } from "./invitation/greeting.ts";
import { encodeInvitationLink } from "./invitation/invitationLink.ts";
import { tokenHash } from "./invitation/tokenHash.ts";
import { documentKey } from "./keys/documentKey.ts";
import { keyCommitment } from "./keys/keyCommitment.ts";
import { rootKeysFromKit } from "./keys/kitKeys.ts";
import { partnerKeysFromSecret } from "./keys/partnerKeys.ts";
import { privateKeyFrom } from "./keys/privateKey.ts";
import { buildPerson } from "./log/build/buildPerson.ts";
import { signRecord } from "./record/signRecord.ts";
import { seededRandom } from "./testing/seededRandom.ts";

/**
 * Spaces written today are read for years. These values were made once; a change here means that what
 * people have stored no longer opens, so it needs a new version number and a reader for the old one.
 */
const random = seededRandom("golden");
const room = { space: newId<SpaceId>(random), document: newId<DocumentId>(random), epoch: 3, generation: 2 };
const secret = random.bytes(32);
const kit = rootKeysFromKit(secret);
const partner = partnerKeysFromSecret(secret);
const key = documentKey(secret, room);
const writer = new SessionWriter({ key, room, padding: "shared", random });
const place = { room, session: writer.session };
const session = random.bytes(16);
const update = utf8Bytes("an update");
const digest = (...parts: (Uint8Array | string)[]): string => bytesToHex(sha256(lengthPrefixed(parts))).slice(0, 16);

describe("formats", () => {
  it("E19: keys are derived as on the first day", () => {
    expect(digest(kit.root.publicKey, kit.recovery.publicKey, kit.kitWrapKey)).toBe("2d689e7da005da07");
    expect(digest(partner.signing.publicKey, partner.box.publicKey, partner.ringWrapKey, partner.privateShare)).toBe(
      "73ae0da17ee55738",
    );
    expect(digest(privateKeyFrom(secret), privateKeyFrom(secret, secret))).toBe("2ee990dbc3f622aa");
    expect(digest(key, keyCommitment(secret, room.space, 3))).toBe("e761766d291f83c9");
  });

  it("E19: entries are written as on the first day", () => {
    const opener = writeOpener(place, { author: "a", client: 77, heads: NO_HEADS }, partner.signing.secretKey);
    const entries = [writer.seal("opener", opener), writer.seal("update", update)];
    const fold = writeFold({
      ranges: [
        { from: 1, to: 1 },
        { from: 4, to: 300 },
      ],
      update,
    });
    const snapshot = writeSnapshot({
      covers: new Map([[writer.name, 1]]),
      heads: { log: null, conversations: {} },
      update,
    });
    const checkpoint = writeCheckpoint(place, entries, partner.signing.secretKey);
    expect(entries.map(({ entry }) => digest(entry))).toEqual(["fb1744449683d92e", "07664103423dc718"]);
    expect(digest(fold, snapshot, checkpoint)).toBe("7b384b1bf8e9c086");
    const note = { session, timestampMs: 1, logHead: null, innerHead: null, update };
    expect(digest(sealAwareness({ key, room }, note, random))).toBe("94e71aec3e415c88");
    expect(openEntry({ key, ...place, entry: entries[1]!.entry }).ok).toBe(true);
  });

  it("E19: signed records, certificates and links are written as on the first day", () => {
    const mark = {
      label: "cg/v1/mark",
      space: room.space,
      author: "b",
      subject: "c",
      contentHash: null,
      counter: 1,
      value: [1],
    } as const;
    expect(digest(signRecord(mark, partner.signing))).toBe("88ede69cec248694");
    const person = { kit, partnerSecret: secret, privateDocument: room.document };
    expect(digest(canonicalBytes(buildPerson(room.space, "b", person, random)))).toBe("75496b4a6757f64f");
    const link = { space: room.space, token: session, key: secret };
    expect(encodeInvitationLink(link)).toBe(
      "1.0Pojs1G-OQyp-rXjAEQnkQ.BRGOYorkRSLnB7R_GOctzQ.QAaSC_53Fr-QZwNDHjnkdchn-16WgMfbLP1M-g0RujI.bba672a7",
    );
    const hash = tokenHash(session);
    const terms = { space: room.space, epoch: 1, tokenHash: hash, inviterRoot: kit.root.publicKey, expiresAt: 5 };
    const greeting = sealGreeting(secret, { space: room.space, tokenHash: hash, from: "a" }, { name: "Ada" }, random);
    expect(digest(wrapEpochKey(secret, terms, key, random), greeting)).toBe("b8c4acd1809d9091");
  });
});
