import { newCouple } from "./couple.ts";
import { freezeProblem, slowDisk } from "./disks.ts";
import { Ledger } from "./ledger.ts";
import { startMain } from "./mainProcess.ts";
import { brokenOf, came, pause, perSize, type Series } from "./series.ts";
import { Writer } from "./writer.ts";

const FROZEN_SECONDS = 2;

/** K13: an fsync that takes seconds. The rooms wait, the doors do not, and nothing is told before it is written. */
export const slowFsync: Series = {
  name: "slow-fsync",
  rows: "K13 (slow fsync)",
  impossible: freezeProblem,
  async run(size) {
    const rounds = perSize(size, 1, 3, 10);
    const disk = slowDisk(32);
    const server = await startMain({ dataDir: disk.folder });
    const ledger = new Ledger();
    let toldWhileFrozen = 0;
    let slowestDoorMs = 0;
    let isSaved = true;
    try {
      const { shared, ada, bo } = await newCouple(server.url);
      const writers = await Promise.all([ada, bo].map((who) => new Writer(server.url, shared, who).join()));
      for (let round = 0; round < rounds; round++) {
        await disk.freeze(FROZEN_SECONDS);
        // What was under way when it froze may still be told; what is typed from here on may not.
        await pause(50);
        const before = writers.map(({ written }) => written);
        for (const writer of writers) writer.type(20);
        const askedMs = performance.now();
        const door = await fetch(`${server.url}/healthz`);
        slowestDoorMs = Math.max(slowestDoorMs, door.ok ? performance.now() - askedMs : Number.POSITIVE_INFINITY);
        await pause(FROZEN_SECONDS * 500);
        writers.forEach(({ acknowledged }, i) => (toldWhileFrozen += Math.max(0, acknowledged - (before[i] ?? 0))));
        isSaved &&= await came(() => writers.every(({ acknowledged, written }) => acknowledged === written), 15_000);
      }
      ledger.note(writers);
      await server.end("SIGKILL");
      await server.start();
      await ledger.ask(server.url);
    } finally {
      await server.stop();
      disk.remove();
    }
    const { acknowledged, relayed, lost } = ledger;
    const broken = brokenOf({
      "nothing is told before it is written": toldWhileFrozen === 0,
      "everything is written once the disk is back": isSaved,
      "the doors answer within a second meanwhile": slowestDoorMs < 1_000,
    });
    return { seen: { freezes: rounds, acknowledged, relayed, slowestDoorMs: Math.round(slowestDoorMs) }, lost, broken };
  },
};
