import { useState } from "react";
import type { Result } from "../../../shared/base/result.ts";
import type { SigningProblem } from "../../platform/words/signingProblem.ts";

interface Act {
  readonly isPending: boolean;
  /** What came of the last one; said where the person pressed. */
  readonly problem: SigningProblem | null;
  run<Value>(act: () => Promise<Result<Value, SigningProblem>>, then?: (value: Value) => void): void;
}

/** One act at a time: a second press while the first is on its way does nothing. */
export function useAct(): Act {
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<SigningProblem | null>(null);
  return {
    isPending,
    problem,
    run(act, then) {
      if (isPending) return;
      setPending(true);
      setProblem(null);
      void act().then((done) => {
        setPending(false);
        if (done.ok) then?.(done.value);
        else setProblem(done.problem);
      });
    },
  };
}
