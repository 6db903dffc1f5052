import { type Couple, newCouple } from "./couple.ts";
import { Ledger } from "./ledger.ts";
import { type MainProcess, startMain } from "./mainProcess.ts";
import { brokenOf, perSize, type Series } from "./series.ts";
import { Writer } from "./writer.ts";

/** All couples typing at once, each partner on a new device. */
async function everybodyTypes(server: MainProcess, couples: readonly Couple[]) {
  const rooms = await Promise.all(
    couples.map(({ shared, ada, bo }) =>
      Promise.all([new Writer(server.url, shared, ada).join(), new Writer(server.url, shared, bo).join()]),
    ),
  );
  return { rooms, writers: rooms.flat(), typing: rooms.flat().map((writer) => writer.typeUntilClosed()) };
}

/** K1, K16: SIGKILL in the very turn in which an acknowledgement came, with all other writers in flight. */
export const kills: Series = {
  name: "kills",
  rows: "K1, K16",
  async run(size) {
    const rounds = perSize(size, 2, 15, 100);
    const server = await startMain();
    const ledger = new Ledger();
    try {
      const couples = await Promise.all([1, 2, 3].map(() => newCouple(server.url)));
      for (let round = 0; round < rounds; round++) {
        const { rooms, writers, typing } = await everybodyTypes(server, couples);
        const [first] = writers;
        const others = writers.slice(1).map(({ client }) => client.until(({ saved }) => saved > 5));
        await Promise.all(others);
        await first?.client.until(({ saved }) => saved > 10 + 17 * (round % 30));
        await server.end("SIGKILL");
        await Promise.all(typing);
        for (const room of rooms) ledger.note(room);
        await server.start();
        await ledger.ask(server.url);
      }
    } finally {
      await server.stop();
    }
    const { acknowledged, relayed, lost } = ledger;
    const broken = brokenOf({ "somebody was acknowledged and shown something": acknowledged > 0 && relayed > 0 });
    return { seen: { kills: rounds, acknowledged, relayed }, lost, broken };
  },
};

/** K20: SIGTERM in the middle of typing. */
export const stops: Series = {
  name: "stops",
  rows: "K20",
  async run(size) {
    const rounds = perSize(size, 1, 5, 20);
    const server = await startMain();
    const ledger = new Ledger();
    const codes = new Set<number | null>();
    const ends = new Set<number | null>();
    let slowestMs = 0;
    try {
      const couples = await Promise.all([1, 2, 3].map(() => newCouple(server.url)));
      for (let round = 0; round < rounds; round++) {
        const { rooms, writers, typing } = await everybodyTypes(server, couples);
        await Promise.all(writers.map(({ client }) => client.until(({ saved }) => saved > 5 + 11 * (round % 20))));
        const startedMs = performance.now();
        ends.add(await server.end("SIGTERM"));
        slowestMs = Math.max(slowestMs, performance.now() - startedMs);
        await Promise.all(typing);
        for (const { client } of writers) codes.add(client.closeCode);
        for (const room of rooms) ledger.note(room);
        await server.start();
        await ledger.ask(server.url);
      }
    } finally {
      await server.stop();
    }
    const { acknowledged, relayed, lost } = ledger;
    const broken = brokenOf({
      "everybody is told 1012": [...codes].join() === "1012",
      "it ends with 0": [...ends].join() === "0",
      "it ends within 5 seconds": slowestMs < 5_000,
    });
    return { seen: { stops: rounds, acknowledged, relayed, slowestMs: Math.round(slowestMs) }, lost, broken };
  },
};
