import { describe, expect, it } from "vitest";
import type { ConversationId } from "../../../shared/base/ids.ts";
import { eventHash } from "../eventHash.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { OpenStore } from "./openStore.ts";
import {
  adaBegins,
  ADAS_DOCUMENT,
  ADAS_ROOM,
  BO_JOINS,
  HOUR_MS,
  INVITATION,
  NEXT_ROOM,
  NOW_MS,
  OUR_SPACE,
  SHARED_ROOM,
  STRANGERS_ROOM,
  STRANGERS_SPACE,
} from "./storeCast.ts";

const DAY_MS = 24 * HOUR_MS;
const NOTHING = { rooms: [], together: false, nextLookMs: null } as const;
const TALK = `${"t".repeat(21)}A` as ConversationId;
const SIGNATURE = {
  n: 0,
  previous: eventHash(null),
  entry: Uint8Array.of(2),
  atMs: NOW_MS,
  broughtBy: "a",
  signs: "v".repeat(22),
} as const;
const bytes = [Uint8Array.of(0, 0)];

export function retentionContract(open: OpenStore): void {
  async function begun() {
    const store = await open();
    await adaBegins(store);
    await store.putInvitation(INVITATION);
    await store.consumeInvitation(BO_JOINS);
    await store.appendUpdates(
      [SHARED_ROOM, NEXT_ROOM, ADAS_ROOM, STRANGERS_ROOM].map((room) => ({ room, after: null, updates: bytes })),
    );
    const isKept = async (room: string) => {
      const compacted = await store.compactRoom(room);
      return compacted.ok && compacted.value.bytesBefore > 0;
    };
    return { store, isKept };
  }

  describe("forgetting", () => {
    it("V150: each record books a look thirty days later, the earlier of two stands, and a look books the next", async () => {
      const { store } = await begun();
      expect(await store.bookedLooks(NOW_MS + 30 * DAY_MS - 1, 9)).toEqual([]);
      expect(await store.bookedLooks(NOW_MS + 30 * DAY_MS, 9)).toEqual([OUR_SPACE]);
      await store.appendLog(OUR_SPACE, { n: 2, record: "two" }, NOW_MS + 5 * DAY_MS);
      expect(await store.bookedLooks(NOW_MS + 30 * DAY_MS, 9)).toEqual([OUR_SPACE]);
      await store.retire({ space: OUR_SPACE, ...NOTHING, nextLookMs: NOW_MS + 90 * DAY_MS });
      expect(await store.bookedLooks(NOW_MS + 90 * DAY_MS - 1, 9)).toEqual([]);
      expect(await store.bookedLooks(NOW_MS + 90 * DAY_MS, 0)).toEqual([]);
      await store.retire({ space: OUR_SPACE, ...NOTHING });
      expect(await store.bookedLooks(NOW_MS + 999 * DAY_MS, 9)).toEqual([]);
      await store.close();
    });

    it("V151: of a space goes what is due and nothing else", async () => {
      const { store, isKept } = await begun();
      expect((await store.retire({ space: OUR_SPACE, ...NOTHING, rooms: [SHARED_ROOM] })).ok).toBe(true);
      expect([await isKept(SHARED_ROOM), await isKept(NEXT_ROOM), await isKept(ADAS_ROOM)]).toEqual([
        false,
        true,
        true,
      ]);
      expect(await store.currentInvitation(OUR_SPACE, NOW_MS)).not.toBeNull();
      for (const space of [OUR_SPACE, STRANGERS_SPACE]) {
        await store.openConversation({ space, conversation: TALK, after: null, event: Uint8Array.of(1), atMs: NOW_MS });
        await store.appendSigning({ ...SIGNATURE, space });
      }
      await store.retire({ space: OUR_SPACE, rooms: [NEXT_ROOM], together: true, nextLookMs: null });
      expect([await store.findConversation(OUR_SPACE, TALK), await store.readSigning(OUR_SPACE, 0, 99)]).toEqual([
        null,
        [],
      ]);
      expect(await store.findConversation(STRANGERS_SPACE, TALK)).not.toBeNull();
      expect(await store.readSigning(STRANGERS_SPACE, 0, 99)).toHaveLength(1);
      expect(await store.currentInvitation(OUR_SPACE, NOW_MS)).toBeNull();
      expect([await isKept(NEXT_ROOM), await isKept(ADAS_ROOM), await isKept(STRANGERS_ROOM)]).toEqual([
        false,
        true,
        true,
      ]);
      expect(await store.readLog(OUR_SPACE, 0)).toHaveLength(2);
      await store.close();
    });

    it("V152: who leaves takes every room and device of theirs along, and the other's stay", async () => {
      const { store, isKept } = await begun();
      const erased = await store.eraseOwn({ space: OUR_SPACE, slot: "a", documents: [ADAS_DOCUMENT], nowMs: NOW_MS });
      expect(erased.ok).toBe(true);
      expect([await isKept(ADAS_ROOM), await isKept(SHARED_ROOM)]).toEqual([false, true]);
      expect((await store.listDevices(OUR_SPACE)).map(({ slot }) => slot)).toEqual(["b"]);
      expect(await store.findCredential("adas credential", NOW_MS)).toBeNull();
      expect(await store.leftSlots(OUR_SPACE)).toEqual(["a"]);
      expect(await store.bookedLooks(NOW_MS, 9)).toEqual([OUR_SPACE]);
      await store.close();
    });

    it("V153: a space that was deleted never begins again, and is looked at once more", async () => {
      const { store, isKept } = await begun();
      await store.deleteSpace(OUR_SPACE);
      expect(await adaBegins(store)).toEqual({ ok: false, problem: "space-taken" });
      // A commit that was on its way.
      await store.appendUpdates([{ room: ADAS_ROOM, after: null, updates: bytes }]);
      expect(await store.bookedLooks(NOW_MS, 9)).toEqual([OUR_SPACE]);
      await store.retire({ space: OUR_SPACE, ...NOTHING, rooms: "all" });
      expect([await isKept(ADAS_ROOM), await isKept(STRANGERS_ROOM)]).toEqual([false, true]);
      expect(await store.leftSlots(STRANGERS_SPACE)).toEqual([]);
      await store.close();
    });

    it("V154: credentials whose overlap is over go, and invitations that ended long ago", async () => {
      const { store } = await begun();
      const oldEndsAtMs = NOW_MS + 90 * DAY_MS;
      await store.rotateCredential({ from: "adas credential", to: "next", nowMs: NOW_MS, oldEndsAtMs });
      await store.dropEnded({ nowMs: oldEndsAtMs - 1, invitationsBeforeMs: INVITATION.expiresAtMs - 1 });
      expect(await store.findCredential("adas credential", NOW_MS)).not.toBeNull();
      expect(await store.lookInvitation(OUR_SPACE, INVITATION.tokenHash, NOW_MS)).not.toBeNull();
      await store.dropEnded({ nowMs: oldEndsAtMs, invitationsBeforeMs: INVITATION.expiresAtMs });
      expect(await store.findCredential("adas credential", NOW_MS)).toBeNull();
      expect(await store.findCredential("next", NOW_MS)).not.toBeNull();
      expect(await store.lookInvitation(OUR_SPACE, INVITATION.tokenHash, NOW_MS)).toBeNull();
      await store.close();
    });

    it("V191: a credential that nobody showed for as long as a cookie lasts goes, and its device stays known", async () => {
      const { store } = await begun();
      const endMs = NOW_MS + LIMITS.credentialLifeMs;
      await store.dropEnded({ nowMs: endMs - 1, invitationsBeforeMs: 0 });
      expect(await store.findCredential("adas credential", endMs)).not.toBeNull();
      const before = await store.listDevices(OUR_SPACE);
      await store.dropEnded({ nowMs: endMs, invitationsBeforeMs: 0 });
      expect(await store.findCredential("adas credential", endMs)).toBeNull();
      expect(await store.listDevices(OUR_SPACE)).toEqual(before);
      await store.close();
    });
  });
}
