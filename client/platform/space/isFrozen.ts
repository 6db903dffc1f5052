import type { ProblemWord } from "../words/problemWord.ts";

/** The server's story does not hold together, so nothing more is told to it; one key alone freezes nothing. */
export function isFrozen(problem: ProblemWord | null): boolean {
  return problem?.startsWith("frozen-") === true;
}
