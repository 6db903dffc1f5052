import { monitorEventLoopDelay } from "node:perf_hooks";
import "../stockProviders.ts";
import { type Doors, LoadPair } from "./loadPair.ts";

/** What one process of the load is asked, and what it answers. */
export type GeneratorHears =
  | { readonly open: number; readonly doors: Doors }
  | { readonly seconds: number; readonly lettersPerSecond: number; readonly secondsPerTurn: number };

export interface Typed {
  readonly editMs: readonly number[];
  readonly turnMs: readonly number[];
  /** Letters that no partner had when all was over, and turns that were not taken. */
  readonly missing: number;
  readonly problems: readonly string[];
  /** How late this process itself was, at the 95th of a hundred moments: what it could not tell from the server. */
  readonly lateMs: number;
}

export type GeneratorSays = { readonly opened: number } | Typed;

const AT_ONCE = 8;
const TICK_MS = 2;
const PATIENCE_MS = 10_000;

/** One process that is many pairs. Its parent speaks to it over a pipe, and it ends when that pipe does. */
export function generate(): void {
  const pairs: LoadPair[] = [];
  process.on("disconnect", () => process.exit(0));
  process.on("message", (asked: GeneratorHears) => {
    const answer = "open" in asked ? openMore(pairs, asked) : typed(pairs, asked);
    void answer.then((said: GeneratorSays) => process.send?.(said));
  });
}

/** A few at a time: everybody arriving in one moment is another measurement. */
async function openMore(pairs: LoadPair[], { open, doors }: { open: number; doors: Doors }): Promise<GeneratorSays> {
  let left = open;
  const opening = Array.from({ length: AT_ONCE }, async () => {
    while (left-- > 0) pairs.push(await LoadPair.open(doors));
  });
  await Promise.all(opening);
  return { opened: pairs.length };
}

async function typed(
  pairs: readonly LoadPair[],
  { seconds, lettersPerSecond, secondsPerTurn }: Exclude<GeneratorHears, { readonly open: number }>,
): Promise<Typed> {
  const late = monitorEventLoopDelay({ resolution: 1 });
  late.enable();
  const problems: string[] = [];
  const speaking = new Set<LoadPair>();
  const speak = (pair: LoadPair): void => {
    if (speaking.has(pair)) return;
    speaking.add(pair);
    void pair
      .turn()
      .catch((error: unknown) => void problems.push(String(error)))
      .finally(() => speaking.delete(pair));
  };
  const startedMs = performance.now();
  const [letters, turns] = [seconds * pairs.length * lettersPerSecond, (seconds * pairs.length) / secondsPerTurn];
  let [written, said] = [0, 0];
  for (let share = 0; share < 1;) {
    share = Math.min(1, (performance.now() - startedMs) / (seconds * 1_000));
    // One pair after the other, so that a second's letters are spread over that second.
    while (written < letters * share) pairs[written++ % pairs.length]?.type();
    while (said < turns * share) {
      const pair = pairs[said++ % pairs.length];
      if (pair !== undefined) speak(pair);
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  late.disable();
  const deadline = performance.now() + PATIENCE_MS;
  const underWay = (): number => pairs.reduce((sum, pair) => sum + pair.underWay, speaking.size);
  while (underWay() > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
  return {
    editMs: pairs.flatMap(({ edits }) => edits.splice(0)),
    turnMs: pairs.flatMap((pair) => pair.turns.splice(0)),
    missing: underWay(),
    problems,
    lateMs: late.percentile(95) / 1e6,
  };
}
