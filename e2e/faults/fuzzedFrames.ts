import { WebSocket } from "ws";
import { roomName } from "../../shared/base/room.ts";
import { newId, type SessionId } from "../../shared/base/ids.ts";
import { someMadFrames } from "../../server/sync/testing/madFrames.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import { type Couple, newCouple } from "./couple.ts";
import { Ledger } from "./ledger.ts";
import { startMain } from "./mainProcess.ts";
import { brokenOf, came, pause, perSize, type Series } from "./series.ts";
import { weightOf } from "./weightOf.ts";
import { Writer } from "./writer.ts";

const MAD_AT_ONCE = 8;
const FRAMES_EACH = 25;
const WANDERS_MIB = 64;

/** K12: Ada's devices have gone mad, and Bo writes on beside them as if nothing were. */
export const fuzzedFrames: Series = {
  name: "fuzzed-frames",
  rows: "K12",
  async run(size) {
    const seconds = perSize(size, 1, 10, 60);
    const seed = Date.now();
    const server = await startMain();
    const ledger = new Ledger();
    let frames = 0;
    const codes = new Map<number, number>();
    try {
      const couple = await newCouple(server.url);
      const bo = await new Writer(server.url, couple.shared, couple.bo).join();
      const before = weightOf(server.pid());
      const untilMs = performance.now() + seconds * 1_000;
      const mad = async (which: number): Promise<void> => {
        for (let round = 0; performance.now() < untilMs; round++) {
          const session = newId<SessionId>(systemRandom);
          const some = someMadFrames(session, seed + which * 1_000_003 + round, FRAMES_EACH);
          frames += some.length;
          const code = await rave(server.url, couple, some);
          codes.set(code, (codes.get(code) ?? 0) + 1);
        }
      };
      const raving = Promise.all(Array.from({ length: MAD_AT_ONCE }, (_, which) => mad(which)));
      while (performance.now() < untilMs) {
        bo.type();
        await pause(20);
      }
      await raving;
      const isSaved = await came(() => bo.acknowledged === bo.written, 5_000);
      const areGone = await came(() => weightOf(server.pid()).handles <= before.handles, 5_000);
      const after = weightOf(server.pid());
      ledger.note([bo]);
      await ledger.ask(server.url);
      const broken = brokenOf({
        "Bo is not disturbed": isSaved && bo.client.closeCode === null,
        "nothing wrong inside: no frame ends in 1011": !codes.has(1011),
        "nothing of it stays": areGone && after.mib - before.mib < WANDERS_MIB,
      });
      const ends = [...codes].map(([code, times]) => `${code}: ${times}`).join(", ");
      const seen = { seed, seconds, frames, ends, mibBefore: before.mib, mibAfter: after.mib };
      return { seen: { ...seen, acknowledged: ledger.acknowledged }, lost: ledger.lost, broken };
    } finally {
      await server.stop();
    }
  },
};

/** Sends everything, well-behaved for one moment at most, and says how it ended; 1000 when nothing was taken amiss. */
function rave(serverUrl: string, { shared, ada }: Couple, frames: readonly (Uint8Array | string)[]): Promise<number> {
  const url = `${serverUrl.replace("http", "ws")}/sync/${shared.space}/${roomName(shared)}?ack=1`;
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { headers: ada });
    socket.on("error", () => {});
    socket.on("close", resolve);
    socket.on("open", () => {
      for (const frame of frames) socket.send(frame);
      // Its goodbye comes after all of it, so the server has read it all, or closed before.
      socket.close(1000);
    });
  });
}
