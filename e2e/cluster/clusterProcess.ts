import { Client } from "pg";
import { type ServerProcess, startServerProcess } from "../serverProcess.ts";
import { freePorts } from "./freePorts.ts";
import { startFront } from "./front.ts";
import { type Services, startServices } from "./services.ts";

/** The engines of this process, which all clusters in it share; each has a database of its own. */
let services: Promise<Services> | null = null;

/**
 * What a browser test takes for its server is two nodes behind a front: every connection may land on either, so two
 * people, or one person's two lines, mostly do not share a node. What happens to the server happens to both.
 */
export async function startClusterProcess(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  services ??= startServices();
  const { postgres, environment: newDatabase } = await services;
  const urls = await newDatabase();
  const ports = await freePorts(2);
  const front = await startFront(ports);
  const dataDir = await folderOf(postgres.url);
  const nodes = await Promise.all(
    ports.map((port) => startServerProcess({ PORT: String(port), PUBLIC_URL: front.url, ...urls, ...environment })),
  );
  const each = async (what: (node: ServerProcess) => Promise<void>): Promise<void> =>
    void (await Promise.all(nodes.map(what)));
  const ready = async (): Promise<void> => {
    while (!nodes.every((_, i) => front.isReady(i))) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await ready();
  return {
    url: front.url,
    dataDir,
    pid: () => nodes[0]?.pid() ?? 0,
    printed: () => nodes.map((node) => node.printed()).join(""),
    moveClock: (byMs) => each((node) => node.moveClock(byMs)),
    kill: () => each((node) => node.kill()),
    async start(changed = {}) {
      await each((node) => node.start(changed));
      await ready();
    },
    async stop() {
      await front.stop();
      await each((node) => node.stop());
      await postgres.dropDatabase(urls.DATABASE_URL);
    },
  };
}

/** To be called where nothing in this process needs a cluster any more. */
export async function stopClusterServices(): Promise<void> {
  const running = await services;
  services = null;
  await running?.stop();
}

/** Where PostgreSQL keeps everything, its log of writes included. */
async function folderOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
  await client.end();
  return rows[0]?.data_directory ?? "";
}
