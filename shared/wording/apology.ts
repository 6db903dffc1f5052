import type { Hint } from "./hint.ts";
import { BLAME_RULES } from "./rules/apology/blame.ts";
import { BUT_RULES } from "./rules/apology/but.ts";
import { DEMAND_RULES } from "./rules/apology/demand.ts";
import { EXCUSE_RULES } from "./rules/apology/excuse.ts";
import { IT_HAPPENED_RULES } from "./rules/apology/itHappened.ts";
import { MAYBE_RULES } from "./rules/apology/maybe.ts";
import { ONLY_ONCE_RULES } from "./rules/apology/onlyOnce.ts";
import { OVER_PROMISE_RULES } from "./rules/apology/overPromise.ts";
import { SELF_HARM_RULES } from "./rules/lines/selfHarm.ts";
import { SELF_PITY_RULES } from "./rules/apology/selfPity.ts";
import { VAGUE_RULES } from "./rules/apology/vague.ts";
import { YOUR_FEELINGS_RULES } from "./rules/apology/yourFeelings.ts";
import { SAFETY_RULES } from "./rules/iStatement/safety.ts";
import { lineBook } from "./rules/lines/lineBook.ts";

/**
 * What an apology may still hold back, seen from the one who receives it: a "but", an "if", somebody
 * else's fault. Grammar carries more than words here: the same excuse is fine where its author says that
 * it is none, and "never again" is fine in the past.
 */
const read = lineBook(
  [...SAFETY_RULES, ...SELF_HARM_RULES],
  [
    ...BUT_RULES,
    ...MAYBE_RULES,
    ...YOUR_FEELINGS_RULES,
    ...IT_HAPPENED_RULES,
    ...ONLY_ONCE_RULES,
    ...BLAME_RULES,
    ...EXCUSE_RULES,
    ...DEMAND_RULES,
    ...SELF_PITY_RULES,
    ...VAGUE_RULES,
    ...OVER_PROMISE_RULES,
  ],
);

export function apologyHints(text: string): Hint[] {
  return read(text);
}
