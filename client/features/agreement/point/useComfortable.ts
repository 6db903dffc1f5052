import { useRef, useState } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import type { PointState } from "../../../../shared/agreement/mark.ts";
import { authorsOf } from "../../../../shared/agreement/ownership.ts";
import { useDesk } from "../desk/Desk.tsx";
import { lookAgainRules, readerOf } from "./lookAgainRules.ts";

export interface Comfortable {
  /** Presses *Comfortable*, or asks for a second look first; `after` once the mark is given. */
  readonly press: (after?: () => void) => void;
  /** What there is to look at again, while it was asked and the point says what it said then. */
  readonly asked: readonly string[];
  /** After reading why: the mark itself, which is the whole confirmation. */
  readonly confirm: () => void;
}

interface Asking {
  /** The content that was asked about. */
  readonly about: string;
  readonly rules: readonly string[];
  readonly after: () => void;
}

const NOTHING: readonly string[] = [];
const NOTHING_MORE = (): void => {};

/**
 * Whoever's sentence a point is reads why it can turn into a rule for the other person before they are comfortable
 * with it, once for each wording. Nothing of it is written down: what the other sees is a mark, or none. Whoever
 * only reads the point is asked nothing, and where the rules are not here the mark is given as ever.
 */
export function useComfortable(clause: Clause, state: PointState): Comfortable {
  const { marks, me } = useDesk();
  const [asking, setAsking] = useState<Asking | null>(null);
  const readAlready = useRef(new Set<string>());
  const mark = (after: () => void): void => {
    marks?.press(clause, "comfortable");
    after();
  };
  const press = async (after: () => void): Promise<void> => {
    const { contentHash } = clause;
    const isMine = authorsOf(clause).includes(me);
    if (state.mine === "comfortable" || !isMine || readAlready.current.has(contentHash)) return mark(after);
    const reader = readerOf(clause);
    await reader.ready();
    const rules = lookAgainRules(clause, reader.read);
    if (rules.length === 0) mark(after);
    else setAsking({ about: contentHash, rules, after });
  };
  return {
    press: (after = NOTHING_MORE) => void press(after),
    asked: asking?.about === clause.contentHash && state.mine !== "comfortable" ? asking.rules : NOTHING,
    confirm() {
      readAlready.current.add(clause.contentHash);
      setAsking(null);
      mark(asking?.after ?? NOTHING_MORE);
    },
  };
}
