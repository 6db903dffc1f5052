import { useState } from "react";
import type { Result } from "../../../shared/base/result.ts";
import type { ProblemWord } from "../../platform/words/problemWord.ts";

/** One press, one act: pressed again while it runs, nothing happens twice; what went wrong is a word to show. */
export function useAct(): {
  readonly act: <T>(run: () => Promise<Result<T, ProblemWord>>, onDone?: (value: T) => void) => void;
  readonly problem: ProblemWord | null;
  readonly isPending: boolean;
} {
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [isPending, setPending] = useState(false);
  return {
    problem,
    isPending,
    act(run, onDone) {
      if (isPending) return;
      setPending(true);
      void run().then((result) => {
        setPending(false);
        setProblem(result.ok ? null : result.problem);
        if (result.ok) onDone?.(result.value);
      });
    },
  };
}
