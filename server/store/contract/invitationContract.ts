import { describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import type { OpenStore } from "./openStore.ts";
import { adaBegins, ADAS_PHONE, BO_JOINS, BOS_LAPTOP, HOUR_MS, INVITATION, NOW_MS, OUR_SPACE } from "./storeCast.ts";

const LATER_MS = NOW_MS + HOUR_MS;

async function adaInvites(open: OpenStore): Promise<Store> {
  const store = await open();
  await adaBegins(store);
  await store.putInvitation(INVITATION);
  return store;
}

const look = (store: Store, nowMs = LATER_MS) => store.lookInvitation(OUR_SPACE, "token one", nowMs);

export function invitationContract(open: OpenStore): void {
  describe("invitations", () => {
    it("R11: looking uses nothing up", async () => {
      const store = await adaInvites(open);
      const seen = await look(store);
      expect(seen).toMatchObject({ state: "open", greeting: INVITATION.greeting, hello: null, invitedBy: "a" });
      expect(await look(store)).toEqual(seen);
      expect(await store.currentInvitation(OUR_SPACE, LATER_MS)).toEqual(seen);
      expect(await store.lookInvitation(OUR_SPACE, "made up", LATER_MS)).toBeNull();
      await store.close();
    });

    it("R11: joining is one step: record, device and blob, and the blobs are gone", async () => {
      const store = await adaInvites(open);
      const joined = await store.consumeInvitation(BO_JOINS);
      expect(joined).toEqual({ ok: true, value: { wrappedKey: INVITATION.wrappedKey, device: BOS_LAPTOP } });
      expect(await store.readLog(OUR_SPACE, 1)).toEqual([{ n: 1, record: "join" }]);
      expect(await store.findCredential("bos credential", LATER_MS)).toMatchObject({ slot: "b" });
      expect(await look(store)).toMatchObject({ state: "used", greeting: null, hello: BO_JOINS.hello });
      await store.clearHello(OUR_SPACE, "token one");
      expect(await look(store)).toMatchObject({ hello: null });
      await store.close();
    });

    it("R11: a second joiner is refused and changes nothing", async () => {
      const store = await adaInvites(open);
      await store.consumeInvitation(BO_JOINS);
      const second = { ...BO_JOINS, record: { n: 2, record: "join too" }, device: ADAS_PHONE, attemptHash: "another" };
      expect(await store.consumeInvitation(second)).toEqual({ ok: false, problem: "link-used" });
      expect(await store.consumeInvitation({ ...second, attemptHash: null })).toEqual({
        ok: false,
        problem: "link-used",
      });
      expect(await store.readLog(OUR_SPACE, 0)).toHaveLength(2);
      await store.close();
    });

    it("R11: the joiner whose answer got lost asks again and gets a new credential for the same device", async () => {
      const store = await adaInvites(open);
      await store.consumeInvitation(BO_JOINS);
      const again = await store.consumeInvitation({ ...BO_JOINS, credentialHash: "bos second credential" });
      expect(again).toEqual({ ok: true, value: { wrappedKey: null, device: BOS_LAPTOP } });
      expect(await store.findCredential("bos credential", LATER_MS)).toBeNull();
      expect(await store.findCredential("bos second credential", LATER_MS)).toMatchObject({ device: BOS_LAPTOP });
      expect(await store.readLog(OUR_SPACE, 0)).toHaveLength(2);
      await store.close();
    });

    it("R11: a join on a log that has moved on uses nothing up", async () => {
      const store = await adaInvites(open);
      await store.appendLog(OUR_SPACE, { n: 1, record: "one" }, NOW_MS);
      const refused = await store.consumeInvitation(BO_JOINS);
      expect(refused).toEqual({ ok: false, problem: "log-conflict", records: [{ n: 1, record: "one" }] });
      const retried = await store.consumeInvitation({ ...BO_JOINS, record: { n: 2, record: "join" } });
      expect(retried.ok).toBe(true);
      await store.close();
    });

    it("R11: every end deletes the blobs and says which end it was", async () => {
      for (const state of ["withdrawn", "burned"] as const) {
        const store = await adaInvites(open);
        const end = { space: OUR_SPACE, tokenHash: "token one", state };
        expect(await store.endInvitation(end)).toEqual({ ok: true, value: state });
        expect(await look(store)).toMatchObject({ state, greeting: null });
        expect(await store.consumeInvitation(BO_JOINS)).toEqual({ ok: false, problem: `link-${state}` });
        expect(await store.endInvitation({ ...end, state: "expired" })).toEqual({ ok: true, value: state });
        expect(await look(store)).toMatchObject({ state });
        expect(await store.endInvitation({ ...end, tokenHash: "made up" })).toEqual({
          ok: false,
          problem: "link-unknown",
        });
        await store.close();
      }
    });

    it("R21: who ends an invitation hears what it is now: somebody who joined first has used it", async () => {
      const store = await adaInvites(open);
      const end = { space: OUR_SPACE, tokenHash: "token one", state: "withdrawn" } as const;
      const [joined, ended] = await Promise.all([store.consumeInvitation(BO_JOINS), store.endInvitation(end)]);
      expect([joined.ok, ended]).toEqual([true, { ok: true, value: "used" }]);
      expect(await look(store)).toMatchObject({ state: "used", hello: BO_JOINS.hello });
      await store.close();
    });

    it("R11: after 48 hours the link is expired, with and without the sweep", async () => {
      const store = await adaInvites(open);
      const { expiresAtMs } = INVITATION;
      expect(await look(store, expiresAtMs - 1)).toMatchObject({ state: "open" });
      expect(await look(store, expiresAtMs)).toMatchObject({ state: "expired", greeting: null });
      const late = await store.consumeInvitation({ ...BO_JOINS, nowMs: expiresAtMs });
      expect(late).toEqual({ ok: false, problem: "link-expired" });
      expect(await store.expireInvitations(expiresAtMs)).toEqual({
        ok: true,
        value: [{ space: OUR_SPACE, tokenHash: "token one" }],
      });
      expect(await store.expireInvitations(expiresAtMs)).toEqual({ ok: true, value: [] });
      expect(await look(store, NOW_MS)).toMatchObject({ state: "expired" });
      await store.close();
    });

    it("R11: a new invitation withdraws the open one; a token is taken once", async () => {
      const store = await adaInvites(open);
      expect(await store.putInvitation(INVITATION)).toEqual({ ok: false, problem: "token-taken" });
      expect((await store.putInvitation({ ...INVITATION, tokenHash: "token two" })).ok).toBe(true);
      expect(await look(store)).toMatchObject({ state: "withdrawn", greeting: null });
      expect(await store.currentInvitation(OUR_SPACE, LATER_MS)).toMatchObject({
        tokenHash: "token two",
        state: "open",
      });
      await store.close();
    });
  });
}
