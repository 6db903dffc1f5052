import { createAdapter } from "@socket.io/redis-adapter";
import * as z from "zod/mini";
import { conversationEvents } from "../../shared/wire/conversation.ts";
import { liveEvents } from "../../shared/wire/live.ts";
import type { Bus } from "../cluster/bus.ts";

/**
 * Socket.IO's own adapter between nodes, over our bus in the place of two Redis clients. So it throws nothing and
 * queues nothing while Redis is down, and of all that it could hear it hears one thing: an event for rooms. The rest
 * of what it understands, among it "give me all sockets with their headers", would hand cookies to whoever may speak
 * on Redis; here nobody listens to that, and nobody says it.
 */
type AdapterOver = ReturnType<typeof createAdapter>;

const VERSION = 1;
const EVENT = 2;
/** The adapter puts the name of a namespace and, for one room, the room's behind its key. */
const KEY = "live";
const MAIN = `${KEY}#/#`;

/** Names that Socket.IO keeps for itself are not among them: a client that is told one breaks off. */
const NAMES = Object.keys({ ...liveEvents, ...conversationEvents });

const told = z.tuple([
  z.string(),
  z.strictObject({ type: z.literal(EVENT), data: z.tuple([z.enum(NAMES), z.looseObject({})]), nsp: z.literal("/") }),
  z.strictObject({
    rooms: z.array(z.string()),
    except: z.array(z.string()),
    flags: z.optional(z.looseObject({})),
  }),
]);

/** What is not understood reads as a packet that is none, which the adapter leaves lying. */
const NOTHING = ["", null, {}] as const;

const parser = {
  encode: (message: unknown): Buffer => Buffer.concat([Buffer.of(VERSION), Buffer.from(JSON.stringify(message))]),
  decode(message: Uint8Array): unknown {
    if (message[0] !== VERSION) return NOTHING;
    try {
      const [from, packet, { rooms, except }] = told.parse(JSON.parse(new TextDecoder().decode(message.subarray(1))));
      // Without a room it would be for everybody on this server, and nothing is.
      return rooms.length === 0 ? NOTHING : [from, packet, { rooms, except, flags: {} }];
    } catch {
      return NOTHING;
    }
  },
};

export function nodesAdapter(bus: Bus): AdapterOver {
  const publisher = {
    pSubscribe: () => undefined,
    on: () => undefined,
    off: () => undefined,
    publish(channel: string, message: Uint8Array) {
      if (channel.startsWith(MAIN)) bus.publish(KEY, message);
    },
  };
  const subscriber = {
    ...publisher,
    pSubscribe: (_pattern: string, hear: (message: Uint8Array, channel: string) => void) =>
      void bus.subscribe(KEY, (message) => hear(message, MAIN)),
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    pUnsubscribe: () => undefined,
  };
  return createAdapter(publisher, subscriber, { key: KEY, parser });
}
