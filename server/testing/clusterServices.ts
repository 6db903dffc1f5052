import type { TestProject } from "vitest/node";
import { startPrivatePostgres } from "./privatePostgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the one PostgreSQL that the files `*.cluster.test.ts` share, each with databases of its own. */
    readonly postgresUrl: string;
  }
}

/** Once for a whole run of the project `cluster`. Who kills a server in a test starts one of their own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPrivatePostgres();
  project.provide("postgresUrl", postgres.url);
  return () => postgres.stop();
}
