import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeAll, describe, expect, it } from "vitest";
import { nextRecord } from "../../../../shared/seal/log/build/signLogRecord.ts";
import { append, asAda, type TestSpace, together } from "../../../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { browserClock } from "../../browser/browserClock.ts";
import { signatory } from "../cms/testing/signers.ts";
import { type CertifiedKey, certifyDevice, keyRecord, type Signatory } from "./certifyDevice.ts";
import type { DeviceKeyStore } from "./deviceKeyStore.ts";
import { keyStanding } from "./keyStanding.ts";
import { memoryDeviceKeyStore } from "./memoryDeviceKeyStore.ts";
import { openDeviceKeyStore } from "./openDeviceKeyStore.ts";
import { ownDeviceKey } from "./ownDeviceKey.ts";

const random = seededRandom("device keys");
let space: TestSpace;
let ada: Signatory;
beforeAll(async () => {
  space = await together(random);
  ada = signatory(space, "a", "Ada");
});

let count = 0;
const freshName = (): string => `device-key-test-${++count}`;

async function keyIn(store: DeviceKeyStore, as = ada, of = space): Promise<CertifiedKey> {
  const own = await ownDeviceKey(store, as, of.state, random);
  if (!own.ok) throw new Error(own.problem);
  return own.value;
}

describe("this device's key for signing", () => {
  it.each([
    ["in IndexedDB", () => openDeviceKeyStore(freshName(), browserClock)],
    ["of a browser that keeps nothing", async () => memoryDeviceKeyStore()],
  ])("G150: %s is made once and then the same", async (_where, open) => {
    const store = await open();
    const first = await keyIn(store);
    expect(await keyIn(store)).toEqual(first);
    store.close();
  });

  it("G150: is there after a restart, and no script reads it out", async () => {
    const name = freshName();
    const before = await openDeviceKeyStore(name, browserClock);
    const made = await keyIn(before);
    before.close();
    const after = await openDeviceKeyStore(name, browserClock);
    const kept = await keyIn(after);
    expect(kept.certificate).toEqual(made.certificate);
    expect(kept.key.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("pkcs8", kept.key.privateKey)).rejects.toThrow();
    after.close();
  });

  it("G150: in two tabs that make it at once is one", async () => {
    const name = freshName();
    const [one, two] = await Promise.all([
      openDeviceKeyStore(name, browserClock),
      openDeviceKeyStore(name, browserClock),
    ]);
    const [mine, theirs] = await Promise.all([keyIn(one), keyIn(two)]);
    expect(mine.certificate).toEqual(theirs.certificate);
    one.close();
    two.close();
  });

  it("G161: is another for another name, and for a page signed before its first day", async () => {
    const store = memoryDeviceKeyStore();
    const first = await keyIn(store);
    const renamed = await keyIn(store, { ...ada, name: "Adele" });
    expect(renamed.certificate).not.toEqual(first.certificate);
    expect(await keyIn(store, { ...ada, name: "Adele" })).toEqual(renamed);
    const earlier = await keyIn(store, { ...ada, name: "Adele", day: "2026-11-21" });
    expect(earlier.certificate).not.toEqual(renamed.certificate);
  });

  it("G161: is another after it was revoked", async () => {
    const store = memoryDeviceKeyStore();
    const first = await keyIn(store);
    const { spkiHash, serial } = keyRecord(first.certificate);
    const announced = append(space, nextRecord(asAda(space), "pdf-key", { spkiHash, serial }));
    expect(await keyIn(store, ada, announced)).toEqual(first);
    const revoked = append(announced, nextRecord(asAda(announced), "pdf-key-revoked", { spkiHash }));
    const second = await keyIn(store, ada, revoked);
    expect(second.certificate).not.toEqual(first.certificate);
  });

  it("G150: has its certificate, with the name in it, sealed on the disk", async () => {
    const name = freshName();
    const store = await openDeviceKeyStore(name, browserClock);
    await keyIn(store);
    const raw = await openDB(name);
    const row = (await raw.get("keys", "device")) as { certificate: { sealed: ArrayBuffer }; privateKey: CryptoKey };
    expect(new TextDecoder("latin1").decode(row.certificate.sealed)).not.toMatch(/Ada|vouching/);
    raw.close();
    store.close();
  });

  it.each([
    ["of another shape", () => ({ certificate: "no certificate" })],
    [
      "under a wrapping key that is gone",
      (row: object) => ({ ...row, certificate: { iv: new Uint8Array(12), sealed: new ArrayBuffer(40) } }),
    ],
  ])("G150: that lies damaged on the disk, %s, is made anew", async (_how, damaged) => {
    const name = freshName();
    const store = await openDeviceKeyStore(name, browserClock);
    const first = await keyIn(store);
    const raw = await openDB(name);
    await raw.put("keys", damaged((await raw.get("keys", "device")) as object), "device");
    expect(await store.read()).toEqual({ ok: true, value: null });
    const second = await keyIn(store);
    expect(second.certificate).not.toEqual(first.certificate);
    expect((await keyIn(store)).certificate).toEqual(second.certificate);
    raw.close();
    store.close();
  });
});

describe("a revoked key", () => {
  it("G160: ended for whoever had seen it revoked; what was signed before stays signed", async () => {
    const { certificate } = await certifyDevice(ada, random);
    const { spkiHash, serial } = keyRecord(certificate);
    const before = space.state.head.n;
    expect(keyStanding(space.state, "a", spkiHash, before)).toBe("unknown");
    const announced = append(space, nextRecord(asAda(space), "pdf-key", { spkiHash, serial }));
    const { state } = append(announced, nextRecord(asAda(announced), "pdf-key-revoked", { spkiHash }));
    const standings = [before + 1, before + 2, before + 9].map((seen) => keyStanding(state, "a", spkiHash, seen));
    expect(standings).toEqual(["good", "revoked", "revoked"]);
    expect(keyStanding(state, "b", spkiHash, before + 1)).toBe("unknown");
  });
});
