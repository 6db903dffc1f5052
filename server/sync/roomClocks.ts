import { ByteReader } from "./byteReader.ts";
import { arrive } from "./arrive.ts";
import type { Run, UpdateShape } from "./readUpdate.ts";

/** What an update means to a room: nothing new, only deletions, new structs, or something that hangs in the air. */
export type Standing = "known" | "deletes" | "new" | "gap";

/**
 * How far the server knows each client (a Yjs client is one session of one device), without a Y.Doc: the
 * state vector of the latest join, as its bytes, and on top of it what was admitted since. It keeps holes
 * out: an update that begins beyond its client's clock would stay pending in everybody's document for ever
 * and could never be compacted away.
 */
export class RoomClocks {
  #stateVector: Uint8Array = Uint8Array.of(0);
  readonly #admitted = new Map<number, number>();

  /** Newer than anything before it: the store answers in the order in which it was asked. */
  learn(stateVector: Uint8Array): void {
    this.#stateVector = stateVector;
  }

  /** After a refused batch: what was admitted did not come to pass. The next join tells. */
  forget(): void {
    this.#admitted.clear();
  }

  standingOf(shape: UpdateShape): Standing {
    const [run] = shape.runs;
    if (run && shape.runs.length === 1 && shape.builtOn.length + shape.deletes.length === 0) {
      // A keystroke: one run of one client, as good as always.
      const known = this.#admitted.get(run.client) ?? this.#lookup()(run.client);
      if (run.from > known) return "gap";
      return run.to > known ? "new" : "known";
    }
    const trial = new Trial(this.#lookup());
    const isNew = shape.runs.some(({ client, to }) => to > trial.next(client));
    if (!arrive(shape, trial)) return "gap";
    if (shape.deletes.some(({ client, to }) => to > trial.next(client))) return "gap";
    if (isNew) return "new";
    return shape.deletes.length > 0 ? "deletes" : "known";
  }

  /** The clients of which these runs bring something new. */
  extendedBy(runs: readonly Run[]): number[] {
    const next = this.#lookup();
    const [only] = runs;
    if (only !== undefined && runs.length === 1) return only.to > next(only.client) ? [only.client] : [];
    return [...new Set(runs.flatMap(({ client, to }) => (to > next(client) ? [client] : [])))];
  }

  admit(runs: readonly Run[]): void {
    const next = this.#lookup();
    for (const { client, to } of runs) this.#admitted.set(client, Math.max(next(client), to));
  }

  /** Over both layers. The bytes are decoded only if a client is asked for that wrote nothing lately. */
  #lookup(): (client: number) => number {
    let joined: Map<number, number> | null = null;
    return (client) => {
      const lately = this.#admitted.get(client);
      if (lately !== undefined) return lately;
      joined ??= decode(this.#stateVector);
      return joined.get(client) ?? 0;
    };
  }
}

/** A lookup of which one update raises what it brings, without telling the room. */
class Trial {
  readonly #known: (client: number) => number;
  readonly #raised = new Map<number, number>();

  constructor(known: (client: number) => number) {
    this.#known = known;
  }

  next(client: number): number {
    return this.#raised.get(client) ?? this.#known(client);
  }

  raise(client: number, to: number): void {
    this.#raised.set(client, Math.max(this.next(client), to));
  }
}

function decode(stateVector: Uint8Array): Map<number, number> {
  const reader = new ByteReader(stateVector);
  const clocks = new Map<number, number>();
  const clients = reader.varUint();
  for (let i = 0; i < clients && reader.sound; i++) clocks.set(reader.varUint(), reader.varUint());
  return clocks;
}
