import { beforeAll, describe, expect, it } from "vitest";
import { toBase64url } from "../../base/base64url.ts";
import { type DeviceId, newId } from "../../base/ids.ts";
import {
  adaAlone,
  append,
  asAda,
  asBo,
  boWaiting,
  newPerson,
  NOON_MS,
  together,
  type TestSpace,
} from "../testing/adaAndBo.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { sign } from "../sign.ts";
import { applyRecord } from "./applyRecord.ts";
import { buildClose } from "./build/buildClose.ts";
import { buildConfirm } from "./build/buildConfirm.ts";
import { buildDeviceRevoked } from "./build/buildDeviceRevoked.ts";
import { buildEpoch, type NewEpoch } from "./build/buildEpoch.ts";
import { buildGeneration } from "./build/buildGeneration.ts";
import { buildJoin } from "./build/buildJoin.ts";
import { buildPartnerSecret } from "./build/buildPartnerSecret.ts";
import { type Authorship, nextRecord, signLogRecord } from "./build/signLogRecord.ts";
import { CERTIFICATE_LABEL, certificateFields } from "./certificate.ts";
import { stateOf } from "./checkAppend.ts";
import type { LogRecord, RecordOf } from "./record.ts";
import { currentRoomOf } from "./roomsOf.ts";
import { verifyLog } from "./verifyLog.ts";

const random = seededRandom("rules");
const HOUR_MS = 3_600_000;
const HASH = toBase64url(random.bytes(32));
const said = { oldRoomDigest: HASH, leftBehind: null };
let alone: TestSpace, waiting: TestSpace, pair: TestSpace;
beforeAll(async () => {
  [alone, waiting, pair] = [await adaAlone(random), await boWaiting(random), await together(random)];
});

const problemOf = (space: TestSpace, record: LogRecord): string | null => {
  const next = applyRecord(space.state, record);
  return next.ok ? null : next.problem;
};
const epoch = (by: Authorship, reason: NewEpoch["reason"]) =>
  buildEpoch(by, { spaceKey: random.bytes(32), reason, oldRoomDigest: null, leftBehind: null });
const joinOf = ({ records }: TestSpace) => records[1] as RecordOf<"join">;
const shared = (space: TestSpace) => currentRoomOf(space.state, "shared")!.room;

describe("who may come in", () => {
  it("E23: a third partner is refused, whatever link they have", () => {
    const third = buildJoin(newPerson(random), pair.link, { state: pair.state, nowMs: NOON_MS, random });
    expect(problemOf(pair, third)).toBe("space-full");
    expect(problemOf(waiting, { ...third, n: 2, previous: waiting.state.head.hash, space: waiting.state.space })).toBe(
      "space-full",
    );
  });

  it("E23: nobody joins as themselves, with the other's keys, or with a document that is taken", () => {
    const join = (person: typeof alone.ada) =>
      buildJoin(person, alone.link, { state: alone.state, nowMs: NOON_MS, random });
    expect(problemOf(alone, join(alone.ada))).toBe("record-not-allowed");
    expect(problemOf(alone, join({ ...alone.bo, partnerSecret: alone.ada.partnerSecret }))).toBe("record-not-allowed");
    expect(problemOf(alone, join({ ...alone.bo, privateDocument: alone.state.sharedDocument }))).toBe(
      "record-not-allowed",
    );
    expect(problemOf(alone, join({ ...alone.bo, kit: alone.ada.kit }))).toBe("record-not-allowed");
    expect(problemOf(alone, join(alone.bo))).toBeNull();
  });

  it("E24: only Ada confirms, only the join she saw, and only once", () => {
    const confirmed = buildConfirm(asAda(waiting), joinOf(waiting), waiting.link.key);
    if (!confirmed.ok) throw new Error(confirmed.problem);
    expect(problemOf(waiting, confirmed.value)).toBeNull();
    const { body } = confirmed.value as RecordOf<"confirm">;
    expect(problemOf(waiting, nextRecord(asBo(waiting), "confirm", body))).toBe("record-not-allowed");
    expect(problemOf(waiting, nextRecord(asAda(waiting), "confirm", { ...body, root: HASH }))).toBe(
      "record-not-allowed",
    );
    expect(problemOf(waiting, nextRecord(asAda(waiting), "confirm", { ...body, join: HASH }))).toBe(
      "record-not-allowed",
    );
    const again = (pair.records[2] as RecordOf<"confirm">).body;
    expect(problemOf(pair, nextRecord(asAda(pair), "confirm", again))).toBe("record-not-allowed");
    expect(problemOf(alone, nextRecord(asAda(alone), "confirm", body))).toBe("record-not-allowed");
  });

  it("E24: without the mac of the link's key nothing is confirmed, whatever the server let in", () => {
    expect(buildConfirm(asAda(waiting), joinOf(waiting), random.bytes(32))).toEqual({
      ok: false,
      problem: "join-not-genuine",
    });
    expect(buildConfirm(asAda(waiting), joinOf(pair), pair.link.key).ok).toBe(false);
  });

  it("E24: until then Bo manages nothing but what is his own", async () => {
    expect(problemOf(waiting, buildClose(asBo(waiting)))).toBe("record-not-allowed");
    expect(problemOf(waiting, await epoch(asBo(waiting), "joined"))).toBe("record-not-allowed");
    expect(
      problemOf(waiting, buildGeneration(asBo(waiting), currentRoomOf(waiting.state, "b")!.room, said)),
    ).toBeNull();
  });

  it("E22: everyday keys that the root did not certify are nobody's", () => {
    const join = joinOf(waiting);
    const { certificate } = joinOf(pair).body;
    const forged = signLogRecord({ ...join, body: { ...join.body, certificate } }, waiting.bo.kit.root.secretKey);
    const before = verifyLog(waiting.records.slice(0, 1));
    expect(before.ok && applyRecord(before.value, forged)).toEqual({ ok: false, problem: "record-not-certified" });
  });

  it("E22: a recovery, signing or box key of small order is nobody's, whoever signed it", () => {
    const join = joinOf(waiting);
    const before = verifyLog(waiting.records.slice(0, 1));
    const nobody = toBase64url(Uint8Array.of(1, ...new Uint8Array(31)));
    const { space, body } = join;
    const secretKey = waiting.bo.kit.root.secretKey;
    const certified = (keys: { signing?: string; box?: string }) => {
      const certificate = { ...body.certificate, ...keys };
      const signature = sign(CERTIFICATE_LABEL, certificateFields(space, "b", certificate), secretKey);
      return { certificate: { ...certificate, signature: toBase64url(signature) } };
    };
    for (const change of [{ recovery: nobody }, certified({ signing: nobody }), certified({ box: nobody })]) {
      const record = signLogRecord({ ...join, body: { ...body, ...change } }, secretKey);
      expect(before.ok && applyRecord(before.value, record)).toEqual({ ok: false, problem: "record-not-certified" });
    }
    const unchanged = signLogRecord({ ...join, body: { ...body, ...certified({}) } }, secretKey);
    expect(before.ok && applyRecord(before.value, unchanged).ok).toBe(true);
  });

  it("E24: no epoch while a joiner waits: their key would come before anybody checked them", async () => {
    const made = (await epoch(asAda(waiting), "joined")) as RecordOf<"epoch">;
    expect(problemOf(waiting, made)).toBe("record-not-allowed");
  });

  it("E22: signed by another key, or as the other, a record does not count", () => {
    expect(problemOf(pair, buildClose({ ...asAda(pair), author: "b" }))).toBe("record-not-signed");
    expect(problemOf(pair, buildClose({ ...asBo(pair), secretKey: random.bytes(32) }))).toBe("record-not-signed");
    expect(problemOf(pair, { ...buildClose(asBo(pair)), n: 9 })).toBe("record-out-of-order");
    expect(problemOf(pair, { ...buildClose(asBo(pair)), previous: HASH })).toBe("record-out-of-order");
  });
});

describe("how a space goes on", () => {
  it("E25: an epoch is the last plus one, with grants for exactly who is there", async () => {
    const next = (await epoch(asBo(pair), "refreshed")) as RecordOf<"epoch">;
    expect(problemOf(pair, next)).toBeNull();
    expect(problemOf(pair, nextRecord(asBo(pair), "epoch", { ...next.body, epoch: 3 }))).toBe("record-skips");
    expect(problemOf(pair, nextRecord(asBo(pair), "epoch", { ...next.body, epoch: 1 }))).toBe("record-skips");
    const withoutAGrant = { ...next.body, grants: { ...next.body.grants, b: null } };
    expect(problemOf(pair, nextRecord(asBo(pair), "epoch", withoutAGrant))).toBe("record-not-allowed");
    expect(problemOf(alone, await epoch(asAda(alone), "invitation-ended"))).toBeNull();
  });

  it("E25: the reason must be true, because some reasons are not counted", async () => {
    expect(problemOf(pair, await epoch(asAda(pair), "invitation-ended"))).toBe("record-not-allowed");
    expect(problemOf(pair, await epoch(asAda(pair), "joined"))).toBe("record-not-allowed");
    expect(problemOf(pair, await epoch(asAda(pair), "device-lost"))).toBe("record-not-allowed");
    expect(problemOf(alone, await epoch(asAda(alone), "joined"))).toBe("record-not-allowed");
    const confirmed = { ...pair, records: pair.records.slice(0, 3), state: stateOf(pair.records.slice(0, 3)) };
    expect(problemOf(confirmed, await epoch(asBo(confirmed), "refreshed"))).toBe("record-not-allowed");
    expect(problemOf(confirmed, await epoch(asBo(confirmed), "joined"))).toBeNull();
  });

  it("E26: one generation an hour, six a day, each the last plus one", () => {
    let space = pair;
    const nextAt = (ms: number) => buildGeneration(asAda(space, NOON_MS + ms), shared(space), said);
    space = append(space, nextAt(0));
    expect(shared(space).generation).toBe(1);
    expect(problemOf(space, nextAt(HOUR_MS - 60_000))).toBe("record-too-soon");
    expect(problemOf(space, buildGeneration(asAda(space, NOON_MS + HOUR_MS), shared(pair), said))).toBe("record-skips");
    for (let hour = 1; hour < 6; hour++) space = append(space, nextAt(hour * HOUR_MS));
    expect(problemOf(space, nextAt(6 * HOUR_MS))).toBe("record-too-soon");
    expect(problemOf(space, nextAt(24 * HOUR_MS))).toBeNull();
    expect(problemOf(space, nextAt(-HOUR_MS))).toBe("record-too-soon");
  });

  it("E26: nobody moves the other's private room, and nobody a document that is not there", () => {
    const adas = currentRoomOf(pair.state, "a")!.room;
    expect(problemOf(pair, buildGeneration(asAda(pair), adas, said))).toBeNull();
    expect(problemOf(pair, buildGeneration(asBo(pair), adas, said))).toBe("record-not-allowed");
    expect(problemOf(pair, buildGeneration(asBo(pair), { ...adas, document: newId(random) }, said))).toBe(
      "record-not-allowed",
    );
    expect(problemOf(alone, buildGeneration(asAda(alone), shared(alone), said))).toBe("record-not-allowed");
  });

  it("E27: after a lost device new keys, then a new epoch; the thief's keys do nothing more", async () => {
    const partnerSecret = random.bytes(32);
    const made = { partnerSecret, kit: null, oldRoomDigest: null, leftBehind: null, random };
    const succeeded = append(pair, buildPartnerSecret(asBo(pair), made));
    expect(currentRoomOf(succeeded.state, "b")!.room.epoch).toBe(1);
    expect(problemOf(succeeded, buildClose(asBo(succeeded)))).toBe("record-not-signed");
    const bo = {
      ...newPerson(random),
      keys: (await import("../keys/partnerKeys.ts")).partnerKeysFromSecret(partnerSecret),
    };
    const after = { ...succeeded, bo };
    const rotated = append(after, await epoch(asBo(after), "device-lost"));
    expect(problemOf(rotated, await epoch(asBo(rotated), "device-lost"))).toBe("record-not-allowed");
  });

  it("E27: the root supersedes what a thief did with stolen keys, and skips nothing", () => {
    const made = { kit: null, oldRoomDigest: null, leftBehind: null, random };
    const stolen = append(pair, buildPartnerSecret(asBo(pair), { ...made, partnerSecret: random.bytes(32) }));
    const byRoot = buildPartnerSecret(asBo(stolen), { ...made, kit: pair.bo.kit, partnerSecret: random.bytes(32) });
    expect(problemOf(stolen, byRoot)).toBeNull();
    const byAnotherRoot = buildPartnerSecret(asBo(stolen), {
      ...made,
      kit: pair.ada.kit,
      partnerSecret: random.bytes(32),
    });
    expect(problemOf(stolen, byAnotherRoot)).toBe("record-not-certified");
    const again = buildPartnerSecret(asBo(pair), { ...made, partnerSecret: pair.ada.partnerSecret });
    expect(problemOf(pair, again)).toBe("record-not-allowed");
    const { body } = byRoot as RecordOf<"partner-secret">;
    expect(problemOf(pair, nextRecord(asBo(pair), "partner-secret", body))).toBe("record-skips");
  });

  it("E28: either closes; what is shared is frozen and what is one's own goes on", async () => {
    for (const by of [asAda(pair), asBo(pair)]) {
      const closed = append(pair, buildClose(by));
      expect(closed.state.closed).toBe(true);
      const after = { ...by, state: closed.state };
      expect(problemOf(closed, buildClose(after))).toBe("record-not-allowed");
      expect(problemOf(closed, await epoch(after, "refreshed"))).toBe("record-not-allowed");
      expect(problemOf(closed, buildGeneration(after, shared(pair), said))).toBe("record-not-allowed");
      expect(problemOf(closed, buildGeneration(after, currentRoomOf(closed.state, by.author)!.room, said))).toBeNull();
      expect(problemOf(closed, buildDeviceRevoked(after, newId<DeviceId>(random)))).toBeNull();
    }
    const joinAfter = buildJoin(alone.bo, alone.link, {
      state: append(alone, buildClose(asAda(alone))).state,
      nowMs: NOON_MS,
      random,
    });
    expect(problemOf(append(alone, buildClose(asAda(alone))), joinAfter)).toBe("record-not-allowed");
  });

  it("E28: pdf keys come once, go once, and are the author's own", () => {
    const key = { spkiHash: HASH, serial: newId<DeviceId>(random) };
    const certified = append(pair, nextRecord(asAda(pair), "pdf-key", key));
    expect(problemOf(certified, nextRecord(asAda(certified), "pdf-key", key))).toBe("record-not-allowed");
    const revoke = (by: Authorship) => nextRecord(by, "pdf-key-revoked", { spkiHash: HASH });
    expect(problemOf(certified, revoke(asBo(certified)))).toBe("record-not-allowed");
    const revoked = append(certified, revoke(asAda(certified)));
    expect(revoked.state.partners.a.pdfKeys).toEqual([{ ...key, revokedAtN: 5 }]);
    expect(problemOf(revoked, revoke(asAda(revoked)))).toBe("record-not-allowed");
  });
});
