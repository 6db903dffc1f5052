import { equalBytes } from "../../../../shared/base/bytes.ts";
import { ok } from "../../../../shared/base/result.ts";
import type { KeptEntry, KeptVerdict, SigningStore } from "./signingStore.ts";

/**
 * The store of a browser that refuses to keep anything: what was signed can be read as long as the tab is open, and
 * `kept: false` has the screens say so. It keeps the first entry of a place as the one on disk does.
 */
export function memorySigningStore(): SigningStore {
  const entries = new Map<number, KeptEntry>();
  const waiting = new Map<number, Uint8Array>();
  const verdicts = new Map<string, KeptVerdict>();
  let isForked = false;
  let aheadMs: number | null = null;
  let lastId = 0;

  function take(one: KeptEntry): boolean {
    const there = entries.get(one.n);
    if (there === undefined) entries.set(one.n, one);
    const contradicts = there !== undefined && !equalBytes(there.entry, one.entry);
    isForked ||= contradicts;
    return contradicts;
  }

  return {
    kept: false,
    load: async () => ({
      isForked,
      waiting: [...waiting].map(([id, entry]) => ({ id, entry })),
      verdicts: new Map(verdicts),
      aheadMs,
    }),
    entryAt: async (n) => entries.get(n) ?? null,
    take: async (given) => ok(given.map(take).includes(true)),
    async wait(entry) {
      waiting.set(++lastId, entry);
      return ok(lastId);
    },
    async reseal(id, entry) {
      if (waiting.has(id)) waiting.set(id, entry);
      return ok(undefined);
    },
    async settle(id) {
      waiting.delete(id);
    },
    async noteVerdict(key, verdict) {
      verdicts.set(key, verdict);
    },
    async noteAhead(next) {
      aheadMs = next;
    },
    close: () => undefined,
  };
}
