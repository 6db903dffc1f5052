import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { Connection } from "../../client/platform/document/connection.ts";
import { newId, type DocumentId, type SpaceId } from "../../shared/base/ids.ts";
import { systemRandom } from "../../server/systemRandom.ts";

const TRIES = 12;

/** A server that is away: whoever knocks is told so in the same moment. What is counted is when they knock. */
function knocking(at: number[]): typeof WebSocket {
  class Away {
    readonly OPEN = 1;
    readyState = 0;
    binaryType = "arraybuffer";
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    constructor() {
      at.push(Date.now());
      queueMicrotask(() => this.onclose?.({ code: 1006, reason: "" }));
    }
    send(): void {}
    close(): void {}
  }
  // reason: as much of a WebSocket as the stock provider uses.
  return Away as unknown as typeof WebSocket;
}

describe("coming back to a server that is away", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** How long this device waits between its tries; `spread` is its own chance, from 0 to 1. */
  async function waitsOf(spread: number): Promise<readonly number[]> {
    const at: number[] = [];
    const room = {
      space: newId<SpaceId>(systemRandom),
      document: newId<DocumentId>(systemRandom),
      epoch: 1,
      generation: 0,
    };
    const socket = { serverUrl: "ws://away", WebSocket: knocking(at) };
    const connection = new Connection(new Y.Doc(), room, socket, { changed: () => {}, spread: () => spread });
    connection.connect();
    while (at.length <= TRIES) await vi.advanceTimersByTimeAsync(10);
    connection.destroy();
    return at.slice(1).map((time, i) => time - (at[i] ?? 0));
  }

  it("K18: every wait is between half and the whole of one that doubles, up to half a minute, and differs by device", async () => {
    const [early, middle, late] = [await waitsOf(0), await waitsOf(0.5), await waitsOf(1)];
    for (const [i, whole] of late.entries()) {
      expect(early[i]).toBeGreaterThanOrEqual(whole / 2 - 10);
      expect(early[i]).toBeLessThanOrEqual(whole / 2 + 10);
      expect(middle[i]).toBeGreaterThan(early[i] ?? 0);
      expect(middle[i]).toBeLessThan(whole);
    }
    // y-websocket by itself stops doubling at two and a half seconds, and everybody waits the same.
    expect(late.slice(0, 4)).toEqual([200, 400, 800, 1_600]);
    expect(late.at(-1)).toBe(30_000);
  });
});
