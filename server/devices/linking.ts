import type { Clock } from "../../shared/base/clock.ts";
import type { DeviceId, Slot, SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";

/**
 * Where a bare device waits for what another device of the same person gives it. In memory only: sealed secrets
 * are in no backup and on no disk, two minutes and everything of it is gone, and a server that restarts in
 * between has simply forgotten, so that a new code is shown. One is given once.
 */
export interface Gift {
  readonly sealed: Uint8Array;
  readonly space: SpaceId;
  readonly slot: Slot;
  /** Who gave: signed out in between, it has given nothing. */
  readonly from: DeviceId;
}

export interface Linking {
  open(
    link: string,
    claimHash: string,
  ): MaybeLater<Result<{ readonly expiresAt: number }, "code-ended" | "too-many-requests" | "store-failed">>;
  give(link: string, gift: Gift): MaybeLater<Result<void, "code-ended" | "store-failed">>;
  /** At once when something was given, otherwise when it is, or null after a while. */
  take(link: string, claimHash: string): Promise<Result<Gift | null, "code-ended" | "store-failed">>;
  end(link: string, claimHash: string): MaybeLater<void>;
  /** Lets everybody go who waits. */
  close(): void;
}

/** Several nodes ask Redis (`sharedLinking.ts`); a node that is alone knows at once. */
type MaybeLater<Value> = Value | Promise<Value>;

interface Place {
  readonly claimHash: string;
  readonly expiresAt: number;
  gift: Gift | null;
  /** The last one who asked; one more lets the one before go. */
  wake: () => void;
  readonly forget: () => void;
}

/** Shorter than a client waits for an answer. */
export const WAIT_MS = 8_000;
/** More bare devices than this at one moment is an attack, and honest ones try again. */
export const PLACES = 10_000;

export function createLinking(clock: Clock) {
  const places = new Map<string, Place>();

  function drop(link: string): void {
    const place = places.get(link);
    places.delete(link);
    place?.forget();
    place?.wake();
  }

  const claimed = (link: string, claimHash: string): Place | null => {
    const place = places.get(link);
    return place?.claimHash === claimHash ? place : null;
  };

  return {
    open(link: string, claimHash: string): Result<{ readonly expiresAt: number }, "code-ended" | "too-many-requests"> {
      const there = places.get(link);
      // The same device again: its answer got lost.
      if (there !== undefined) return there.claimHash === claimHash ? ok(there) : fail("code-ended");
      if (places.size >= PLACES) return fail("too-many-requests");
      const expiresAt = clock.now() + LIMITS.linkLifeMs;
      const forget = clock.after(LIMITS.linkLifeMs, () => drop(link));
      places.set(link, { claimHash, expiresAt, gift: null, wake: () => undefined, forget });
      return ok({ expiresAt });
    },
    give(link: string, gift: Gift): Result<void, "code-ended"> {
      const place = places.get(link);
      if (place === undefined || place.gift !== null) return fail("code-ended");
      place.gift = gift;
      place.wake();
      return ok(undefined);
    },
    async take(link: string, claimHash: string): Promise<Result<Gift | null, "code-ended">> {
      const place = claimed(link, claimHash);
      if (place === null) return fail("code-ended");
      place.wake();
      if (place.gift === null) {
        await new Promise<void>((resolve) => {
          const stop = clock.after(WAIT_MS, resolve);
          place.wake = () => {
            stop();
            resolve();
          };
        });
      }
      return places.get(link) === place ? ok(place.gift) : fail("code-ended");
    },
    end(link: string, claimHash: string): void {
      if (claimed(link, claimHash) !== null) drop(link);
    },
    close(): void {
      for (const link of places.keys()) drop(link);
    },
  } satisfies Linking;
}
