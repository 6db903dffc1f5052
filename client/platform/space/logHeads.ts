import type { Clock } from "../../../shared/base/clock.ts";
import { recordHash } from "../../../shared/seal/log/record.ts";
import type { LogHead } from "../../../shared/seal/entry/heads.ts";
import type { Held } from "./held.ts";

/** A server may be a moment behind somebody's word; for so long and still behind, it is told. */
const BEHIND_LASTS_MS = 30_000;
/** Somebody who makes heads up must not fill the memory. */
const WAITING_MAX = 32;

export type HeadsTrouble = "heads-forked" | "heads-behind";

/**
 * What the other devices say, in openers, snapshots and awareness, that they had seen of the space's log, held
 * against what the server shows here. It freezes nothing: the partner could make a head up, and nobody locks the
 * other out. It is told, and both talk before they decide something together.
 */
export interface LogHeads {
  heard(head: LogHead): void;
  /** The log here may have grown. */
  follow(held: Held): void;
  trouble(): HeadsTrouble | null;
  close(): void;
}

export function watchLogHeads(options: {
  readonly clock: Clock;
  /** Reads the log; done when the server has answered, or not. */
  readonly refresh: () => Promise<void>;
  readonly isOnline: () => boolean;
  readonly onChange: () => void;
}): LogHeads {
  const { clock, refresh } = options;
  let waiting: readonly LogHead[] = [];
  let known: Held["log"] | null = null;
  let trouble: HeadsTrouble | null = null;
  let isAsking = false;
  let cancel = (): void => undefined;

  function set(next: HeadsTrouble | null): void {
    if (next === trouble || trouble === "heads-forked") return;
    trouble = next;
    options.onChange();
  }

  /** Those that the log here reaches are settled: the same record, or another story. */
  function settle(): void {
    const log = known;
    if (log === null) return;
    const reached = waiting.filter(({ n }) => n <= log.state.head.n);
    if (reached.length > 0) waiting = waiting.filter((head) => !reached.includes(head));
    const isSame = ({ n, hash }: LogHead): boolean => {
      const record = log.records[n];
      return record !== undefined && recordHash(record) === hash;
    };
    if (!reached.every(isSame)) set("heads-forked");
    else if (waiting.length === 0) set(null);
    if (waiting.length > 0) void ask();
  }

  async function ask(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    await refresh();
    cancel = clock.after(BEHIND_LASTS_MS, () => void askAgain());
  }

  /** Only an answer that shows less is news; without a line nobody is behind. */
  async function askAgain(): Promise<void> {
    await refresh();
    isAsking = false;
    const isStill = waiting.some(({ n }) => n > (known?.state.head.n ?? Infinity));
    if (isStill && options.isOnline()) set("heads-behind");
    else if (isStill) void ask();
  }

  return {
    heard(head) {
      const isThere = waiting.some(({ n, hash }) => n === head.n && hash === head.hash);
      if (isThere || waiting.length >= WAITING_MAX) return;
      waiting = [...waiting, head];
      settle();
    },
    follow({ device, log }) {
      if (device.standing !== "registered" || log === known) return;
      known = log;
      settle();
    },
    trouble: () => trouble,
    close() {
      cancel();
      waiting = [];
      known = null;
      trouble = null;
      isAsking = false;
    },
  };
}
