import { newCouple } from "./couple.ts";
import { Ledger } from "./ledger.ts";
import { type MainProcess, startMain } from "./mainProcess.ts";
import { brokenOf, perSize, type Series } from "./series.ts";
import { Writer } from "./writer.ts";

/** Ends the server while everybody types; what it says afterwards is held against what these had been told. */
type Strike = (server: MainProcess, writers: readonly Writer[], round: number) => Promise<void>;

/** So many times: three couples type at once, each partner on a new device, the server is struck and comes back. */
async function struck(rounds: number, strike: Strike): Promise<{ ledger: Ledger; closeCodes: Set<number | null> }> {
  const server = await startMain();
  const ledger = new Ledger();
  const closeCodes = new Set<number | null>();
  try {
    const couples = await Promise.all([1, 2, 3].map(() => newCouple(server.url)));
    for (let round = 0; round < rounds; round++) {
      const rooms = await Promise.all(
        couples.map(({ shared, ada, bo }) =>
          Promise.all([new Writer(server.url, shared, ada).join(), new Writer(server.url, shared, bo).join()]),
        ),
      );
      const writers = rooms.flat();
      const typing = writers.map((writer) => writer.typeUntilClosed());
      await strike(server, writers, round);
      await Promise.all(typing);
      for (const { client } of writers) closeCodes.add(client.closeCode);
      for (const room of rooms) ledger.note(room);
      await server.start();
      await ledger.ask(server.url);
    }
  } finally {
    await server.stop();
  }
  return { ledger, closeCodes };
}

/** K1, K16: SIGKILL in the very turn in which an acknowledgement came, with all other writers in flight. */
export const kills: Series = {
  name: "kills",
  rows: "K1, K16",
  async run(size) {
    const rounds = perSize(size, 2, 15, 100);
    const { ledger } = await struck(rounds, async (server, [first, ...others], round) => {
      await Promise.all(others.map(({ client }) => client.until(({ saved }) => saved > 5)));
      await first?.client.until(({ saved }) => saved > 10 + 17 * (round % 30));
      await server.end("SIGKILL");
    });
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
    const ends = new Set<number | null>();
    let slowestMs = 0;
    const { ledger, closeCodes } = await struck(rounds, async (server, writers, round) => {
      await Promise.all(writers.map(({ client }) => client.until(({ saved }) => saved > 5 + 11 * (round % 20))));
      const startedMs = performance.now();
      ends.add(await server.end("SIGTERM"));
      slowestMs = Math.max(slowestMs, performance.now() - startedMs);
    });
    const { acknowledged, relayed, lost } = ledger;
    const broken = brokenOf({
      "everybody is told 1012": [...closeCodes].join() === "1012",
      "it ends with 0": [...ends].join() === "0",
      "it ends within 5 seconds": slowestMs < 5_000,
    });
    return { seen: { stops: rounds, acknowledged, relayed, slowestMs: Math.round(slowestMs) }, lost, broken };
  },
};
