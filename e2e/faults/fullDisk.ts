import { newCouple } from "./couple.ts";
import { mountProblem, smallDisk } from "./disks.ts";
import { Ledger } from "./ledger.ts";
import { startMain } from "./mainProcess.ts";
import { brokenOf, came, perSize, type Series } from "./series.ts";
import { Writer } from "./writer.ts";

const STORE_FULL = 4507;
const DISK_MIB = 2;

/**
 * K13: a disk that is full for everybody, below SQLite. The writer is refused by name and what was acknowledged stays;
 * killed and started again on the full disk the server still reads; with room again everything goes on.
 */
export const fullDisk: Series = {
  name: "full-disk",
  rows: "K13 (ENOSPC)",
  impossible: mountProblem,
  async run(size) {
    const rounds = perSize(size, 1, 3, 20);
    const ledger = new Ledger();
    const codes = new Set<number | null>();
    let refused = 0;
    let restarts = 0;
    let isTakenAgain = true;
    for (let round = 0; round < rounds; round++) {
      const disk = smallDisk(DISK_MIB);
      const server = await startMain({ dataDir: disk.folder });
      try {
        const { shared, ada, bo } = await newCouple(server.url);
        const reader = await new Writer(server.url, shared, bo).join();
        const writer = await new Writer(server.url, shared, ada).join();
        while (writer.client.closeCode === null) {
          writer.type(50);
          await writer.client.until(({ closeCode }) => closeCode !== null || writer.acknowledged === writer.written);
        }
        codes.add(writer.client.closeCode);
        refused += 1;
        ledger.note([writer, reader]);
        await server.end("SIGKILL");
        await server.start();
        restarts += 1;
        await ledger.ask(server.url);
        disk.grow(64);
        const again = (await writer.again(server.url)).type(10);
        isTakenAgain &&= await came(() => again.acknowledged === again.written, 10_000);
        ledger.note([again]);
        await ledger.ask(server.url);
      } finally {
        await server.stop();
        disk.remove();
      }
      ledger.forget();
    }
    const { acknowledged, relayed, lost } = ledger;
    const broken = brokenOf({
      "every refusal has its name": [...codes].join() === String(STORE_FULL),
      "with room again the same device goes on, with what it held": isTakenAgain,
    });
    return { seen: { fullDisks: rounds, refused, restarts, acknowledged, relayed }, lost, broken };
  },
};
