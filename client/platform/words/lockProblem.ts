/** What keeps a lock from opening or closing, as a closed list; `lockProblemWords.ts` has a sentence for each. */
export const LOCK_PROBLEMS = [
  "pin-wrong",
  "pin-out",
  "pin-shape",
  "passphrase-wrong",
  "passphrase-short",
  "wait-first",
  "words-not-these",
  "changed-elsewhere",
  "stretching-refused",
] as const;

export type LockProblem = (typeof LOCK_PROBLEMS)[number];
