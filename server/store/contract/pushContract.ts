import { describe, expect, it } from "vitest";
import type { PushAddress, PushPace } from "../pushStore.ts";
import type { Store } from "../store.ts";
import type { OpenStore } from "./openStore.ts";
import { HOUR_MS, NOW_MS, OUR_SPACE, STRANGERS_SPACE } from "./storeCast.ts";

const addressOf = (name: string): PushAddress => ({ endpoint: `https://push.example/${name}`, p256dh: "p", auth: "a" });
const paceAt = (earliestMs: number): PushPace => ({ earliestMs, restMs: 24 * HOUR_MS, everyMs: HOUR_MS });
/** The full hour that a message from just after `NOW_MS` waits for. */
const NEXT_MS = Math.ceil((NOW_MS + 1) / HOUR_MS) * HOUR_MS;

export function pushContract(open: OpenStore): void {
  /** Ada's phone and laptop, Bo's phone, and a stranger's: all of them want to be told. */
  async function told(): Promise<Store> {
    const store = await open();
    const devices = [
      ["phone", OUR_SPACE, "a"],
      ["laptop", OUR_SPACE, "a"],
      ["bos", OUR_SPACE, "b"],
      ["other", STRANGERS_SPACE, "a"],
    ] as const;
    for (const [name, space, slot] of devices) {
      const identity = { space, slot, device: deviceOf(name) };
      await store.addDevice({ ...identity, credentialHash: `hash of ${name}`, nowMs: NOW_MS });
      expect(await store.putPush(identity.device, addressOf(name))).toEqual({ ok: true, value: undefined });
    }
    return store;
  }
  // reason: the store takes any text for an id.
  const deviceOf = (name: string) => name.padEnd(22, "0") as Parameters<Store["dropPush"]>[0];
  const dueAt = async (store: Store, nowMs: number) =>
    (await store.duePushes(nowMs, 99))
      .map(({ endpoint }) => endpoint.replace(/.*\//, ""))
      .toSorted((left, right) => (left < right ? -1 : 1));

  describe("push messages", () => {
    it("V185: news for one person are due on that person's devices, at the next full hour and together", async () => {
      const store = await told();
      await store.bookPush(OUR_SPACE, "a", paceAt(NOW_MS + 1));
      expect(await dueAt(store, NEXT_MS - 1)).toEqual([]);
      expect(await dueAt(store, NEXT_MS)).toEqual(["laptop", "phone"]);
      expect(await store.duePushes(NEXT_MS, 1)).toHaveLength(1);
      // More news changes nothing of when.
      await store.bookPush(OUR_SPACE, "a", paceAt(NOW_MS + 5 * HOUR_MS));
      expect(await dueAt(store, NEXT_MS)).toEqual(["laptop", "phone"]);
      await store.close();
    });

    it("V186: a device that was told is not told again before it was here, and not within a day", async () => {
      const store = await told();
      const phone = deviceOf("phone");
      await store.bookPush(OUR_SPACE, "a", paceAt(NOW_MS + 1));
      await store.pushSeen(deviceOf("laptop"));
      await store.pushTold(phone, NEXT_MS);
      await store.bookPush(OUR_SPACE, "a", paceAt(NEXT_MS + 9 * HOUR_MS));
      expect(await dueAt(store, NEXT_MS + 99 * HOUR_MS)).toEqual(["laptop"]);
      await store.pushSeen(phone);
      await store.pushSeen(deviceOf("laptop"));
      expect(await dueAt(store, NEXT_MS + 99 * HOUR_MS)).toEqual([]);
      await store.bookPush(OUR_SPACE, "a", paceAt(NEXT_MS + 9 * HOUR_MS));
      expect(await dueAt(store, NEXT_MS + 23 * HOUR_MS)).toEqual(["laptop"]);
      expect(await dueAt(store, NEXT_MS + 24 * HOUR_MS)).toEqual(["laptop", "phone"]);
      await store.close();
    });

    it("W79: of two who tell a device at once one may, and nobody one that is not due", async () => {
      const store = await told();
      const phone = deviceOf("phone");
      await store.bookPush(OUR_SPACE, "a", paceAt(NOW_MS + 1));
      const both = await Promise.all([store.pushTold(phone, NEXT_MS), store.pushTold(phone, NEXT_MS)]);
      expect(both).toEqual([
        { ok: true, value: undefined },
        { ok: false, problem: "not-due" },
      ]);
      expect(await store.pushTold(deviceOf("bos"), NEXT_MS)).toEqual({ ok: false, problem: "not-due" });
      await store.close();
    });

    it("V187: an address that is gone is not asked again, and one that did not answer is, later", async () => {
      const store = await told();
      await store.bookPush(OUR_SPACE, "a", paceAt(NOW_MS));
      await store.dropPush(deviceOf("phone"));
      await store.pushLater(deviceOf("laptop"), NEXT_MS + HOUR_MS);
      expect(await dueAt(store, NEXT_MS)).toEqual([]);
      expect(await dueAt(store, NEXT_MS + HOUR_MS)).toEqual(["laptop"]);
      await store.close();
    });

    it("V188: what ends a device ends what it was told by, and a device that is none gets nothing", async () => {
      const store = await told();
      for (const [space, slot] of [
        [OUR_SPACE, "a"] as const,
        [OUR_SPACE, "b"] as const,
        [STRANGERS_SPACE, "a"] as const,
      ])
        await store.bookPush(space, slot, paceAt(NOW_MS));
      await store.revokeDevice(deviceOf("phone"));
      expect(await dueAt(store, NEXT_MS)).toEqual(["bos", "laptop", "other"]);
      await store.putPush(deviceOf("phone"), addressOf("phone"));
      await store.bookPush(OUR_SPACE, "a", paceAt(NOW_MS));
      expect(await dueAt(store, NEXT_MS)).toEqual(["bos", "laptop", "other"]);
      await store.deleteSpace(OUR_SPACE);
      expect(await dueAt(store, NEXT_MS)).toEqual(["other"]);
      await store.close();
    });

    it("V180: of two secrets under one name the first is kept", async () => {
      const store = await open();
      expect(await store.serverSecret("one", "first")).toEqual({ ok: true, value: "first" });
      expect(await store.serverSecret("one", "second")).toEqual({ ok: true, value: "first" });
      expect(await store.serverSecret("two", "second")).toEqual({ ok: true, value: "second" });
      await store.close();
    });
  });
}
