/** How much of a series is run: in the gate, by hand for a first look, or all of it. */
export type Size = "gate" | "quick" | "long";

export interface Outcome {
  /** What was done and seen, in words and numbers. */
  readonly seen: Readonly<Record<string, number | string>>;
  /** Edits that were acknowledged or shown to a partner and are gone. */
  readonly lost: number;
  /** Every other promise that was not kept, as a sentence. */
  readonly broken: readonly string[];
}

export interface Series {
  readonly name: string;
  /** Rows of the table of faults. */
  readonly rows: string;
  /** A sentence when this machine cannot play the fault; otherwise null. */
  readonly impossible?: () => string | null;
  run(size: Size): Promise<Outcome>;
}

export const perSize = <T>(size: Size, gate: T, quick: T, long: T): T => ({ gate, quick, long })[size];

/** Sentences of the promises that do not hold. */
export function brokenOf(promises: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(promises).flatMap(([sentence, isKept]) => (isKept ? [] : [sentence]));
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for a condition of another process, which wakes nobody; false when it did not come in time. */
export async function came(is: () => boolean, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (!is()) {
    if (performance.now() > deadline) return false;
    await pause(10);
  }
  return true;
}
