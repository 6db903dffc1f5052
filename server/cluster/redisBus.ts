import type { Log } from "../log.ts";
import { BEAT_MS, createBeats } from "./beats.ts";
import type { Bus } from "./bus.ts";
import type { Keys } from "./keys.ts";
import { connectRedis, type RedisLink } from "./redisLink.ts";
import { errorCode, RedisProblem } from "./redisProblem.ts";

export interface RedisBusOptions {
  readonly url: string;
  /** Begins every channel and key, so that two databases on one Redis never meet. */
  readonly prefix: string;
  readonly node: string;
  readonly log: Pick<Log, "info" | "warn">;
}

export interface RedisBus {
  readonly bus: Bus;
  readonly keys: Keys;
}

interface Channel {
  readonly ears: Set<(message: Uint8Array) => void>;
  /** Settles when Redis knows that somebody listens. */
  ready: Promise<void>;
}

/** What is said while Redis is slow lies in this process, up to here; what is more is lost, and said to be. */
const IN_FLIGHT_BYTES = 32 * 1024 * 1024;
/** Between two tries, with as much again by chance: not everybody comes back at one moment. */
const AGAIN_MS = 250;
const GOODBYE_MS = 200;

/**
 * The bus over Redis. It runs on the machine's own timers, because what it waits for is a machine. Rejects when Redis
 * is there and turns us away, which waiting does not mend; a Redis that is not there is waited for.
 */
export async function openRedisBus({ url, prefix, node, log }: RedisBusOptions): Promise<RedisBus> {
  const channels = new Map<string, Channel>();
  const upListeners = new Set<() => void>();
  let link: RedisLink | null = null;
  let inFlight = 0;
  let lost = 0;
  let isClosed = false;
  let again: NodeJS.Timeout | undefined;
  let heardAnything = (): void => undefined;

  const beats = createBeats(node, () => guarded(tellUp));
  const beatChannel = `${prefix}beat`;

  function guarded(task: () => void): void {
    try {
      task();
    } catch {
      log.warn("bus listener failed", {});
    }
  }

  function tellUp(): void {
    if (link !== null) for (const listener of upListeners) guarded(listener);
  }

  function hear(channel: string, message: Uint8Array): void {
    if (channel === beatChannel) {
      beats.hear(message);
      heardAnything();
      return;
    }
    for (const ear of channels.get(channel)?.ears ?? []) guarded(() => ear(message));
  }

  /** Up is only what has heard itself: connected, and with the right to speak, to hear and to keep. */
  async function connect(): Promise<void> {
    let isNew = true;
    const told = new Set(channels.keys());
    const made = await connectRedis(url, { hear, ended: () => (isNew ? undefined : fell()) });
    try {
      const self = new Promise<void>((resolve) => (heardAnything = resolve));
      await made.subscribe([beatChannel, ...told]);
      // It may freeze at any moment, also between two answers.
      await Promise.race([made.publish(beatChannel, beats.own(lost, false)), afterAWhile()]);
      await made.ask(["SET", `${prefix}probe`, "1", "PX", "1000"]);
      await made.ask(["EVAL", "return 1", "0"]);
      await Promise.race([self, afterAWhile()]);
    } catch (error) {
      made.close();
      throw new RedisProblem(errorCode(error));
    }
    if (isClosed) return made.close();
    isNew = false;
    link = made;
    beats.restart();
    // Whoever came to listen while this was under way is not among those that were told to Redis.
    const late = [...channels].filter(([name]) => !told.has(name));
    await Promise.all(late.map(([name, channel]) => (channel.ready = listen(made, name))));
    tellUp();
  }

  function fell(): void {
    link?.close();
    link = null;
    if (isClosed) return;
    log.warn("redis is gone", {});
    retry();
  }

  function retry(): void {
    again = setTimeout(
      () => {
        connect().then(
          () => log.info("redis is back", {}),
          () => {
            if (!isClosed) retry();
          },
        );
      },
      AGAIN_MS * (1 + Math.random()),
    ).unref();
  }

  async function listen(to: RedisLink, name: string): Promise<void> {
    try {
      await to.subscribe([name]);
    } catch {
      // One that does not hear is no link.
      if (to === link) fell();
    }
  }

  function say(channel: string, message: Uint8Array): Promise<void> {
    const by = link;
    if (by === null || inFlight + message.length > IN_FLIGHT_BYTES) {
      lost += 1;
      return Promise.resolve();
    }
    inFlight += message.length;
    return by
      .publish(channel, message)
      .catch(() => void (lost += 1))
      .finally(() => (inFlight -= message.length));
  }

  const beating = setInterval(() => {
    if (link === null) return;
    beats.tick();
    if (!beats.hearsItself()) fell();
    else void say(beatChannel, beats.own(lost, false));
  }, BEAT_MS).unref();

  try {
    await connect();
  } catch (error) {
    if (errorCode(error) !== "unreachable") {
      clearInterval(beating);
      throw error;
    }
    log.warn("redis is not there", {});
    retry();
  }

  const bus: Bus = {
    node,
    isUp: () => link !== null,
    isWhole: () => link !== null && !beats.missesSomebody(),
    nodes: () => (link === null ? new Set() : beats.present()),
    onUp(listener) {
      upListeners.add(listener);
      return () => void upListeners.delete(listener);
    },
    publish: (channel, message) => void say(prefix + channel, message),
    async subscribe(channel, ear) {
      const name = prefix + channel;
      const there = channels.get(name) ?? { ears: new Set(), ready: Promise.resolve() };
      there.ears.add(ear);
      if (!channels.has(name)) {
        channels.set(name, there);
        if (link !== null) there.ready = listen(link, name);
      }
      await there.ready;
      return () => {
        if (!there.ears.delete(ear) || there.ears.size > 0 || channels.get(name) !== there) return;
        channels.delete(name);
        // Not before Redis has the subscription, and not when somebody else came to listen meanwhile.
        void there.ready.then(() => (channels.has(name) ? undefined : link?.unsubscribe(name)));
      };
    },
    async close() {
      isClosed = true;
      clearInterval(beating);
      clearTimeout(again);
      await Promise.race([
        say(beatChannel, beats.own(lost, true)),
        new Promise((gone) => setTimeout(gone, GOODBYE_MS)),
      ]);
      link?.close();
      link = null;
    },
  };
  const keys: Keys = {
    name: (key) => prefix + key,
    ask: (command) => link?.ask(command) ?? Promise.reject(new RedisProblem("unreachable")),
  };
  return { bus, keys };
}

function afterAWhile(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new RedisProblem("unreachable")), 3 * BEAT_MS).unref();
  });
}
