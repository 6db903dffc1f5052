import { describe, expect, it } from "vitest";
import type { ConversationId, SpaceId } from "../../../shared/base/ids.ts";
import type { SpaceMark } from "../watchStore.ts";
import type { OpenStore } from "./openStore.ts";
import {
  ADAS_PHONE,
  adaBegins,
  BO_JOINS,
  BOS_LAPTOP,
  INVITATION,
  NOW_MS,
  OUR_SPACE,
  STRANGERS_SPACE,
} from "./storeCast.ts";

const EMPTY: Omit<SpaceMark, "space"> = {
  records: 0,
  devices: [],
  conversation: null,
  signed: 0,
  rings: { a: 0, b: 0 },
  invitation: null,
};
const TALK = `${"e".repeat(21)}A` as ConversationId;

export function watchContract(open: OpenStore): void {
  describe("how far a space is", () => {
    it("W76: each thing that somebody is told of has its mark, and the order is the asker's", async () => {
      const store = await open();
      const markOf = async (space: SpaceId) => (await store.spaceMarks([space]))[0];
      await adaBegins(store);
      expect(await store.spaceMarks([STRANGERS_SPACE, OUR_SPACE])).toEqual([
        { space: STRANGERS_SPACE, ...EMPTY },
        { space: OUR_SPACE, ...EMPTY, records: 1, devices: [ADAS_PHONE] },
      ]);
      await store.putInvitation(INVITATION);
      expect((await markOf(OUR_SPACE))?.invitation).toEqual({ by: "a", state: "open" });
      await store.consumeInvitation(BO_JOINS);
      await store.openConversation({
        space: OUR_SPACE,
        conversation: TALK,
        after: null,
        event: Uint8Array.of(1),
        atMs: NOW_MS,
      });
      const entry = Uint8Array.of(1);
      const previous = new Uint8Array(32);
      await store.appendSigning({
        space: OUR_SPACE,
        n: 0,
        previous,
        entry,
        atMs: NOW_MS,
        broughtBy: "b",
        signs: null,
      });
      await store.writeRing({ space: OUR_SPACE, slot: "b", version: 1, sealed: entry });
      const grown = await markOf(OUR_SPACE);
      expect({ ...grown, devices: grown?.devices.toSorted() }).toEqual({
        space: OUR_SPACE,
        records: 2,
        devices: [ADAS_PHONE, BOS_LAPTOP].toSorted(),
        conversation: { id: TALK, events: 1 },
        signed: 1,
        rings: { a: 0, b: 1 },
        invitation: { by: "a", state: "used" },
      });
      await store.revokeDevice(ADAS_PHONE);
      expect((await markOf(OUR_SPACE))?.devices).toEqual([BOS_LAPTOP]);
      expect(await store.spaceMarks([])).toEqual([]);
      await store.close();
    });

    it("W74: a log's length is told by itself, and a space that is gone has none", async () => {
      const store = await open();
      expect(await store.logLength(OUR_SPACE)).toBe(0);
      await adaBegins(store);
      await store.appendLog(OUR_SPACE, { n: 1, record: "second" }, NOW_MS);
      expect(await store.logLength(OUR_SPACE)).toBe(2);
      await store.deleteSpace(OUR_SPACE);
      expect(await store.logLength(OUR_SPACE)).toBe(0);
      expect(await store.spaceMarks([OUR_SPACE])).toEqual([{ space: OUR_SPACE, ...EMPTY }]);
      await store.close();
    });
  });
}
