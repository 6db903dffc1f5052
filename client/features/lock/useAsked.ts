import { useState } from "react";
import type { Result } from "../../../shared/base/result.ts";
import type { LockProblem } from "../../platform/words/lockProblem.ts";
import type { ProblemWord } from "../../platform/words/problemWord.ts";

/** One thing that is typed, judged and let go: the words do not stay in a field that was answered. */
export interface Asked {
  readonly isBusy: boolean;
  readonly problem: LockProblem | ProblemWord | null;
  ask(task: () => Promise<Result<void, LockProblem | ProblemWord>>): Promise<boolean>;
}

export function useAsked(): Asked {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Asked["problem"]>(null);
  return {
    isBusy,
    problem,
    async ask(task) {
      // Two presses would count as two tries.
      if (isBusy) return false;
      setBusy(true);
      setProblem(null);
      const done = await task();
      setBusy(false);
      if (!done.ok) setProblem(done.problem);
      return done.ok;
    },
  };
}
