import type { LockView } from "../lock/lockView.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { OPENING_VIEW, type SpaceView } from "./spaceView.ts";

export interface WithoutInputs {
  /** What is known before, or instead of, a held space. */
  readonly without: "opening" | "none" | "locked" | "keys-missing";
  readonly isStorageRefused: boolean;
  readonly online: boolean;
  readonly problem: ProblemWord | null;
  readonly lock: LockView;
}

/** What a screen may know while there is no space to look into; `viewOf` is for when there is one. */
export function viewWithout({ without, isStorageRefused, online, problem, lock }: WithoutInputs): SpaceView {
  const stage = isStorageRefused && without === "none" ? "storage-refused" : without;
  return { ...OPENING_VIEW, stage, online, problem, lock };
}
