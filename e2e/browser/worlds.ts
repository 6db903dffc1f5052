import type { ServerProcess } from "../serverProcess.ts";
import { expect, PHONE } from "./people.ts";
import { meet, type Person, type Place } from "./Person.ts";
import { Talk } from "./Talk.ts";
import { expectAlike, Watcher } from "./Watcher.ts";

/** After so long without a sign of life a connection counts as lost. */
const SILENCE_MS = 45_000;

/** One of several worlds that are lived in at the same time, on one server: its Ada, its Bo, and all that Bo can see. */
export interface Cast {
  readonly ada: Person;
  readonly bo: Person;
  readonly adas: Talk;
  readonly bos: Talk;
  readonly watcher: Watcher;
}

type Somebody = (name: string, options?: typeof PHONE) => Promise<Person>;

/** `hasClock`: time passes for their devices too, whose own twenty minutes and days count. */
export async function castOf(somebody: Somebody, hasClock: boolean): Promise<Cast> {
  const ada = await somebody("Ada", PHONE);
  const bo = await somebody("Bo");
  const watcher = await Watcher.over(bo);
  if (hasClock) for (const { context } of [ada, bo]) await context.clock.install();
  await meet(ada, bo);
  // How many questions a pairing takes depends on who was quicker.
  await watcher.look(["Today", "Talk"]);
  return { ada, bo, adas: new Talk(ada), bos: new Talk(bo), watcher };
}

/**
 * For the server, and for every device that was given a clock: there a connection has been silent for so long
 * that it is made anew, and what follows has to come after that in every world.
 */
export async function passes(ms: number, server: ServerProcess, casts: readonly Cast[] = []): Promise<void> {
  await server.moveClock(ms);
  await Promise.all(
    casts.map(async ({ ada, bo, watcher }) => {
      const before = watcher.connections();
      await Promise.all([ada, bo].map(({ context }) => context.clock.fastForward(ms)));
      if (ms > SILENCE_MS) await expect.poll(() => watcher.connections()).toBeGreaterThan(before);
    }),
  );
}

/** Every Bo looks, and all of them learned the same; then each is at Talk again. */
export async function allLookAlike(casts: readonly Cast[], places?: readonly Place[]): Promise<void> {
  const [expected, ...others] = await Promise.all(casts.map(({ watcher }) => watcher.look(places)));
  if (expected === undefined) throw new Error("at least one world was lived in");
  expect(others.length).toBeGreaterThan(0);
  for (const seen of others) expectAlike(seen, expected);
  await Promise.all(casts.map(({ bo }) => bo.goesTo("Talk")));
}
