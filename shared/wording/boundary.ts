import type { Hint } from "./hint.ts";
import { SELF_HARM_RULES } from "./rules/lines/selfHarm.ts";
import { BODY_RULES } from "./rules/boundary/body.ts";
import { CUT_OFF_RULES } from "./rules/boundary/cutOff.ts";
import { DUTY_RULES } from "./rules/boundary/duty.ts";
import { ABOUT_OTHER, BARE_RULE, RULES_FOR_OTHER } from "./rules/boundary/forOther.ts";
import { ISOLATION_RULES, ONE_PERSON_RULE } from "./rules/boundary/isolation.ts";
import { LEVERAGE_RULES } from "./rules/boundary/leverage.ts";
import { MONEY_RULES } from "./rules/boundary/money.ts";
import { NO_EXIT_RULES } from "./rules/boundary/noExit.ts";
import { PERMISSION_RULES } from "./rules/boundary/permission.ts";
import { PUNISHMENT_RULES } from "./rules/boundary/punishment.ts";
import { FORCE_RULES } from "./rules/lines/harm.ts";
import { UNBOUNDED_RULES } from "./rules/boundary/unbounded.ts";
import { watchingRules } from "./rules/boundary/watching.ts";
import { SAFETY_RULES } from "./rules/iStatement/safety.ts";
import { lineBook } from "./rules/lines/lineBook.ts";

/**
 * A limit says what I will do to look after myself; control says what you may do so that I need not feel
 * discomfort. Both can use the same words, so every rule asks who does what to whom. What is found is a
 * question to the author ("This kind of sentence can turn into a rule for the other person"), never a
 * verdict, and nothing that the other one hears of.
 */
export interface BoundaryClause {
  readonly doer: "me" | "you" | "both";
  /** The day on which it ends, if it has one. */
  readonly end?: string;
}

function bookFor(isForOther: boolean, hasEnd: boolean): (text: string) => Hint[] {
  return lineBook(
    [...SAFETY_RULES, ...SELF_HARM_RULES, ...FORCE_RULES],
    [
      ABOUT_OTHER,
      ...(isForOther ? [BARE_RULE] : []),
      ...RULES_FOR_OTHER,
      ...PERMISSION_RULES,
      ...ISOLATION_RULES,
      ONE_PERSON_RULE,
      ...watchingRules(hasEnd),
      ...MONEY_RULES,
      ...BODY_RULES,
      ...DUTY_RULES,
      ...PUNISHMENT_RULES,
      ...CUT_OFF_RULES,
      ...UNBOUNDED_RULES,
      ...NO_EXIT_RULES,
      ...LEVERAGE_RULES,
    ],
  );
}

const FOR_OTHER = { open: bookFor(true, false), ended: bookFor(true, true) };
const OWN = { open: bookFor(false, false), ended: bookFor(false, true) };

export function boundaryHints(text: string, clause: BoundaryClause): Hint[] {
  const books = clause.doer === "you" ? FOR_OTHER : OWN;
  return (clause.end === undefined ? books.open : books.ended)(text);
}
