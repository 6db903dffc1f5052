import { afterEach, describe, expect, it } from "vitest";
import { createMemoryStore } from "../store/memoryStore.ts";
import { appearanceFrame } from "./testing/appearanceFrame.ts";
import type { DeviceName } from "./testing/cast.ts";
import { LocalSocket } from "./testing/localSocket.ts";
import { createManualClock } from "./testing/manualClock.ts";
import { createRelay } from "./relay.ts";
import { KEEPALIVE_FRAME, stateVectorFrame } from "./writeFrames.ts";
import type { ConnectionSocket } from "./connectionSocket.ts";

const SECOND_MS = 1_000;

describe("keeping sockets alive", () => {
  const clock = createManualClock();
  const relay = createRelay({ store: createMemoryStore(), clock, log: { info: () => {}, warn: () => {} } });
  const opened: LocalSocket[] = [];
  afterEach(() => {
    for (const socket of opened.splice(0)) socket.lose();
  });
  const open = (device: DeviceName) => {
    const socket = new LocalSocket().connect(relay, device);
    opened.push(socket);
    return socket;
  };
  const isKeepalive = (frame: Uint8Array) => Buffer.from(frame).equals(KEEPALIVE_FRAME);

  it("R8: an idle connection hears something at least every 20 s, from the first second on", async () => {
    const [silent, joined] = [open("ada-phone"), open("bo")];
    joined.receive(stateVectorFrame(Uint8Array.of(0)));
    await clock.advance(0);
    await expect.poll(() => joined.sent.length).toBe(2);
    for (let minute = 0; minute < 3; minute++) {
      const before = [silent.sent.length, joined.sent.length] as const;
      await clock.advance(60 * SECOND_MS);
      for (const [socket, from] of [
        [silent, before[0]],
        [joined, before[1]],
      ] as const) {
        const heard = socket.sent.slice(from);
        expect(heard.length).toBeGreaterThanOrEqual(3);
        expect(heard.every(isKeepalive)).toBe(true);
      }
    }
  });

  it("R8: when nobody is left, no timer is", async () => {
    const ada = open("ada-phone");
    await clock.advance(30 * SECOND_MS);
    ada.lose();
    const heard = ada.sent.length;
    await clock.advance(120 * SECOND_MS);
    expect(ada.sent.length).toBe(heard);
    expect(relay.counts()).toEqual({ rooms: 0, connections: 0 });
  });

  it("K15: a socket that only looks open is let go, and its presence with it; one that answers pings stays", async () => {
    const bo = open("bo");
    bo.receive(stateVectorFrame(Uint8Array.of(0)));
    class PingedSocket extends LocalSocket implements ConnectionSocket {
      pings = 0;
      answers = true;
      alive: () => void = () => {};
      ping(): void {
        this.pings += 1;
        if (this.answers) this.alive();
      }
      onAlive(listener: () => void): void {
        this.alive = listener;
      }
    }
    const ada = new PingedSocket().connect(relay, "ada-phone");
    ada.receive(stateVectorFrame(Uint8Array.of(0)));
    await clock.advance(0);
    ada.receive(appearanceFrame(31, 1, '"ada"'));
    await clock.advance(300 * SECOND_MS);
    expect(ada.closed).toBeNull();
    expect(ada.pings).toBeGreaterThan(5);
    ada.answers = false;
    await clock.advance(90 * SECOND_MS);
    expect(ada.closed?.code).toBe(1013);
    expect(bo.sent.some((frame) => Buffer.from(frame).equals(appearanceFrame(31, 1, "null")))).toBe(true);
  });
});
