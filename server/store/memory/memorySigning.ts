import { equalBytes } from "../../../shared/base/bytes.ts";
import type { SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import { eventHash } from "../eventHash.ts";
import type { NextSigningEntry, SigningStore } from "../signingStore.ts";
import { withinBytes } from "../withinBytes.ts";

/** Entries are only ever added: there is no way to change one, for anybody. */
export function createMemorySigning(): SigningStore & { deleteSpaceSigning(space: SpaceId): void } {
  const logs = new Map<SpaceId, NextSigningEntry[]>();
  const logOf = (space: SpaceId): readonly NextSigningEntry[] => logs.get(space) ?? [];

  return {
    appendSigning: async (next) => {
      const log = logOf(next.space);
      const there = log[next.n];
      if (there !== undefined && equalBytes(there.entry, next.entry)) return ok({ atMs: there.atMs, isNew: false });
      if (next.n !== log.length) return fail("signing-conflict");
      if (!equalBytes(eventHash(log.at(-1)?.entry ?? null), next.previous)) return fail("chain-broken");
      // Each of the two signs a version once, from whichever device.
      const isTwice = log.some(({ signs, broughtBy }) => signs === next.signs && broughtBy === next.broughtBy);
      if (next.signs !== null && isTwice) return fail("already-signed");
      logs.set(next.space, [...log, next]);
      return ok({ atMs: next.atMs, isNew: true });
    },
    readSigning: async (space, fromN, atMostBytes) => {
      const found = logOf(space).slice(fromN);
      return withinBytes(
        found.map(({ n, atMs, entry }) => ({ n, atMs, entry })),
        atMostBytes,
      );
    },
    tallySigning: async (space, broughtBy, sinceMs) => {
      const log = logOf(space);
      const own = log.filter((one) => one.broughtBy === broughtBy);
      const since = own.filter(({ atMs }) => atMs > sinceMs);
      return {
        entries: log.length,
        lastAtMs: log.at(-1)?.atMs ?? 0,
        own: {
          entries: own.length,
          bytes: bytesOf(own),
          notesSince: since.filter(({ signs }) => signs === null).length,
          bytesSince: bytesOf(since),
        },
      };
    },
    deleteSpaceSigning: (space) => void logs.delete(space),
  };
}

function bytesOf(entries: readonly NextSigningEntry[]): number {
  return entries.reduce((bytes, { entry }) => bytes + entry.length, 0);
}
