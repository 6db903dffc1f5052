import { sha256 } from "@noble/hashes/sha2.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { wordsFromKit } from "../../shared/seal/keys/kitWords.ts";
import { buildPartnerSecret } from "../../shared/seal/log/build/buildPartnerSecret.ts";
import { ringRequest } from "../../shared/seal/log/ownDeviceRequest.ts";
import { sign } from "../../shared/seal/sign.ts";
import { bytesOf } from "../../client/platform/keys/deviceState.ts";
import { anotherDevice, openWithLaptop } from "./anotherDevice.ts";
import { atStage, type Person, seen, valueOf, type World } from "./pairingWorld.ts";
import {
  boxesShown,
  inEpoch,
  note,
  privateWord,
  recordsFor,
  share,
  sharedWord,
  stateFor,
  thisDeviceOf,
  until,
  vaultOf,
} from "./rotationSteps.ts";
import { post } from "../post.ts";

let world: World;
let phone: Person;
let laptop: Person;
let bo: Person;

beforeEach(async () => {
  ({ world, phone, laptop, bo } = await openWithLaptop());
  await boxesShown(phone, laptop);
});
afterEach(() => world.end());

const NONE = { revoke: [], words: "" };
const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
const wordsOf = (person: Person): string => (person.session.view().safetyWords ?? []).join(" ");

async function kitWords(): Promise<string> {
  const { kit } = await vaultOf(phone);
  if (kit === null) throw new Error("the phone has its kit still");
  return wordsFromKit(bytesOf(kit)).join(" ");
}

describe("new keys and the eight words", { timeout: 40_000 }, () => {
  it("V32: with the 24 words the eight words stay; without them both read new ones, the same ones", async () => {
    const before = wordsOf(bo);
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke: [], words: await kitWords() }));
    await inEpoch(phone, 1);
    expect([wordsOf(laptop), wordsOf(phone), wordsOf(bo)]).toEqual([before, before, before]);
    valueOf(await laptop.session.rotating.makeNewKeys(NONE));
    await inEpoch(phone, 2);
    const after = wordsOf(laptop);
    expect(after).not.toBe(before);
    await until(() => wordsOf(bo) === after && wordsOf(phone) === after, "the same new words for both");
  });

  it("V32: words of another space, and words that are none, change nothing", async () => {
    const { kit } = await vaultOf(bo);
    const bos = wordsFromKit(bytesOf(kit ?? "")).join(" ");
    const before = (await recordsFor(laptop)).length;
    expect(await laptop.session.rotating.makeNewKeys({ revoke: [], words: bos })).toMatchObject({
      problem: "kit-of-another",
    });
    expect(await laptop.session.rotating.makeNewKeys({ revoke: [], words: "a few words" })).toMatchObject({
      problem: "kit-word-count",
    });
    expect(await recordsFor(laptop)).toHaveLength(before);
    expect(laptop.session.view().ownKeys).toBe("current");
  });

  it("V38: Bo reads once that Ada's keys were refreshed, and whether the words are new; nothing of why", async () => {
    expect(bo.session.view().partnerKeys).toBeNull();
    valueOf(
      await laptop.session.rotating.makeNewKeys({ revoke: [await thisDeviceOf(phone)], words: await kitWords() }),
    );
    expect(await seen(bo.session, ({ partnerKeys }) => partnerKeys !== null)).toMatchObject({
      partnerKeys: { words: false },
    });
    expect(laptop.session.view().partnerKeys).toBeNull();
    bo.session.markKeysSeen();
    await seen(bo.session, ({ partnerKeys }) => partnerKeys === null);
    await bo.reopen();
    expect((await atStage(bo.session, "together")).partnerKeys).toBeNull();
    valueOf(await laptop.session.rotating.makeNewKeys(NONE));
    await seen(bo.session, ({ partnerKeys }) => partnerKeys?.words === true);
  });
});

describe("two at once", { timeout: 40_000 }, () => {
  it("V36: Ada's phone and laptop make new keys in the same moment: both end with the same, and nobody is left behind", async () => {
    valueOf(await laptop.session.setName("Ada"));
    const both = await Promise.all([
      laptop.session.rotating.makeNewKeys(NONE),
      phone.session.rotating.makeNewKeys(NONE),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const { partnerEpoch, owesEpoch } = (await stateFor(bo)).partners.a;
    expect(owesEpoch).toBe(false);
    await Promise.all([inEpoch(laptop, partnerEpoch), inEpoch(phone, partnerEpoch)]);
    note(laptop, "mine", "on both");
    share(phone, "ours", "to Bo");
    await until(() => privateWord(phone, "mine") === "on both" && sharedWord(bo, "ours") === "to Bo", "all go on");
  });

  it("V36: both want the same lost device out: it goes once, and the second finds it done", async () => {
    const tablet = await anotherDevice(world, laptop, "adas-tablet");
    await boxesShown(phone, laptop, tablet);
    const revoke = [await thisDeviceOf(tablet)];
    const both = await Promise.all([
      laptop.session.rotating.makeNewKeys({ revoke, words: "" }),
      phone.session.rotating.makeNewKeys({ revoke, words: "" }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const { partnerEpoch, revokedDevices } = (await stateFor(bo)).partners.a;
    expect(revokedDevices).toEqual(revoke);
    await Promise.all([inEpoch(laptop, partnerEpoch), inEpoch(phone, partnerEpoch)]);
    await seen(tablet.session, ({ problem }) => problem === "device-not-known");
    expect((await vaultOf(tablet)).partnerEpoch).toBe(0);
  });

  it("V36: Ada and Bo make new keys in the same moment: each has their own, and one key for both", async () => {
    const both = await Promise.all([laptop.session.rotating.makeNewKeys(NONE), bo.session.rotating.makeNewKeys(NONE)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    await inEpoch(phone, 1);
    const { partners, epoch } = await stateFor(bo);
    expect([partners.a.partnerEpoch, partners.b?.partnerEpoch]).toEqual([1, 1]);
    expect([partners.a.owesEpoch, partners.b?.owesEpoch]).toEqual([false, false]);
    for (const one of [laptop, phone, bo])
      await until(() => one.session.view().shared?.room.epoch === epoch, `${one.storage} in the newest room`);
    share(bo, "bos", "to Ada");
    await until(() => sharedWord(phone, "bos") === "to Ada", "Ada reads it");
  });
});

describe("a thief of a device", { timeout: 40_000 }, () => {
  it("V34: who writes a key of their own into the ring is handed nothing", async () => {
    // With the ring's key the thief names another box for the phone, hoping that the new keys go there.
    const pinned = (await vaultOf(laptop)).knownBoxes;
    const stolen = toBase64url(random.bytes(32));
    const device = await thisDeviceOf(phone);
    // Open, the phone would put its own key back.
    await phone.closeTab();
    valueOf(await ringRewritten(phone, device, stolen));
    await until(() => laptop.session.view().ring.devices[device]?.box === stolen, "the laptop reads the ring");
    valueOf(await laptop.session.rotating.makeNewKeys(NONE));
    expect((await vaultOf(laptop)).knownBoxes).toEqual(pinned);
    await phone.reopen();
    await inEpoch(phone, 1);
  });

  it("V39: who makes new keys with the stolen ones is superseded by the 24 words, and reads nothing that comes after", async () => {
    const words = await kitWords();
    const thief = await vaultOf(laptop);
    const state = await stateFor(laptop);
    const secret = random.bytes(32);
    const said = { partnerSecret: secret, kit: null, oldRoomDigest: null, leftBehind: null, random };
    const { partnerKeysFromSecret } = await import("../../shared/seal/keys/partnerKeys.ts");
    const { secretKey } = partnerKeysFromSecret(bytesOf(thief.partnerSecret)).signing;
    const record = buildPartnerSecret({ state, author: "a", secretKey, nowMs: world.clock.now() }, said);
    expect(await post(laptop.network, "log/append", { record })).toMatchObject({ ok: true });
    // The phone has the kit on it, but nobody wrapped these keys for it: only the words help.
    await seen(phone.session, ({ problem }) => problem === "keys-renewed");
    expect(await laptop.session.rotating.makeNewKeys(NONE)).toMatchObject({ ok: false, problem: "keys-renewed" });
    valueOf(await phone.session.rotating.makeNewKeys({ revoke: [await thisDeviceOf(laptop)], words }));
    await inEpoch(phone, 2);
    share(phone, "ours", "after the thief");
    await until(() => sharedWord(bo, "ours") === "after the thief", "Bo reads Ada");
    const { partners } = await stateFor(bo);
    expect(partners.a.revokedDevices).toHaveLength(1);
    expect(partners.a.signers.at(-1)?.partnerEpoch).toBe(2);
  });
});

/** As somebody with the ring's key would. */
async function ringRewritten(of: Person, device: string, box: string) {
  const { openRing, sealRing } = await import("../../shared/seal/ring.ts");
  const { partnerKeysFromSecret } = await import("../../shared/seal/keys/partnerKeys.ts");
  const kept = await vaultOf(of);
  const { space, slot, partnerEpoch } = kept;
  const { ringWrapKey, signing } = partnerKeysFromSecret(bytesOf(kept.partnerSecret));
  const there = await post<{ version: number; sealed: string }>(of.network, "ring/read", {});
  const place = { space, slot, partnerEpoch, version: there.version };
  const opened = valueOf(openRing(ringWrapKey, place, bytesOf(there.sealed)));
  const ring = JSON.parse(new TextDecoder().decode(opened)) as { devices: Record<string, { box: string }> };
  const its = ring.devices[device];
  if (its === undefined) throw new Error("the device is in the ring");
  its.box = box;
  const version = there.version + 1;
  const value = new TextEncoder().encode(JSON.stringify(ring));
  const sealed = toBase64url(sealRing(ringWrapKey, { ...place, version }, value, random));
  const { label, fields } = ringRequest({ space, slot }, version, sha256(bytesOf(sealed)));
  const signature = toBase64url(sign(label, fields, signing.secretKey));
  const written = await post(of.network, "ring/write", { version, sealed, signature });
  return written["ok"] === true
    ? { ok: true as const, value: undefined }
    : { ok: false as const, problem: "not written" };
}
