import { rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { startCluster } from "../cluster/cluster.ts";
import { startedBy } from "../cluster/processCost.ts";
import { startServices } from "../cluster/services.ts";
import { mountProblem, smallDisk } from "../faults/disks.ts";
import { pause } from "../faults/series.ts";
import { fillDisk } from "./fillDisk.ts";
import { type Fault, kills, rollingRestart, silences } from "./faults.ts";
import { openEvening, type Struck } from "./strikes.ts";

type Note = (one: Struck) => void;

const PAIRS = 4;
const QUICK_PAIRS = 2;
const AHEAD = join(import.meta.dirname, "clockAhead.mjs");

/** All faults that leave the machine as it was, one after the other, on one cluster. */
export async function onTheUsualCluster(isQuick: boolean, wanted: string, note: Note): Promise<void> {
  const all = isQuick ? [...kills, rollingRestart] : [...kills, ...silences, rollingRestart];
  const faults = all.filter(({ name }) => name.includes(wanted));
  if (faults.length === 0) return;
  // Long enough for the front to see that a node goes, and to send people to the other one.
  const cluster = await startCluster({ kind: "two-postgres", environment: { STOP_DELAY_SECONDS: "1" } });
  const evening = await openEvening({ cluster, pairs: isQuick ? QUICK_PAIRS : PAIRS, isQuick });
  try {
    for (const fault of faults) note(await evening.strike(fault));
  } finally {
    await evening.close();
    await cluster.stop();
  }
}

/** One node's own clock is five minutes ahead; then the other one is killed as well. */
export async function clockAhead(note: Note): Promise<void> {
  const ahead = `--import=${AHEAD}`;
  const cluster = await startCluster({ kind: "two-postgres", flagsOf: (node) => (node === 1 ? [ahead] : []) });
  const evening = await openEvening({ cluster, pairs: PAIRS, isQuick: false });
  const killed = kills[0];
  try {
    note(
      await evening.strike({
        name: "a clock five minutes ahead",
        strike: () => undefined,
        heal: () => pause(3_000),
      }),
    );
    if (killed) note(await evening.strike({ ...killed, name: "the same, and the other node, SIGKILL" }));
  } finally {
    await evening.close();
    await cluster.stop();
  }
}

const DISK_MIB = 160;
const FULL_MS = 5_000;

/** PostgreSQL's disk has no byte left, for its log of writes neither; then somebody makes room. Null when it was run. */
export async function diskFull(note: Note): Promise<string | null> {
  const problem = mountProblem();
  if (problem !== null) return `PostgreSQL's disk is full (${problem})`;
  const disk = smallDisk(DISK_MIB);
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = disk.folder;
  const services = await startServices({ max_wal_size: "32MB", min_wal_size: "32MB" });
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  const cluster = await startCluster({ kind: "two-postgres", services });
  const evening = await openEvening({ cluster, pairs: PAIRS, isQuick: false });
  const ballast = join(disk.folder, "ballast");
  const full: Fault = {
    name: "PostgreSQL's disk, full",
    strike: () => fillDisk(ballast),
    async heal() {
      await pause(FULL_MS);
      if (await hasRoom(services.postgres.url)) throw new Error("PostgreSQL still had room on its full disk");
      rmSync(ballast);
      // Out of room for its log it ends itself; whoever looks after services starts it again.
      await untilItRuns(services.postgres);
    },
  };
  try {
    note(await evening.strike(full));
  } finally {
    await evening.close();
    await cluster.stop();
    await services.stop();
    disk.remove();
  }
  return null;
}

async function untilItRuns(postgres: { start(): Promise<void> }): Promise<void> {
  // A postmaster that is still there recovers by itself, or ends within moments.
  await pause(2_000);
  if (startedBy(process.pid, "postgres").length === 0) await postgres.start();
}

/** Whether a table of some megabytes can be written; one that is not there to be asked has none. */
async function hasRoom(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(
      "CREATE TEMP TABLE probe AS SELECT repeat(n::text, 1000) AS words FROM generate_series(1, 20000) n",
    );
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
