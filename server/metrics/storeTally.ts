import type { AppendOutcome, Store } from "../store/store.ts";

/** What a call to the store did, timed from outside: what people wait for is the question, not what SQLite did. */
export interface StoreObserver {
  committed(seconds: number, rooms: number, updates: number): void;
  /** So many updates are on the disk. */
  appended(updates: number): void;
  compacted(seconds: number): void;
  failed(problem: "store-full" | "store-failed" | "document-full" | "unreadable"): void;
}

/** The same store; each answer is looked at in passing. One commit holds many edits, so an edit pays next to nothing. */
export function observedStore(store: Store, see: StoreObserver): Store {
  const problems = new Set(["store-full", "store-failed", "document-full"]);

  function seen(answer: unknown): void {
    const problem = typeof answer === "object" && answer !== null && "problem" in answer ? answer.problem : null;
    // reason: the set holds these three words and no other.
    if (problems.has(String(problem))) see.failed(problem as "store-full" | "store-failed" | "document-full");
  }

  const watched = Object.entries(store).map(([name, call]) => {
    const ask = (...args: readonly unknown[]): Promise<unknown> =>
      // reason: every member of the port is a function that gives a promise.
      (call as (...args: readonly unknown[]) => Promise<unknown>)(...args).then(
        (answer) => {
          seen(answer);
          return answer;
        },
        (error: unknown) => {
          see.failed("unreadable");
          throw error;
        },
      );
    return [name, ask];
  });
  // reason: the same names with the same arguments and answers as `store` has.
  const passed = Object.fromEntries(watched) as unknown as Store;

  return {
    ...passed,
    async appendUpdates(batches) {
      const startedMs = performance.now();
      const outcomes = await store.appendUpdates(batches);
      const total = batches.reduce((sum, { updates }) => sum + updates.length, 0);
      see.committed((performance.now() - startedMs) / 1000, batches.length, total);
      see.appended(batches.reduce((sum, { updates }, i) => sum + (outcomes[i]?.ok === true ? updates.length : 0), 0));
      for (const outcome of outcomes satisfies readonly AppendOutcome[]) seen(outcome);
      return outcomes;
    },
    async compactRoom(room) {
      const startedMs = performance.now();
      const compacted = await passed.compactRoom(room);
      if (compacted.ok) see.compacted((performance.now() - startedMs) / 1000);
      return compacted;
    },
  };
}
