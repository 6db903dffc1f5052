import { readdirSync, readFileSync } from "node:fs";

/** What a process and everything that it started have cost so far, as the kernel tells it. */
export interface ProcessCost {
  readonly cpuMs: number;
  /** Memory that is theirs alone, and their part of what they share. */
  readonly memoryKib: number;
}

/** The kernel's clock ticks a hundred times a second wherever Linux runs on ordinary machines. */
const TICK_MS = 10;

export function costOf(pid: number): ProcessCost {
  const family = [pid, ...descendantsOf(pid)].flatMap((one) => {
    const own = ownCost(one);
    return own === null ? [] : [own];
  });
  return {
    cpuMs: family.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    memoryKib: family.reduce((sum, { memoryKib }) => sum + memoryKib, 0),
  };
}

/** Programs of that name that a process started, at any remove. */
export function startedBy(pid: number, name: string): readonly number[] {
  return descendantsOf(pid).filter((one) => textOf(one, "comm").trim() === name);
}

function descendantsOf(pid: number): readonly number[] {
  const threads = namesIn(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) => {
    const listed = textOf(pid, `task/${thread}/children`).trim();
    return listed === "" ? [] : listed.split(" ").map(Number);
  });
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** With the time of children that have ended: who forks for every connection has spent it too. */
function ownCost(pid: number): ProcessCost | null {
  const stat = textOf(pid, "stat");
  if (stat === "") return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  const [, kib] = /^Pss:\s+(\d+)/m.exec(textOf(pid, "smaps_rollup")) ?? [];
  const [, resident = "0"] = /VmRSS:\s+(\d+)/.exec(textOf(pid, "status")) ?? [];
  return { cpuMs: ticks * TICK_MS, memoryKib: Number(kib ?? resident) };
}

function textOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // It has ended, or it is another user's.
    return "";
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
