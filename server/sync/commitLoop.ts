import type { Clock } from "../../shared/base/clock.ts";
import type { AppendOutcome, Store } from "../store/store.ts";
import type { PendingUpdate, Room } from "./room.ts";
import type { SyncLimits } from "./syncLimits.ts";

/**
 * Self-clocked group commit over all rooms: the next commit starts when the last one is done, so a lone
 * keystroke waits for one fsync and a busy server batches by itself. A store that fails is asked again, with
 * the same updates in front, until it writes; meanwhile nothing of them is acknowledged or passed on.
 */
export interface CommitLoop {
  /** The room has something to write. */
  wake(room: Room): void;
  /** Resolves when nothing is left to write; never while the store fails. */
  whenIdle(): Promise<void>;
}

interface CommitLoopOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly limits: SyncLimits;
  /** After a room's updates were written or refused. */
  readonly onSettled: (room: Room) => void;
  readonly onFailure: (problem: "store-failed" | "store-full" | "document-full") => void;
}

const COMMITS_APART_MS = 1;

interface Taken {
  readonly room: Room;
  readonly pending: readonly PendingUpdate[];
}

const updatesOf = ({ pending }: Taken): Uint8Array[] =>
  pending.flatMap(({ content }) => (content === null ? [] : [content.update]));

export function createCommitLoop({ store, clock, limits, onSettled, onFailure }: CommitLoopOptions): CommitLoop {
  const dirty = new Set<Room>();
  /** Rooms that were written to from elsewhere: what came is taken in, and ours goes behind it in the next commit. */
  const moved = new Set<Room>();
  let waiting: (() => void)[] = [];
  let isRunning = false;
  let retryMs = limits.firstRetryMs;

  async function append(batch: readonly Taken[]): Promise<readonly AppendOutcome[]> {
    const withUpdates = batch.map((taken) => ({
      room: taken.room.key,
      after: taken.room.elsewhere.seq,
      updates: updatesOf(taken),
    }));
    const written = withUpdates.filter(({ updates }) => updates.length > 0);
    // The port promises to answer with words; a loop that died of a broken promise would stop every room.
    const outcomes = written.length === 0 ? [] : await store.appendUpdates(written).catch(() => []);
    // A room in which everybody only repeated what is known has nothing to write and is settled as it is.
    let next = 0;
    return withUpdates.map(({ updates }, i): AppendOutcome => {
      const room = batch[i]?.room;
      const unchanged = {
        seq: room?.elsewhere.seq ?? 0,
        updatesSinceCompaction: room?.updatesSinceCompaction ?? 0,
      };
      if (updates.length === 0) return { ok: true, value: unchanged };
      return outcomes[next++] ?? { ok: false, problem: "store-failed" };
    });
  }

  /** Compacting is what frees a full document; only if that does not help is the writer refused. */
  async function afterCompaction(taken: Taken): Promise<AppendOutcome> {
    const compacted = await store.compactRoom(taken.room.key);
    if (!compacted.ok) return compacted;
    const [outcome] = await append([taken]);
    return outcome ?? { ok: false, problem: "store-failed" };
  }

  /** Answers whether the room is settled; a room that is not stays dirty and is asked for again. */
  function settle({ room }: Taken, outcome: AppendOutcome): boolean {
    if (outcome.ok) room.settled(outcome.value, clock.monotonic());
    else if (outcome.problem === "moved") {
      moved.add(room);
      return true;
    } else {
      onFailure(outcome.problem);
      if (outcome.problem === "store-failed") return false;
      room.refuse(outcome.problem);
    }
    if (!room.isDirty) dirty.delete(room);
    onSettled(room);
    return true;
  }

  async function settleOne(taken: Taken, outcome: AppendOutcome, isAlone: boolean): Promise<boolean> {
    if (outcome.ok || outcome.problem === "store-failed" || outcome.problem === "moved") return settle(taken, outcome);
    if (outcome.problem === "document-full") return settle(taken, await afterCompaction(taken));
    // One large batch may not fit where others would: each room is asked for by itself before it is refused.
    if (isAlone) return settle(taken, outcome);
    const [own] = await append([taken]);
    return settle(taken, own ?? outcome);
  }

  async function commit(): Promise<boolean> {
    const batch = [...dirty].map((room): Taken => ({ room, pending: room.take() }));
    const outcomes = await append(batch);
    let allSettled = true;
    for (const [i, taken] of batch.entries()) {
      const outcome = outcomes[i] ?? { ok: false, problem: "store-failed" };
      const isSettled =
        outcome.ok || outcome.problem === "store-failed"
          ? settle(taken, outcome)
          : await settleOne(taken, outcome, batch.length === 1);
      allSettled &&= isSettled;
    }
    const caughtUp = await Promise.all([...moved].map(catchUp));
    moved.clear();
    return allSettled && caughtUp.every(Boolean);
  }

  async function catchUp(room: Room): Promise<boolean> {
    try {
      await room.elsewhere.lookAgain();
    } catch {
      onFailure("store-failed");
      return false;
    }
    // What came may have left nothing of ours to be written.
    if (!room.isDirty) dirty.delete(room);
    onSettled(room);
    return true;
  }

  async function run(): Promise<void> {
    while (dirty.size > 0) {
      const startedMs = clock.monotonic();
      // What nobody foresaw stops neither the loop nor the process: the updates are still there and tried again.
      const isWritten = await commit().catch(() => {
        onFailure("store-failed");
        return false;
      });
      const earlyMs = COMMITS_APART_MS - (clock.monotonic() - startedMs);
      if (!isWritten) await pause(retryMs);
      else if (earlyMs > 0 && dirty.size > 0) await pause(earlyMs);
      retryMs = isWritten ? limits.firstRetryMs : Math.min(2 * retryMs, limits.lastRetryMs);
    }
    isRunning = false;
    const waited = waiting;
    waiting = [];
    for (const resolve of waited) resolve();
  }

  const pause = (delayMs: number) => new Promise<void>((resolve) => clock.after(delayMs, resolve));

  return {
    wake(room) {
      dirty.add(room);
      if (isRunning) return;
      isRunning = true;
      // Not at once: everything that one read of a socket brought goes into one commit.
      queueMicrotask(() => void run());
    },
    whenIdle: () => (isRunning ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
