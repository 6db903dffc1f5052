import type { Hint } from "./hint.ts";
import { ruleBook } from "./reading/ruleBook.ts";
import type { PhraseRule, Rule } from "./reading/rule.ts";
import { ABSOLUTE_RULES } from "./rules/iStatement/absolutes.ts";
import { ASIDE_RULES } from "./rules/iStatement/asides.ts";
import { butErasure } from "./rules/iStatement/butErasure.ts";
import { DEMAND_RULES } from "./rules/iStatement/demands.ts";
import { DISMISSAL_RULES } from "./rules/iStatement/dismissals.ts";
import { FEELING_RULES } from "./rules/iStatement/feelings.ts";
import { LABEL_RULES } from "./rules/iStatement/labels.ts";
import { isMirror, LISTENING_RULES } from "./rules/iStatement/listening.ts";
import { MOTIVE_RULES } from "./rules/iStatement/motives.ts";
import { QUESTION_RULES } from "./rules/iStatement/questions.ts";
import { REQUEST_RULES } from "./rules/iStatement/request.ts";
import { SAFETY_RULES, WITHOUT_ME } from "./rules/iStatement/safety.ts";
import { THREAT_RULES } from "./rules/iStatement/threats.ts";
import { WHOLE_TEXT_RULES } from "./rules/iStatement/wholeText.ts";

export type StatementRole = "speaker" | "listener" | "request";

const ABOUT_THE_OTHER: readonly PhraseRule[] = [
  ...ABSOLUTE_RULES,
  ...FEELING_RULES,
  ...LABEL_RULES,
  ...DEMAND_RULES,
  ...THREAT_RULES,
  ...QUESTION_RULES,
  ...MOTIVE_RULES,
  ...DISMISSAL_RULES,
  ...ASIDE_RULES,
];
const { noI, long, shouting } = WHOLE_TEXT_RULES;

/** Who gives back what was said may say it all again; only what attacks in its own right stays. */
const ALSO_IN_A_MIRROR = new Set(["I-06", "I-11", "I-12", "I-13", "I-19"]);
const LISTENED: readonly Rule[] = ABOUT_THE_OTHER.map((rule) =>
  ALSO_IN_A_MIRROR.has(rule.rule) ? rule : notMirrored(rule),
);

// Safety is in each of them: what it finds in a sentence silences every smaller hint about that sentence.
const READERS: Readonly<Record<StatementRole, (text: string) => Hint[]>> = {
  speaker: ruleBook([...SAFETY_RULES, WITHOUT_ME, ...ABOUT_THE_OTHER, butErasure("hint"), noI, long, shouting]),
  listener: ruleBook([
    ...SAFETY_RULES,
    WITHOUT_ME,
    ...LISTENED,
    ...LISTENING_RULES,
    butErasure("warn"),
    long,
    shouting,
  ]),
  request: ruleBook([
    ...SAFETY_RULES,
    WITHOUT_ME,
    ...ABOUT_THE_OTHER,
    ...REQUEST_RULES,
    butErasure("hint"),
    long,
    shouting,
  ]),
};

/** What there is to say about a statement before it is sent, all of it, for its author only (DOMAIN 2.2). */
export function iStatementHints(text: string, role: StatementRole): Hint[] {
  return READERS[role](text);
}

function notMirrored(rule: PhraseRule): PhraseRule {
  return { ...rule, unless: (spot) => isMirror(spot) || rule.unless?.(spot) === true };
}
