import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createMemoryStore } from "../store/memoryStore.ts";
import { roomKey } from "../store/roomKey.ts";
import { createRelay } from "./relay.ts";
import { ByteReader } from "./byteReader.ts";
import { appearanceFrame } from "./testing/appearanceFrame.ts";
import { ADAS_SESSION, BOS_SESSION, type DeviceName, SHARED } from "./testing/cast.ts";
import { LocalSocket } from "./testing/localSocket.ts";
import { createManualClock } from "./testing/manualClock.ts";
import { changeOf } from "./testing/rawClient.ts";
import { differenceFrame, stateVectorFrame, updateFrame } from "./writeFrames.ts";

const NOTHING = Uint8Array.of(0);

/** A struct without content at `clock` of `client`, as a collected item is written. */
function emptyAt(client: number, clock: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  for (let i = 0; i <= clock; i++) doc.getArray(ADAS_SESSION).push([NOTHING]);
  doc.getArray(ADAS_SESSION).delete(0, clock + 1);
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(new Map([[client, clock]])));
}

const savedOf = (socket: LocalSocket): number => {
  const told = socket.sent.findLast((frame) => frame[0] === 100);
  return told === undefined ? 0 : new ByteReader(told, 1).varUint();
};

describe("clocks of somebody else's session", () => {
  const store = createMemoryStore();
  const relay = createRelay({ store, clock: createManualClock(), log: { info: () => {}, warn: () => {} } });
  async function joined(device: DeviceName, doc = new Y.Doc()) {
    const socket = new LocalSocket().connect(relay, device);
    socket.receive(stateVectorFrame(NOTHING));
    await expect.poll(() => socket.sent.length).toBeGreaterThanOrEqual(2);
    socket.receive(differenceFrame(Y.encodeStateAsUpdate(doc)));
    await expect.poll(() => savedOf(socket)).toBe(1);
    return socket;
  }
  const typed = (doc: Y.Doc, session = ADAS_SESSION) =>
    updateFrame(changeOf(doc, () => doc.getArray(session).push([Uint8Array.of(7)])));

  it.each(["typed after joining", "typed while offline"])(
    "R23: nobody takes the next clock of a session that is being written (%s): what is acknowledged is what was sent",
    async (when) => {
      const doc = new Y.Doc();
      if (when === "typed while offline") typed(doc);
      const [ada, bo] = [await joined("ada-phone", doc), await joined("bo")];
      if (when === "typed after joining") {
        ada.receive(typed(doc));
        await expect.poll(() => savedOf(ada)).toBe(2);
      }
      const saved = savedOf(ada);
      bo.receive(updateFrame(emptyAt(doc.clientID, 1)));
      expect(bo.closed?.reason).toBe("out-of-step");
      ada.receive(typed(doc));
      await expect.poll(() => savedOf(ada)).toBe(saved + 1);
      const again = await joined("ada-laptop");
      const stored = new Y.Doc();
      Y.applyUpdate(stored, (await store.joinRoom(roomKey(SHARED), [NOTHING])).differences[0]!);
      expect(stored.store.clients.get(doc.clientID)?.map(({ deleted }) => deleted)).not.toContain(true);
      for (const socket of [ada, again]) socket.lose();
    },
  );

  it("R23: a session stays its partner's while it reconnects", async () => {
    const doc = new Y.Doc();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    ada.receive(typed(doc));
    await expect.poll(() => savedOf(ada)).toBe(2);
    ada.lose();
    bo.receive(updateFrame(emptyAt(doc.clientID, 1)));
    expect(bo.closed?.reason).toBe("out-of-step");
    const again = await joined("ada-phone", doc);
    again.receive(typed(doc));
    await expect.poll(() => savedOf(again)).toBe(2);
    again.lose();
  });

  it("R23: an update whose clocks somebody else used up is not acknowledged", async () => {
    const doc = new Y.Doc();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    bo.receive(updateFrame(emptyAt(doc.clientID, 0)));
    await expect.poll(() => savedOf(bo)).toBe(2);
    ada.receive(typed(doc));
    expect([ada.closed?.reason, savedOf(ada)]).toEqual(["out-of-step", 1]);
    bo.lose();
  });

  it("R23: what several sessions left is brought back by whoever has it, and nobody's", async () => {
    const doc = new Y.Doc();
    typed(doc);
    const bos = new Y.Doc();
    Y.applyUpdate(bos, Y.encodeStateAsUpdate(doc));
    typed(bos, BOS_SESSION);
    const [bo, ada] = [await joined("bo", bos), await joined("ada-phone", doc)];
    ada.receive(typed(doc));
    await expect.poll(() => savedOf(ada)).toBe(2);
    for (const socket of [ada, bo]) socket.lose();
  });

  it("R8: the presence of a session is its writer's, whoever announced that name first", async () => {
    const doc = new Y.Doc();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    bo.receive(appearanceFrame(doc.clientID, 9, '"forged"'));
    await expect.poll(() => ada.sent.some((frame) => frame[0] === 1)).toBe(true);
    ada.receive(typed(doc));
    await expect.poll(() => savedOf(ada)).toBe(2);
    const frame = appearanceFrame(doc.clientID, 10, '"ada"');
    ada.receive(frame);
    expect(bo.sent.some((heard) => Buffer.from(heard).equals(frame))).toBe(true);
    const before = ada.sent.length;
    bo.receive(appearanceFrame(doc.clientID, 11, '"forged again"'));
    expect(ada.sent.length).toBe(before);
    for (const socket of [ada, bo]) socket.lose();
  });
});
