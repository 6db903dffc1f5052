import { useEffect, useState } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { lookAgainRules, readerOf } from "./lookAgainRules.ts";

const NONE: readonly string[] = [];

/** Read when somebody asks, as behind the small i of a point, and forgotten when it closes. */
export function useLookAgainRules(clause: Clause): readonly string[] {
  const [found, setFound] = useState<{ readonly clause: Clause; readonly rules: readonly string[] } | null>(null);
  useEffect(() => {
    let isOver = false;
    const reader = readerOf(clause);
    void reader.ready().then(() => {
      if (!isOver) setFound({ clause, rules: lookAgainRules(clause, reader.read) });
    });
    return () => {
      isOver = true;
    };
  }, [clause]);
  return found?.clause === clause ? found.rules : NONE;
}
