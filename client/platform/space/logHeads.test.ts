import { beforeEach, describe, expect, it } from "vitest";
import { HandClock } from "../document/testing/handClock.ts";
import type { LogHead } from "../../../shared/seal/entry/heads.ts";
import { buildEpoch } from "../../../shared/seal/log/build/buildEpoch.ts";
import { recordHash } from "../../../shared/seal/log/record.ts";
import { append, asAda, type TestSpace, together } from "../../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../../shared/seal/testing/seededRandom.ts";
import type { Held } from "./held.ts";
import { type LogHeads, watchLogHeads } from "./logHeads.ts";

const random = seededRandom("heads");
const pair = await together(random);
const said = { spaceKey: random.bytes(32), reason: "refreshed" as const, oldRoomDigest: null, leftBehind: null };
const longer = append(pair, await buildEpoch(asAda(pair), said));
const OTHER_STORY = "A".repeat(43);

/** What a device of Bo's holds; nothing but its log is looked at. */
const heldOf = ({ records, state }: TestSpace): Held =>
  // reason: the rest of a device has nothing to say here.
  ({ device: { standing: "registered" }, log: { records, state } }) as unknown as Held;

function headAt(n: number): LogHead {
  const record = longer.records[n];
  if (record === undefined) throw new Error(`there is no record ${n}`);
  return { n, hash: recordHash(record) };
}

let clock: HandClock;
let server: TestSpace;
let isOnline: boolean;
let heads: LogHeads;
beforeEach(() => {
  clock = new HandClock();
  server = pair;
  isOnline = true;
  heads = watchLogHeads({
    clock,
    refresh: async () => heads.follow(heldOf(server)),
    isOnline: () => isOnline,
    onChange: () => {},
  });
  heads.follow(heldOf(pair));
});

async function pass(ms: number): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  clock.advance(ms);
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

describe("what others had seen of the space's log", () => {
  it("V45: what this device has as well is no news, whoever says it and how often", async () => {
    for (let n = 0; n < pair.records.length; n++) heads.heard(headAt(n));
    await pass(60_000);
    expect(heads.trouble()).toBeNull();
  });

  it("V45: a server that shows less than Ada has seen is asked again, and told once it lasts", async () => {
    heads.heard(headAt(longer.records.length - 1));
    await pass(29_000);
    expect(heads.trouble()).toBeNull();
    await pass(2_000);
    expect(heads.trouble()).toBe("heads-behind");
    server = longer;
    heads.follow(heldOf(longer));
    expect(heads.trouble()).toBeNull();
  });

  it("V45: a server that was only slow is no news, and neither is a line that is down", async () => {
    heads.heard(headAt(longer.records.length - 1));
    server = longer;
    await pass(31_000);
    expect(heads.trouble()).toBeNull();
    server = pair;
    isOnline = false;
    heads.heard({ n: longer.records.length, hash: OTHER_STORY });
    await pass(31_000);
    expect(heads.trouble()).toBeNull();
  });

  it("V46: another record in the same place is another story, also when it was said before this device had one", async () => {
    heads.heard({ n: longer.records.length - 1, hash: OTHER_STORY });
    expect(heads.trouble()).toBeNull();
    heads.follow(heldOf(longer));
    expect(heads.trouble()).toBe("heads-forked");
    heads.follow(heldOf(pair));
    expect(heads.trouble()).toBe("heads-forked");
  });
});
