import { afterEach, beforeEach } from "vitest";

/** A world of its own for every test of a file, ended with the test; what comes back hands out the one that runs. */
export function perTest<World extends { end(): Promise<void> }>(open: () => Promise<World>): () => World {
  let current: World | null = null;
  beforeEach(async () => {
    current = await open();
  });
  afterEach(async () => {
    await current?.end();
    current = null;
  });
  return () => {
    if (current === null) throw new Error("Outside of a test there is no world.");
    return current;
  };
}
