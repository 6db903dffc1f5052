import { createClient } from "@redis/client";
import { errorCode, RedisProblem } from "./redisProblem.ts";

/**
 * One life of a connection to Redis: two sockets, one that asks and one that hears. It does not mend itself: what is
 * broken in any way is thrown away whole, and whoever made it makes another. The client's own reconnecting would keep
 * commands for later, and later they would be lies.
 */
export interface RedisLink {
  /** One command; rejects when it breaks, is refused, or takes too long. */
  ask(command: readonly string[]): Promise<unknown>;
  /** Resolves when Redis has it. */
  publish(channel: string, message: Uint8Array): Promise<void>;
  subscribe(channels: readonly string[]): Promise<void>;
  unsubscribe(channel: string): void;
  close(): void;
}

export interface LinkEars {
  /** Must not throw: an error in here would confuse the client's reading of what comes after. */
  readonly hear: (channel: string, message: Uint8Array) => void;
  /** It broke, by whichever end; told once, and never after `close`. */
  readonly ended: () => void;
}

/** Longer than an honest Redis needs by far, shorter than anybody waits for an answer. */
const ANSWER_MS = 1_000;
/** More commands than this under way is a Redis that does not answer. */
const UNDER_WAY = 100_000;

export async function connectRedis(url: string, { hear, ended }: LinkEars): Promise<RedisLink> {
  let isOpen = true;
  let broken: unknown = null;
  const clients = [clientFor(url), clientFor(url)] as const;
  const [commands, hearing] = clients;

  function close(): void {
    isOpen = false;
    for (const client of clients) if (client.isOpen) client.destroy();
  }

  function broke(error: unknown): void {
    broken ??= error;
    if (!isOpen) return;
    close();
    ended();
  }

  for (const client of clients) client.on("error", broke);
  const heard = (message: Buffer, channel: Buffer): void => hear(channel.toString(), message);
  const link: RedisLink = {
    ask: (command) => inTime(commands.sendCommand(command)),
    publish: async (channel, message) => void (await commands.publish(channel, asBuffer(message))),
    // A list that is empty is an error to Redis.
    subscribe: (channels) =>
      channels.length === 0 ? Promise.resolve() : inTime(hearing.subscribe([...channels], heard, true)),
    unsubscribe: (channel) => void hearing.unsubscribe(channel, heard, true).catch(() => undefined),
    close,
  };
  try {
    await inTime(Promise.all(clients.map((client) => client.connect())));
    // Without a password nothing was said yet, and anything may be at the other end.
    await link.ask(["PING"]);
    return link;
  } catch (error) {
    close();
    throw new RedisProblem(errorCode(broken ?? error));
  }
}

function clientFor(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: UNDER_WAY,
    disableClientInfo: true,
    maintNotifications: "disabled",
    RESP: 2,
    socket: { connectTimeout: ANSWER_MS, reconnectStrategy: false },
  });
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A Redis that froze answers nothing and closes nothing. */
async function inTime<Value>(asked: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RedisProblem("unreachable")), ANSWER_MS);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
