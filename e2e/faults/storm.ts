import { type Couple, newCouple } from "./couple.ts";
import { Ledger } from "./ledger.ts";
import { startMain } from "./mainProcess.ts";
import { brokenOf, perSize, type Series } from "./series.ts";
import { watchWeight } from "./weightOf.ts";
import { Writer } from "./writer.ts";

const COUPLES_AT_ONCE = 10;
/** Both in what they share, and Ada in her own. */
const SOCKETS_EACH = 3;

/**
 * K16, K18: the server is killed and everybody comes back in the same moment, each with an edit that it never sent.
 * Worse than it can be: our own devices wait a random while.
 */
export const storm: Series = {
  name: "storm",
  rows: "K16, K18",
  async run(size) {
    const [pairs, storms] = perSize(size, [6, 1], [50, 3], [300, 10]);
    const server = await startMain();
    const ledger = new Ledger();
    let slowestMs = 0;
    let turnedAway = 0;
    let heaviestMib = 0;
    try {
      const couples = await manyCouples(server.url, pairs);
      let rooms = await Promise.all(couples.flatMap((couple) => everyone(server.url, couple)));
      for (let round = 0; round < storms; round++) {
        const writers = rooms.flat();
        for (const writer of writers) writer.type(2);
        await Promise.all(writers.map((writer) => writer.client.until(() => writer.acknowledged === writer.written)));
        await server.end("SIGKILL");
        await Promise.all(writers.map(({ client }) => client.closed()));
        for (const room of rooms) ledger.note(room);
        for (const writer of writers) writer.type();
        await server.start();
        const startedMs = performance.now();
        const weight = watchWeight(server.pid());
        rooms = await Promise.all(rooms.map((room) => Promise.all(room.map((writer) => writer.again(server.url)))));
        slowestMs = Math.max(slowestMs, performance.now() - startedMs);
        heaviestMib = Math.max(heaviestMib, weight.stop().mib);
        turnedAway += rooms.flat().filter(({ client }) => client.closeCode !== null).length;
        for (const room of rooms) ledger.note(room);
        await ledger.ask(server.url);
      }
      for (const { client } of rooms.flat()) client.leave();
    } finally {
      await server.stop();
    }
    const { acknowledged, relayed, lost } = ledger;
    const broken = brokenOf({ "nobody is turned away": turnedAway === 0 });
    const sockets = pairs * SOCKETS_EACH;
    const slowest = Math.round(slowestMs);
    return { seen: { sockets, storms, acknowledged, relayed, slowestMs: slowest, heaviestMib }, lost, broken };
  },
};

async function manyCouples(serverUrl: string, pairs: number): Promise<Couple[]> {
  const couples: Couple[] = [];
  while (couples.length < pairs) {
    const some = Array.from({ length: Math.min(COUPLES_AT_ONCE, pairs - couples.length) }, () => newCouple(serverUrl));
    couples.push(...(await Promise.all(some)));
  }
  return couples;
}

function everyone(serverUrl: string, { shared, adasPrivate, ada, bo }: Couple): Promise<Writer[]>[] {
  const join = (room: Writer["room"], who: Writer["who"]) => new Writer(serverUrl, room, who).join();
  return [Promise.all([join(shared, ada), join(shared, bo)]), join(adasPrivate, ada).then((own) => [own])];
}
