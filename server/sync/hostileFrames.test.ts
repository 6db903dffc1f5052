import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createMemoryStore } from "../store/memoryStore.ts";
import type { Store } from "../store/store.ts";
import { writeAwareness } from "./awarenessStates.ts";
import { Outbox } from "./outbox.ts";
import { createRelay } from "./relay.ts";
import { ADAS_SESSION, type DeviceName } from "./testing/cast.ts";
import { LocalSocket } from "./testing/localSocket.ts";
import { createManualClock } from "./testing/manualClock.ts";
import { changeOf } from "./testing/rawClient.ts";
import { awarenessFrame, stateVectorFrame, updateFrame } from "./writeFrames.ts";

const NOTHING = Uint8Array.of(0);

function repeated(frame: Uint8Array, times: number): Uint8Array {
  const bytes = new Uint8Array(frame.length * times);
  for (let i = 0; i < times; i++) bytes.set(frame, i * frame.length);
  return bytes;
}

/** `count` people without a state: nine bytes each at most, so half a million of them are one legal frame. */
function crowd(count: number, idOf: (i: number) => number): Uint8Array {
  const state = new TextEncoder().encode("1");
  return awarenessFrame(writeAwareness(Array.from({ length: count }, (_, i) => ({ id: idOf(i), clock: 1, state }))));
}

/** Small frames that claim much. Each may cost its own socket; nothing may be thrown, and the others go on. */
describe("frames made to hurt", () => {
  function relayWith(store = createMemoryStore()) {
    const clock = createManualClock();
    const relay = createRelay({ store, clock, log: { info: () => {}, warn: () => {} } });
    const joined = async (device: DeviceName) => {
      const socket = new LocalSocket().connect(relay, device);
      socket.receive(stateVectorFrame(NOTHING));
      await expect.poll(() => socket.sent.length).toBeGreaterThanOrEqual(2);
      return socket;
    };
    return { clock, joined };
  }

  it.each([
    ["different people", (i: number) => i],
    ["one person again and again", () => 7],
  ])("R18: presence of half a million states (%s) is too large, and only for its sender", async (_what, idOf) => {
    const { joined } = relayWith();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    const before = ada.sent.length;
    bo.receive(crowd(500_000, idOf));
    expect(bo.closed?.code).toBe(4413);
    expect([ada.sent.length, ada.closed]).toEqual([before, null]);
    ada.receive(crowd(64, () => 3));
    expect(ada.closed).toBeNull();
  });

  it("R18: however many states are written, writing them does not throw", () => {
    const state = Uint8Array.of(49);
    const written = writeAwareness(Array.from({ length: 500_000 }, (_, id) => ({ id, clock: 1, state })));
    expect(written.length).toBeGreaterThan(500_000);
  });

  it("R18: a frame of more than a thousand messages is too large, whatever they are", async () => {
    const { joined } = relayWith();
    for (const frame of [updateFrame(Uint8Array.of(0, 0)), stateVectorFrame(NOTHING), Uint8Array.of(3)]) {
      const ada = await joined("ada-phone");
      ada.receive(repeated(frame, 1_001));
      expect(ada.closed?.code).toBe(4413);
      ada.lose();
    }
  });

  it("R18: messages are counted one by one, however they are put into frames", async () => {
    const { joined } = relayWith();
    const ada = await joined("ada-phone");
    const frame = repeated(updateFrame(Uint8Array.of(0, 0)), 1_000);
    for (let i = 0; i < 5; i++) ada.receive(frame);
    expect(ada.closed?.reason).toBe("too-fast");
  });

  it("R19: a connection has one load under way, whatever it asks, and asks again every five seconds at most", async () => {
    const inner = createMemoryStore();
    let asked = 0;
    const store: Store = {
      ...inner,
      joinRoom: (room, vectors) => {
        asked += vectors.length;
        return inner.joinRoom(room, vectors);
      },
    };
    const { clock, joined } = relayWith(store);
    const ada = await joined("ada-phone");
    expect(asked).toBe(1);
    for (let i = 0; i < 4; i++) ada.receive(repeated(stateVectorFrame(NOTHING), 1_000));
    await clock.advance(4_000);
    expect([asked, ada.closed]).toEqual([1, null]);
    const before = ada.sent.length;
    await clock.advance(1_000);
    await expect.poll(() => ada.sent.length).toBe(before + 1);
    await clock.advance(60_000);
    expect(asked).toBe(2);
  });

  it("R5: what waits for a join may be any number of frames", () => {
    const outbox = new Outbox(new LocalSocket(), 1e9);
    outbox.hold();
    expect(outbox.send(Array.from({ length: 400_000 }, () => NOTHING))).toBe(true);
  });

  it("R20: what goes wrong inside while reading one socket closes that socket and no other", async () => {
    const { joined } = relayWith();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    ada.send = () => {
      throw new RangeError("made up");
    };
    ada.receive(Uint8Array.of(3));
    expect([ada.closed?.code, bo.closed]).toEqual([1011, null]);
  });

  it("R20: and so does what goes wrong while telling it what the partner wrote", async () => {
    const { joined } = relayWith();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    ada.send = () => {
      throw new RangeError("made up");
    };
    const doc = new Y.Doc();
    bo.receive(updateFrame(changeOf(doc, () => doc.getArray(ADAS_SESSION).push([NOTHING]))));
    await expect.poll(() => ada.closed?.code).toBe(1011);
    await expect.poll(() => bo.sent.some((frame) => frame[0] === 100)).toBe(true);
    expect(bo.closed).toBeNull();
  });
});
