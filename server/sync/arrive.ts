import type { Dependency, Run, UpdateShape } from "./readUpdate.ts";

/** What is known of each client, and raised by what arrives. */
export interface Arriving {
  next(client: number): number;
  raise(client: number, to: number): void;
}

/** One client's runs and what they stand beside, both by clock; the indexes say how far it came. */
interface Queue {
  readonly client: number;
  readonly runs: readonly Run[];
  readonly builtOn: readonly Dependency[];
  run: number;
  dependency: number;
}

/** Goes on as far as it can. Answers what it waits for, or null: then it is done, or begins beyond what is known. */
function advance(queue: Queue, known: Arriving): Dependency | null {
  for (let run = queue.runs[queue.run]; run !== undefined; run = queue.runs[++queue.run]) {
    if (run.from > known.next(queue.client)) return null;
    let beside = queue.builtOn[queue.dependency];
    while (beside !== undefined && beside.at < run.to) {
      if (beside.clock >= known.next(beside.client)) {
        known.raise(queue.client, beside.at);
        return beside;
      }
      beside = queue.builtOn[++queue.dependency];
    }
    known.raise(queue.client, run.to);
  }
  return null;
}

/**
 * Whether all of it can be put where it belongs, in some order, as Yjs would: a run may begin in what is known
 * and goes on until an item stands beside one that is not there yet. Raises `known` to what arrived. Whoever
 * waits is looked at again only when the client it waits for came further, so the time is that of reading.
 */
export function arrive({ runs, builtOn }: UpdateShape, known: Arriving): boolean {
  const dependencies = Map.groupBy(builtOn, ({ by }) => by);
  const queues = [...Map.groupBy(runs, ({ client }) => client)].map(([client, own]): Queue => ({
    client,
    runs: own,
    builtOn: dependencies.get(client) ?? [],
    run: 0,
    dependency: 0,
  }));
  const waiting = new Map<number, { readonly queue: Queue; readonly clock: number }[]>();
  const ready = [...queues];
  for (let queue = ready.pop(); queue !== undefined; queue = ready.pop()) {
    const beside = advance(queue, known);
    if (beside !== null) {
      const others = waiting.get(beside.client) ?? [];
      waiting.set(beside.client, others);
      others.push({ queue, clock: beside.clock });
    }
    const reached = known.next(queue.client);
    const there = waiting.get(queue.client) ?? [];
    const still = there.filter(({ clock }) => clock >= reached);
    if (still.length === there.length) continue;
    waiting.set(queue.client, still);
    for (const one of there) if (one.clock < reached) ready.push(one.queue);
  }
  return queues.every((queue) => queue.run === queue.runs.length);
}
