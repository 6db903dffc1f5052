import { type MainProcess, startMain } from "../faults/mainProcess.ts";
import { freePorts } from "./freePorts.ts";
import { type Front, startFront } from "./front.ts";
import { type Services, type ServiceUrls, startServices } from "./services.ts";

/** `server/main.ts` several times over, as `npm start` runs it, behind one front, on a PostgreSQL and a Redis of its own. */
export interface Cluster {
  /** Everybody's address. */
  readonly url: string;
  readonly front: Front;
  readonly nodes: readonly MainProcess[];
  /** Null where one node keeps everything in SQLite. */
  readonly services: Services | null;
  readonly databaseUrl: string | null;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** Zero nodes on PostgreSQL make no cluster: one node on SQLite is what a host has who never heard of either. */
  readonly kind: "one-sqlite" | "two-postgres";
  readonly environment?: Readonly<Record<string, string>>;
  /** Of Node, for one of the nodes or for all of them. */
  readonly flagsOf?: (node: number) => readonly string[];
  readonly services?: Services;
}

const NO_FLAGS = (): readonly string[] => [];

export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { kind, environment = {}, flagsOf = NO_FLAGS } = options;
  const ports = await freePorts(kind === "one-sqlite" ? 1 : 2);
  const services = kind === "one-sqlite" ? null : (options.services ?? (await startServices()));
  const urls: ServiceUrls | null = (await services?.environment()) ?? null;
  const front = await startFront(ports);
  const nodes = await Promise.all(
    ports.map((port, i) =>
      startMain({
        environment: { PORT: String(port), PUBLIC_URL: front.url, ...UNHURRIED, ...urls, ...environment },
        flags: flagsOf(i),
      }),
    ),
  );
  await allReady(front, nodes);
  return {
    url: front.url,
    front,
    nodes,
    services,
    databaseUrl: urls?.DATABASE_URL ?? null,
    async stop() {
      await front.stop();
      await Promise.all(nodes.map((node) => node.stop()));
      if (options.services === undefined) await services?.stop();
    },
  };
}

/** Everybody of a load comes from one address. */
const UNHURRIED = { LIMIT_TURNS_PER_MINUTE: "1000000" };

export async function allReady(front: Front, nodes: readonly unknown[]): Promise<void> {
  while (!nodes.every((_, i) => front.isReady(i))) await new Promise((resolve) => setTimeout(resolve, 20));
}
