import { newCouple } from "./couple.ts";
import { limitProblem, refuseWrites } from "./disks.ts";
import { Ledger } from "./ledger.ts";
import { startMain } from "./mainProcess.ts";
import { brokenOf, came, pause, perSize, type Series } from "./series.ts";
import { Writer } from "./writer.ts";

const PER_SECOND = 20;

/**
 * K2, K6, K13: for a minute the kernel refuses every write of the server into a file. Nobody is told anything, nobody
 * is thrown out, who comes reads what there was; afterwards everything that was typed meanwhile is written.
 */
export const outage: Series = {
  name: "outage",
  rows: "K2, K6, K13 (I/O error)",
  impossible: limitProblem,
  async run(size) {
    const seconds = perSize(size, 1, 10, 60);
    const server = await startMain();
    const ledger = new Ledger();
    try {
      const couples = await Promise.all([1, 2, 3, 4].map(() => newCouple(server.url)));
      const rooms = await Promise.all(
        couples.map(({ shared, ada, bo }) =>
          Promise.all([new Writer(server.url, shared, ada).join(), new Writer(server.url, shared, bo).join()]),
        ),
      );
      const writers = rooms.flat();
      for (const writer of writers) writer.type(10);
      await Promise.all(writers.map(({ client }) => client.until(({ saved }) => saved === 11)));
      await Promise.all(writers.map(({ client }) => client.until(() => client.heard.length > 1)));
      await Promise.all(rooms.map(([ada, bo]) => ada.client.until(() => ada.client.entries(bo.session) === 10)));
      await Promise.all(rooms.map(([ada, bo]) => bo.client.until(() => bo.client.entries(ada.session) === 10)));
      refuseWrites(server.pid(), true);
      for (let tick = 0; tick < seconds * PER_SECOND; tick++) {
        for (const writer of writers) writer.type();
        await pause(1_000 / PER_SECOND);
      }
      const during = {
        "nothing is acknowledged": writers.every(({ acknowledged }) => acknowledged === 10),
        "nothing is shown": rooms.every(
          ([ada, bo]) => ada.client.entries(bo.session) === 10 && bo.client.entries(ada.session) === 10,
        ),
        "nobody is thrown out": writers.every(({ client }) => client.closeCode === null),
        "the server answers": (await fetch(`${server.url}/healthz`)).ok,
        "who comes reads what there was": await readsBefore(server.url, writers[0]),
      };
      refuseWrites(server.pid(), false);
      const isSaved = await came(() => writers.every(({ acknowledged, written }) => acknowledged === written), 10_000);
      for (const room of rooms) ledger.note(room);
      await server.end("SIGKILL");
      await server.start();
      await ledger.ask(server.url);
      const { acknowledged, relayed, lost } = ledger;
      const broken = brokenOf({ ...during, "what was typed meanwhile is written within ten seconds": isSaved });
      return { seen: { seconds, acknowledged, relayed }, lost, broken };
    } finally {
      await server.stop();
    }
  },
};

async function readsBefore(serverUrl: string, writer: Writer | undefined): Promise<boolean> {
  if (writer === undefined) return false;
  const late = new Writer(serverUrl, writer.room, writer.who);
  await late.client.join();
  await late.client.until(({ closeCode }) => closeCode !== null || late.client.entries(writer.session) > 0);
  const read = late.client.entries(writer.session);
  late.client.leave();
  return read === 10;
}
