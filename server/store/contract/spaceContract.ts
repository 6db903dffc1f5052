import { describe, expect, it } from "vitest";
import type { OpenStore } from "./openStore.ts";
import {
  adaBegins,
  ADAS_PHONE,
  BO_JOINS,
  BOS_LAPTOP,
  HOUR_MS,
  INVITATION,
  NOW_MS,
  OUR_SPACE,
  SHARED_ROOM,
  STRANGERS_SPACE,
} from "./storeCast.ts";

export function spaceContract(open: OpenStore): void {
  describe("spaces and their logs", () => {
    it("R9: Ada's space begins with record 0 and her device, and cannot begin twice", async () => {
      const store = await open();
      expect(await adaBegins(store)).toEqual({ ok: true, value: undefined });
      expect(await adaBegins(store)).toEqual({ ok: false, problem: "space-taken" });
      expect(await store.readLog(OUR_SPACE, 0)).toEqual([{ n: 0, record: "create" }]);
      expect(await store.findCredential("adas credential", NOW_MS)).toEqual({
        space: OUR_SPACE,
        slot: "a",
        device: ADAS_PHONE,
        issuedAtMs: NOW_MS,
      });
      await store.close();
    });

    it("R9: a record lands at exactly the next n; whoever is behind gets what was missed", async () => {
      const store = await open();
      await adaBegins(store);
      expect(await store.appendLog(OUR_SPACE, { n: 1, record: "one" }, NOW_MS)).toEqual({ ok: true, value: undefined });
      const late = await store.appendLog(OUR_SPACE, { n: 1, record: "other" }, NOW_MS);
      expect(late).toEqual({ ok: false, problem: "log-conflict", records: [{ n: 1, record: "one" }] });
      const early = await store.appendLog(OUR_SPACE, { n: 5, record: "far" }, NOW_MS);
      expect(early).toEqual({ ok: false, problem: "log-conflict", records: [] });
      expect(await store.readLog(OUR_SPACE, 1)).toEqual([{ n: 1, record: "one" }]);
      await store.close();
    });

    it("K9: the very same record again is no conflict: its answer may have been lost", async () => {
      const store = await open();
      await adaBegins(store);
      await store.appendLog(OUR_SPACE, { n: 1, record: "one" }, NOW_MS);
      expect(await store.appendLog(OUR_SPACE, { n: 1, record: "one" }, NOW_MS)).toEqual({ ok: true, value: undefined });
      expect(await store.readLog(OUR_SPACE, 0)).toHaveLength(2);
      await store.close();
    });

    it("R25: keeps when it stored each record, a join included", async () => {
      const store = await open();
      await adaBegins(store);
      await store.appendLog(OUR_SPACE, { n: 1, record: "one" }, NOW_MS + HOUR_MS);
      await store.appendLog(OUR_SPACE, { n: 1, record: "one" }, NOW_MS + 9 * HOUR_MS);
      await store.putInvitation(INVITATION);
      await store.consumeInvitation({ ...BO_JOINS, record: { n: 2, record: "join" }, nowMs: NOW_MS + 2 * HOUR_MS });
      expect(await store.logTimes(OUR_SPACE)).toEqual([NOW_MS, NOW_MS + HOUR_MS, NOW_MS + 2 * HOUR_MS]);
      expect(await store.logTimes(STRANGERS_SPACE)).toEqual([]);
      await store.close();
    });

    it("V75: a kit is found by both its keys together, in the space and the slot that named them first", async () => {
      const store = await open();
      const named = (author: string, recovery: string, root: string) =>
        JSON.stringify({ author, body: { recovery, root, device: "other" } });
      const begun = { device: ADAS_PHONE, credentialHash: "c", nowMs: NOW_MS };
      await store.createSpace({ ...begun, space: OUR_SPACE, record: named("a", "adas", "adas root") });
      await store.appendLog(OUR_SPACE, { n: 1, record: named("b", "bos", "bos root") }, NOW_MS);
      const thief = { ...begun, device: BOS_LAPTOP, credentialHash: "d", space: STRANGERS_SPACE };
      await store.createSpace({ ...thief, record: named("a", "adas", "another root") });
      expect(await store.findKit({ recovery: "adas", root: "adas root" })).toEqual({ space: OUR_SPACE, slot: "a" });
      expect(await store.findKit({ recovery: "bos", root: "bos root" })).toEqual({ space: OUR_SPACE, slot: "b" });
      expect(await store.findKit({ recovery: "bos", root: "adas root" })).toBe(null);
      await store.deleteSpace(OUR_SPACE);
      expect(await store.findKit({ recovery: "adas", root: "adas root" })).toBe(null);
      await store.close();
    });

    it("R9: an unknown space has an empty log and takes no record", async () => {
      const store = await open();
      expect(await store.readLog(STRANGERS_SPACE, 0)).toEqual([]);
      const refused = await store.appendLog(STRANGERS_SPACE, { n: 0, record: "x" }, NOW_MS);
      expect(refused).toEqual({ ok: false, problem: "space-unknown" });
      await store.close();
    });

    it("R7: deleting a space leaves nothing of it", async () => {
      const store = await open();
      await adaBegins(store);
      await store.appendUpdates([{ room: SHARED_ROOM, after: null, updates: [Uint8Array.of(0, 0)] }]);
      expect((await store.deleteSpace(OUR_SPACE)).ok).toBe(true);
      expect(await store.readLog(OUR_SPACE, 0)).toEqual([]);
      expect(await store.findCredential("adas credential", NOW_MS)).toBeNull();
      expect(await store.listDevices(OUR_SPACE)).toEqual([]);
      expect((await store.joinRoom(SHARED_ROOM, [])).stateVector).toEqual(Uint8Array.of(0));
      await store.tidy();
      await store.close();
    });
  });
}
