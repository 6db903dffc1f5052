import { createHmac } from "node:crypto";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { Random } from "../../shared/base/random.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { type Bus, createLonelyBus } from "./bus.ts";
import type { Keys } from "./keys.ts";
import { openRedisBus } from "./redisBus.ts";

/** What this node has in common with the others; a node that is alone has all of it to itself. */
export interface Cluster {
  readonly bus: Bus;
  /** Null without Redis: then each node remembers for itself. */
  readonly keys: Keys | null;
  /** Whether other processes may write to the same store: then what this one remembers of it may be old. */
  readonly isShared: boolean;
  /** A key for one purpose that every node has and nobody else; of a node that is alone a new one with each start. */
  secretFor(purpose: string): Buffer;
  /** The name under which something is counted that nobody is to read: the same at every node, and nowhere else. */
  hashed(what: string): string;
}

export interface ClusterParts {
  readonly store: Pick<Store, "serverSecret">;
  readonly random: Random;
  readonly log: Log;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
}

/** 96 bits: nobody meets anybody else's count by accident. */
const COUNTED_CHARACTERS = 16;

/**
 * The secret of a cluster lies in its database, like the key that signs push messages: who can read that needs none of
 * what it protects. Channels and keys in Redis are named after it, so that nobody meets by accident.
 */
export async function openCluster({ store, random, log, databaseUrl, redisUrl }: ClusterParts): Promise<Cluster> {
  const node = toBase64url(random.bytes(12));
  const isShared = databaseUrl !== null;
  const fresh = toBase64url(random.bytes(32));
  const secret = isShared ? await kept(store, fresh) : fresh;
  const secretFor = (purpose: string): Buffer => createHmac("sha256", secret).update(`cg/v1/${purpose}`).digest();
  const counted = secretFor("counted");
  const hashed = (what: string): string =>
    createHmac("sha256", counted).update(what).digest("base64url").slice(0, COUNTED_CHARACTERS);
  const own = { isShared, secretFor, hashed };
  if (!isShared || redisUrl === null) return { bus: createLonelyBus(node), keys: null, ...own };
  const prefix = `cg:${secretFor("name").toString("base64url").slice(0, 16)}:`;
  return { ...(await openRedisBus({ url: redisUrl, prefix, node, log })), ...own };
}

async function kept(store: Pick<Store, "serverSecret">, fresh: string): Promise<string> {
  const secret = await store.serverSecret("cluster", fresh);
  if (!secret.ok) throw new Error("the database keeps no secrets");
  return secret.value;
}
