import { describe, expect, it } from "vitest";
import type { OpenStore } from "./openStore.ts";
import { adaBegins, ADAS_PHONE, BOS_LAPTOP, HOUR_MS, NOW_MS, OUR_SPACE } from "./storeCast.ts";

const rotation = {
  from: "adas credential",
  to: "adas next credential",
  nowMs: NOW_MS + HOUR_MS,
  oldEndsAtMs: NOW_MS + 2 * HOUR_MS,
};

export function deviceContract(open: OpenStore): void {
  describe("devices and credentials", () => {
    it("R7: a rotated credential works at once, the old one for its grace and no longer", async () => {
      const store = await open();
      await adaBegins(store);
      expect((await store.rotateCredential(rotation)).ok).toBe(true);
      const next = await store.findCredential(rotation.to, rotation.nowMs);
      expect(next).toMatchObject({ device: ADAS_PHONE, issuedAtMs: rotation.nowMs });
      expect(await store.findCredential(rotation.from, rotation.oldEndsAtMs - 1)).not.toBeNull();
      expect(await store.findCredential(rotation.from, rotation.oldEndsAtMs)).toBeNull();
      await store.close();
    });

    it("R7: nobody rotates a credential that is not there", async () => {
      const store = await open();
      const refused = await store.rotateCredential({ ...rotation, from: "made up" });
      expect(refused).toEqual({ ok: false, problem: "credential-unknown" });
      expect(await store.findCredential("made up", NOW_MS)).toBeNull();
      await store.close();
    });

    it("R22: a device whose answer got lost gets another credential in one step, and is the same device", async () => {
      const store = await open();
      await adaBegins(store);
      const renewal = { device: ADAS_PHONE, credentialHash: "adas second credential", nowMs: NOW_MS + HOUR_MS };
      expect(await store.renewDevice(renewal)).toEqual({ ok: true, value: undefined });
      expect(await store.findCredential("adas credential", renewal.nowMs)).toBeNull();
      expect(await store.findCredential(renewal.credentialHash, renewal.nowMs)).toMatchObject({ device: ADAS_PHONE });
      expect(await store.listDevices(OUR_SPACE)).toMatchObject([{ device: ADAS_PHONE, addedAtMs: NOW_MS }]);
      const unknown = await store.renewDevice({ ...renewal, device: BOS_LAPTOP, credentialHash: "of nobody" });
      expect(unknown).toEqual({ ok: false, problem: "device-unknown" });
      expect(await store.findCredential("of nobody", NOW_MS)).toBeNull();
      await store.close();
    });

    it("R7: a revoked device has no credential left, old or new; the partner's keep working", async () => {
      const store = await open();
      await adaBegins(store);
      const bos = { space: OUR_SPACE, slot: "b", device: BOS_LAPTOP, credentialHash: "bos", nowMs: NOW_MS } as const;
      await store.addDevice(bos);
      await store.rotateCredential(rotation);
      expect(await store.listDevices(OUR_SPACE)).toHaveLength(2);
      expect((await store.revokeDevice(ADAS_PHONE)).ok).toBe(true);
      expect(await store.findCredential(rotation.from, rotation.nowMs)).toBeNull();
      expect(await store.findCredential(rotation.to, rotation.nowMs)).toBeNull();
      expect(await store.findCredential("bos", NOW_MS)).toMatchObject({ slot: "b", device: BOS_LAPTOP });
      expect(await store.listDevices(OUR_SPACE)).toEqual([
        { space: OUR_SPACE, slot: "b", device: BOS_LAPTOP, addedAtMs: NOW_MS },
      ]);
      expect(await store.revokeDevice(ADAS_PHONE)).toEqual({ ok: false, problem: "device-unknown" });
      await store.close();
    });
  });
}
