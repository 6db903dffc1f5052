import { WebSocket } from "ws";
import { type DocumentId, newId } from "../../shared/base/ids.ts";
import { type Room, roomName } from "../../shared/base/room.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import { type Couple, type Headers, newCouple } from "./couple.ts";
import { startMain } from "./mainProcess.ts";
import { brokenOf, perSize, type Series } from "./series.ts";
import { weightOf } from "./weightOf.ts";
import { Writer } from "./writer.ts";

const AT_ONCE = 64;
/** What a heap may wander by itself; a room that stayed for each name would be hundreds of MiB. */
const WANDERS_MIB = 48;

/** K17: somebody asks for names of rooms without end, with a credential and over real sockets. */
export const roomNames: Series = {
  name: "room-names",
  rows: "K17",
  async run(size) {
    const names = perSize(size, 600, 5_000, 200_000);
    const server = await startMain();
    const codes = new Map<number, number>();
    try {
      const couple = await newCouple(server.url);
      const ask = async (count: number): Promise<void> => {
        let left = count;
        const knock = async (): Promise<void> => {
          while (left-- > 0) {
            const code = await answerAt(server.url, nameOf(couple, left), couple.ada);
            codes.set(code, (codes.get(code) ?? 0) + 1);
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, knock));
      };
      // The first tenth warms everything up that a name needs whatever becomes of it.
      await ask(names / 10);
      const before = weightOf(server.pid());
      await ask(names - names / 10);
      const after = weightOf(server.pid());
      const writer = (await new Writer(server.url, couple.shared, couple.ada).join()).type(5);
      await writer.client.until(({ closeCode }) => closeCode !== null || writer.acknowledged === 5);
      const broken = brokenOf({
        "every name is refused by the same word": [...codes.keys()].join() === "4404",
        "nothing is kept for a name": after.mib - before.mib < WANDERS_MIB && after.handles - before.handles < AT_ONCE,
        "the room that there is goes on": writer.acknowledged === 5,
      });
      const seen = { names, mibBefore: before.mib, mibAfter: after.mib, handlesAfter: after.handles };
      return { seen, lost: 0, broken };
    } finally {
      await server.stop();
    }
  },
};

/** Documents that never were, and epochs and generations that have not begun of one that is. */
function nameOf({ shared }: Couple, i: number): Room {
  if (i % 3 === 0) return { ...shared, epoch: i + 2 };
  if (i % 3 === 1) return { ...shared, generation: i + 1 };
  return { ...shared, document: newId<DocumentId>(systemRandom) };
}

/** Not `Writer`: it holds a document, and this is about two hundred thousand visits. */
function answerAt(serverUrl: string, room: Room, headers: Headers): Promise<number> {
  const url = `${serverUrl.replace("http", "ws")}/sync/${room.space}/${roomName(room)}`;
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { headers, perMessageDeflate: false });
    socket.on("error", () => {});
    socket.on("close", resolve);
  });
}
