import { type ClientRateLimitInfo, MemoryStore, type Options, type Store } from "express-rate-limit";
import { RedisStore, type RedisReply } from "rate-limit-redis";
import type { Keys } from "./keys.ts";

/**
 * How often somebody did something within a while, counted by all nodes together. While Redis is away each node counts
 * for itself and from nothing: for some minutes people may do more than they should, and nobody is kept out.
 */
export interface Counts extends Store {
  increment(key: string): Promise<ClientRateLimitInfo>;
  init(options: Pick<Options, "windowMs">): void;
  shutdown(): void;
}

export function createCounts(keys: Keys | null, name: string): Counts {
  const alone = new MemoryStore();
  let shared: Promise<RedisStore> | null = null;
  let window: Pick<Options, "windowMs"> = { windowMs: 0 };

  async function connect(all: Keys): Promise<RedisStore> {
    // reason: the two scripts of this store answer with what it says they do.
    const sendCommand = (...command: string[]) => all.ask(command) as Promise<RedisReply>;
    const made = new RedisStore({ sendCommand, prefix: all.name(`count:${name}:`) });
    // reason: of all the options of a limit, these stores read the length of its window only.
    await made.init(window as Options);
    return made;
  }

  /** Thrown away after each failure: the scripts that it asked for once may not be there any more. */
  async function inRedis<Answer>(work: (store: RedisStore) => Promise<Answer>): Promise<Answer | null> {
    if (keys === null) return null;
    try {
      shared ??= connect(keys);
      return await work(await shared);
    } catch {
      shared = null;
      return null;
    }
  }

  return {
    // Each of these counts under a name of its own: one request may be counted by several.
    localKeys: true,
    init(options) {
      window = options;
      // reason: as above.
      alone.init(options as Options);
    },
    increment: async (key) => (await inRedis((store) => store.increment(key))) ?? alone.increment(key),
    async decrement(key) {
      await inRedis((store) => store.decrement(key));
      await alone.decrement(key);
    },
    async resetKey(key) {
      await inRedis((store) => store.resetKey(key));
      await alone.resetKey(key);
    },
    shutdown: () => alone.shutdown(),
  };
}
