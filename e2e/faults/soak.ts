import "fake-indexeddb/auto";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import { createMovedClock, type MovedClock } from "../../server/testing/movedClock.ts";
import type { Slot } from "../../shared/base/ids.ts";
import { startServerProcess } from "../serverProcess.ts";
import { newCouple } from "./couple.ts";
import { SealedPair, wordsOf } from "./sealedPair.ts";
import { brokenOf, came, pause, perSize, type Series } from "./series.ts";
import { type Weight, weightOf } from "./weightOf.ts";

const PAIRS = 12;
const TURN_MS = 100;
/** Of the moved clocks: an hour passes in two hundred seconds. */
const PACE = 18;
const LETTERS_AT_MOST = 3_000;
const REST_SECONDS = 60;
const WANDERS_MIB = 64;

interface Home {
  readonly pair: SealedPair;
  readonly devices: [SealedDocument, SealedDocument];
  isAway: boolean;
}

/**
 * An hour of an ordinary evening, by clocks that run eighteen times as fast: couples write, delete, show where they are,
 * lose their line, open new devices. Looked at from outside: memory, open files, and whether all read the same.
 */
export const soak: Series = {
  name: "soak",
  rows: "K16, K17: an hour of mixed load",
  async run(size) {
    const seconds = perSize(size, 2, 45, 200);
    const server = await startServerProcess({ LOG_LEVEL: "error", LIMIT_REQUESTS_PER_MINUTE: "1000000" });
    const clock = createMovedClock();
    const seen = { words: 0, deletions: 0, linesLost: 0, newDevices: 0 };
    const weights: Weight[] = [];
    let differing = 0;
    try {
      const couples = await Promise.all(Array.from({ length: PAIRS }, () => newCouple(server.url)));
      const empty = weightOf(server.pid());
      const homes = await Promise.all(couples.map((couple) => moveIn(new SealedPair(server.url, couple, clock))));
      const untilMs = performance.now() + seconds * 1_000;
      for (let turn = 0; performance.now() < untilMs; turn++) {
        await Promise.all(homes.map((home) => happens(home, seen)));
        await pause(TURN_MS);
        clock.move(TURN_MS * (PACE - 1));
        if (turn % 10 === 0) {
          await server.moveClock(10 * TURN_MS * (PACE - 1));
          weights.push(weightOf(server.pid()));
        }
      }
      await comesToRest(homes, clock);
      for (const home of homes) if (!(await agrees(home))) differing += 1;
      await Promise.all(homes.flatMap(({ devices }) => devices.map((device) => device.destroy())));
      // Everybody has gone; sockets that said goodbye are closed by then, and what was in memory for them is let go.
      const isEmptyAgain = await came(() => weightOf(server.pid()).handles <= empty.handles + 2, 10_000);
      const [early, late] = [weights.slice(weights.length / 4, weights.length / 2), weights.slice(-weights.length / 4)];
      const [earlyMib, lateMib] = [middle(early), middle(late)];
      const broken = brokenOf({
        "no socket and no file stays open": isEmptyAgain,
        "memory does not grow with time": lateMib - earlyMib < WANDERS_MIB,
      });
      const looked = { pairs: PAIRS, seconds, minutesOfTheirClocks: Math.round((seconds * PACE) / 60) };
      return {
        seen: { ...looked, ...seen, earlyMib, lateMib, handles: weights.at(-1)?.handles ?? 0 },
        lost: differing,
        broken,
      };
    } finally {
      await server.stop();
    }
  },
};

async function moveIn(pair: SealedPair): Promise<Home> {
  return { pair, devices: [await pair.open("a", "ada"), await pair.open("b", "bo")], isAway: false };
}

const chance = (of: number): boolean => Math.random() * of < 1;

/** What happens at one couple in one turn. */
async function happens(home: Home, seen: Record<"words" | "deletions" | "linesLost" | "newDevices", number>) {
  const [device, other] = chance(2) ? home.devices : home.devices.toReversed();
  if (device === undefined || other === undefined) return;
  const text = device.inner.getText("clause");
  if (chance(2)) {
    text.insert(Math.floor(Math.random() * (text.length + 1)), "word ");
    device.awareness.setLocalStateField("at", text.length);
    seen.words += 1;
  }
  if (text.length > LETTERS_AT_MOST || chance(20)) {
    const from = Math.floor(Math.random() * text.length);
    text.delete(from, Math.min(text.length - from, 200));
    seen.deletions += 1;
  }
  if (home.isAway || chance(100)) {
    if (home.isAway) for (const one of home.devices) one.connect();
    else other.disconnect();
    seen.linesLost += home.isAway ? 0 : 1;
    home.isAway = !home.isAway;
  }
  if (chance(400)) {
    seen.newDevices += 1;
    const slot: Slot = chance(2) ? "a" : "b";
    const added = await home.pair.open(slot, `new-${seen.newDevices}`);
    await came(() => added.status().synced, 10_000);
    await added.destroy();
  }
}

/**
 * Everything is saved, and every device has had its time to look whether what vanished from the log is needed: two who
 * fold it in the same moment each delete what the other's fold stands on, and see to it after fifteen seconds at most.
 */
async function comesToRest(homes: readonly Home[], clock: MovedClock): Promise<void> {
  const devices = homes.flatMap((home) => home.devices);
  for (const device of devices) device.connect();
  await Promise.all(devices.map((device) => device.whenSaved()));
  for (let second = 0; second < REST_SECONDS; second++) {
    clock.move(1_000);
    await pause(20);
  }
  await Promise.all(devices.map((device) => device.whenSaved()));
}

/** Both read the same, and so does a device that never was there. */
async function agrees({ pair, devices: [ada, bo] }: Home): Promise<boolean> {
  const same = await came(() => wordsOf(ada) === wordsOf(bo), 10_000);
  const stranger = await pair.open("b", "last");
  const read = await came(() => wordsOf(stranger) === wordsOf(ada), 10_000);
  await stranger.destroy();
  return same && read;
}

function middle(weights: readonly Weight[]): number {
  const sorted = weights.map(({ mib }) => mib).toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
