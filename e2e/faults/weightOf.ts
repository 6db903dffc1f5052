import { readdirSync, readFileSync } from "node:fs";

export interface Weight {
  /** Resident. */
  readonly mib: number;
  /** Files and sockets that are open. */
  readonly handles: number;
}

/** What the kernel says of a process: nothing of it is told by the process itself. */
export function weightOf(pid: number): Weight {
  const [, kib = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return { mib: Math.round(Number(kib) / 1024), handles: readdirSync(`/proc/${pid}/fd`).length };
}

/** Looks again and again until `stop`, and answers with the heaviest moment. */
export function watchWeight(pid: number, everyMs = 50): { stop(): Weight } {
  let heaviest = weightOf(pid);
  const timer = setInterval(() => {
    const now = weightOf(pid);
    heaviest = { mib: Math.max(heaviest.mib, now.mib), handles: Math.max(heaviest.handles, now.handles) };
  }, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return heaviest;
    },
  };
}
