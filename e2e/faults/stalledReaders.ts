import { newId, type SessionId } from "../../shared/base/ids.ts";
import { changeOf, RawClient } from "../../server/sync/testing/rawClient.ts";
import { updateFrame } from "../../server/sync/writeFrames.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import { newCouple } from "./couple.ts";
import { startMain } from "./mainProcess.ts";
import { brokenOf, perSize, type Series } from "./series.ts";
import { watchWeight, weightOf } from "./weightOf.ts";

const MIB = 1024 * 1024;
/** What one device may send at once is 64 MiB: four of them bring two hundred. */
const WRITERS = 4;
/** What may wait for one reader; peers stood at 300 MiB more with one of them. */
const QUEUE_MIB = 8;
const WANDERS_MIB = 64;

interface Overwritten {
  readonly grownMib: number;
  readonly codes: readonly (number | null)[];
  readonly isWriterHeldUp: boolean;
  readonly hasEverything: boolean;
}

/**
 * K7: readers who read nothing while others overwrite a megabyte two hundred times. What that weighs by itself is
 * measured first, with readers who read.
 */
export const stalledReaders: Series = {
  name: "stalled-readers",
  rows: "K7",
  async run(size) {
    const [readers, overwrites] = perSize(size, [1, 24], [1, 80], [8, 200]);
    const reading = await overwrite(readers, overwrites, false);
    const stalled = await overwrite(readers, overwrites, true);
    const broken = brokenOf({
      "nobody who writes is held up": !stalled.isWriterHeldUp,
      "who reads is not let go": reading.codes.every((code) => code === null),
      "who reads nothing is let go, to come again": stalled.codes.every((code) => code === 1013 || code === 1006),
      "and has everything then": stalled.hasEverything,
      "what is kept for them is bounded": stalled.grownMib - reading.grownMib < readers * QUEUE_MIB + WANDERS_MIB,
    });
    const weighed = { grownMibReading: reading.grownMib, grownMibStalled: stalled.grownMib };
    return { seen: { readers, overwrites, ...weighed }, lost: 0, broken };
  },
};

async function overwrite(readers: number, overwrites: number, isStalled: boolean): Promise<Overwritten> {
  const server = await startMain();
  try {
    const { shared, ada, bo } = await newCouple(server.url);
    const joined = async (who: typeof ada) => {
      const client = await new RawClient(server.url.replace("http", "ws"), shared, who).join();
      return client.until(() => client.saved === 1);
    };
    const read = await Promise.all(Array.from({ length: readers }, () => joined(bo)));
    const writers = await Promise.all(
      Array.from({ length: WRITERS }, async () => ({ client: await joined(ada), session: newSession() })),
    );
    const before = weightOf(server.pid());
    const weight = watchWeight(server.pid());
    if (isStalled) for (const { socket } of read) socket.pause();
    for (let i = 0; i < overwrites; i++) {
      const writer = writers[i % WRITERS];
      if (writer === undefined) throw new Error("there are four writers");
      const { client, session } = writer;
      client.send(updateFrame(changeOf(client.doc, () => replace(client, session, i))));
      const saved = 2 + Math.floor(i / WRITERS);
      await client.until(() => client.saved === saved || client.closeCode !== null);
    }
    const grownMib = weight.stop().mib - before.mib;
    for (const { socket } of read) socket.resume();
    const codes = isStalled
      ? await Promise.all(read.map((client) => client.closed()))
      : read.map((one) => one.closeCode);
    const again = await joined(bo);
    await again.until(() => writers.every(({ session }) => again.entries(session) === 1));
    const last = again.doc.getArray<Uint8Array>(writers[(overwrites - 1) % WRITERS]?.session ?? "").get(0)[0];
    const isWriterHeldUp = writers.some(({ client }) => client.closeCode !== null);
    return { grownMib, codes, isWriterHeldUp, hasEverything: last === (overwrites - 1) % 256 };
  } finally {
    await server.stop();
  }
}

const newSession = (): SessionId => newId<SessionId>(systemRandom);

function replace({ doc }: RawClient, session: SessionId, i: number): void {
  const root = doc.getArray<Uint8Array>(session);
  root.delete(0, root.length);
  root.push([new Uint8Array(MIB).fill(i)]);
}
