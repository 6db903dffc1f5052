import { Client } from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster/cluster.ts";
import { Ledger } from "../faults/ledger.ts";
import { pause } from "../faults/series.ts";
import type { Doors } from "../load/loadPair.ts";
import { ChaosPair } from "./chaosPair.ts";
import { kills, rollingRestart } from "./faults.ts";
import { SilentPair } from "./silentPair.ts";
import { openEvening } from "./strikes.ts";

/** The short form of `npm run chaos`: one couple that goes on, one that vanishes with the fault. */
describe("two nodes from which something is taken", { timeout: 120_000 }, () => {
  let cluster: Cluster;
  afterEach(() => cluster.stop());

  const doorsOf = ({ url, front }: Cluster): Doors => {
    const [a = url, b = a] = front.doors;
    return { url, a, b };
  };
  const NOTHING = { lost: 0, doubled: 0, broken: [] };

  it("R116: two whose lines end at different nodes read each other's words and turns, and so does somebody new at either node", async () => {
    cluster = await startCluster({ kind: "two-postgres" });
    const pair = await ChaosPair.open(doorsOf(cluster));
    pair.begin();
    await pair.isWellAgain();
    await pair.isWellAgain();
    await pair.end();
    expect(await pair.look()).toEqual(NOTHING);
    const { edits, turns } = pair.acknowledged;
    expect(Math.min(edits, turns)).toBeGreaterThan(0);
    const given = cluster.front.given();
    expect(Math.min(...given)).toBeGreaterThan(2);
    await pair.close();
  });

  it("R118, R119: a node, PostgreSQL and Redis are killed, and both nodes restarted in turn; nothing acknowledged is lost, nothing is there twice, all recover by themselves", async () => {
    cluster = await startCluster({ kind: "two-postgres" });
    const evening = await openEvening({ cluster, pairs: 1, isQuick: true });
    for (const fault of [...kills, rollingRestart]) {
      const struck = await evening.strike(fault);
      expect({ fault: fault.name, ...struck }).toMatchObject(NOTHING);
      expect(struck.acknowledgedEdits).toBeGreaterThan(0);
      expect(struck.acknowledgedTurns).toBeGreaterThan(0);
    }
    await evening.close();
  });

  it("R120: with a clock five minutes ahead at one node, everything of a day with both goes on", async () => {
    const ahead = `--import=${import.meta.dirname}/clockAhead.mjs`;
    cluster = await startCluster({ kind: "two-postgres", flagsOf: (node) => (node === 1 ? [ahead] : []) });
    const evening = await openEvening({ cluster, pairs: 1, isQuick: true });
    const fault = { name: "none", strike: () => undefined, heal: () => pause(1_000) };
    expect(await evening.strike(fault)).toMatchObject(NOTHING);
    await evening.close();
  });

  it("R121: what is gone from the database is counted as lost", async () => {
    cluster = await startCluster({ kind: "two-postgres" });
    const silent = await SilentPair.open(doorsOf(cluster));
    const ledger = new Ledger();
    await silent.begin();
    await pause(500);
    await silent.vanish(ledger);
    expect(ledger.acknowledged).toBeGreaterThan(10);
    expect(await ledger.ask(cluster.front.doors[1] ?? "")).toBe(0);
    await Promise.all(cluster.nodes.map((node) => node.end("SIGTERM")));
    const client = new Client({ connectionString: cluster.databaseUrl ?? "" });
    await client.connect();
    await client.query(
      "DELETE FROM room_rows WHERE seq = (SELECT max(seq) FROM room_rows AS all_of WHERE all_of.room = room_rows.room)",
    );
    await client.end();
    await Promise.all(cluster.nodes.map((node) => node.start()));
    await expect.poll(() => cluster.front.isReady(0)).toBe(true);
    expect(await ledger.ask(cluster.front.doors[0] ?? "")).toBeGreaterThan(0);
  });
});
