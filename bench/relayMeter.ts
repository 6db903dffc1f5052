/**
 * Loaded before a server that is measured (`node --import`), ours and the others' alike, so that each of them runs
 * as it is published: answers over IPC how much the process worked so far and how much memory it holds.
 */
export interface Metered {
  /** User and system time of the whole process, its threads included. */
  readonly cpuMs: number;
  /** Resident, after a collection where one was asked for. */
  readonly rssBytes: number;
  /** What JavaScript holds of it on the main thread. */
  readonly heapBytes: number;
}

export type MeterQuestion = "now" | "after-collecting";

process.on("message", (question: MeterQuestion) => {
  if (question === "after-collecting") for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  const metered: Metered = { cpuMs: (user + system) / 1_000, rssBytes: rss, heapBytes: heapUsed + external };
  process.send?.(metered);
});
// A generator that dies must not leave its server behind.
process.on("disconnect", () => process.exit(0));
