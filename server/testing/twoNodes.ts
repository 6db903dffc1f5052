import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../app.ts";
import type { PushReach } from "../push/pushReach.ts";
import { parseSettings, type Settings } from "../settings.ts";
import type { Store } from "../store/store.ts";
import { openPostgresStore } from "../store/postgresStore.ts";
import { systemRandom } from "../systemRandom.ts";
import { freshDatabase } from "./freshDatabase.ts";
import { createMovedClock, type MovedClock } from "./movedClock.ts";
import { type PrivateRedis, startPrivateRedis } from "./privateRedis.ts";
import { Browser } from "./testServer.ts";

/** One of several servers that share a database and a Redis, each with a clock of its own and its own port. */
export interface TestNode {
  readonly url: string;
  readonly clock: MovedClock;
  readonly store: Store;
  readonly logged: () => string;
  /** As this node's page: the cookie that another node gave works here too. */
  browser(signedInAt?: Browser): Browser;
  leave(): void;
  stop(): Promise<void>;
}

export interface TwoNodes {
  readonly one: TestNode;
  readonly two: TestNode;
  readonly redis: PrivateRedis;
  /** One more, or one with other settings. */
  join(options?: NodeOptions): Promise<TestNode>;
  stop(): Promise<void>;
}

interface NodeOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** So far is this node's clock from the others'. */
  readonly aheadMs?: number;
  readonly pushReach?: PushReach;
}

/** Real PostgreSQL, real Redis, the real app twice in one process: only the clocks can be pushed. */
export async function startTwoNodes(first: NodeOptions = {}, second: NodeOptions = first): Promise<TwoNodes> {
  const [database, redis] = await Promise.all([freshDatabase(), startPrivateRedis()]);
  const dataDir = mkdtempSync(join(tmpdir(), "common-ground-"));
  const nodes: TestNode[] = [];

  async function startNode({ environment = {}, aheadMs = 0, pushReach }: NodeOptions): Promise<TestNode> {
    const settings = settingsFrom({
      PORT: "0",
      LOG_LEVEL: "debug",
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      LIMIT_REQUESTS_PER_MINUTE: "10000",
      ...environment,
    });
    const clock = createMovedClock(Date.now() + aheadMs);
    const store = await openPostgresStore({ url: database.url, documentBytes: settings.limits.spaceBytes });
    const lines: string[] = [];
    const logTo = { write: (line: string) => void lines.push(line) };
    const reach = pushReach === undefined ? {} : { pushReach };
    const app = await createApp({ settings, clock, random: systemRandom, store, logTo, ...reach });
    await app.listen();
    let stopped: Promise<void> | null = null;
    const node: TestNode = {
      url: app.url(),
      clock,
      store,
      logged: () => lines.join(""),
      browser(signedInAt) {
        const browser = new Browser(app.url());
        browser.cookie = signedInAt?.cookie ?? null;
        return browser;
      },
      leave: app.leave,
      stop: () => (stopped ??= app.close()),
    };
    nodes.push(node);
    return node;
  }

  const one = await startNode(first);
  const two = await startNode(second);
  return {
    one,
    two,
    redis,
    join: (options = {}) => startNode(options),
    async stop() {
      await Promise.all(nodes.map((node) => node.stop()));
      await redis.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

function settingsFrom(environment: Record<string, string>): Settings {
  const parsed = parseSettings(environment);
  if (!parsed.ok) throw new Error(parsed.sentences.join(" "));
  return parsed.value;
}
