import { startClusterProcess, stopClusterServices } from "../cluster/clusterProcess.ts";
import { type ServerProcess, startServerProcess } from "../serverProcess.ts";

/** `CLUSTER=1 npm run e2e`: every server of the browser tests is two nodes on PostgreSQL and Redis. */
export const isCluster = process.env["CLUSTER"] === "1";

export function startServer(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  return isCluster ? startClusterProcess(environment) : startServerProcess(environment);
}

/** At the end of a worker of Playwright's. */
export async function stopServices(): Promise<void> {
  if (isCluster) await stopClusterServices();
}
