import { LIMITS } from "../../base/limits.ts";
import { otherSlot } from "../../base/ids.ts";
import type { Dialogue, Plan } from "../dialogue.ts";
import type { Move } from "../moves.ts";
import { settled, speakerOf, to, turnOver } from "../step.ts";

/** SPEAK, MIRROR, CLARIFY and CONFIRM: said, repeated back, asked about, and found right by who said it. */

export function statementsMax(plan: Plan): number {
  return plan.mode === "one-sentence" ? 1 : LIMITS.statementsPerTurn;
}

export function whenSpeaking(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  if (move.kind === "yield") return turnOver(dialogue);
  if (move.kind !== "statement") return null;
  const said = { ...dialogue, statements: dialogue.statements + 1, tries: 0, clarifications: 0 };
  return to(said, "mirror", otherSlot(speakerOf(dialogue)));
}

export function whenMirroring(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  const speaker = speakerOf(dialogue);
  if (move.kind === "paraphrase") return to({ ...dialogue, tries: dialogue.tries + 1 }, "confirm", speaker);
  if (move.kind === "rather-not") return turnOver(dialogue);
  if (move.kind !== "clarify" || dialogue.clarifications >= LIMITS.clarificationsPerStatement) return null;
  return to({ ...dialogue, clarifications: dialogue.clarifications + 1 }, "clarify", speaker);
}

/** An answer is no statement: it uses none of the three up. */
export function whenClarifying(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  return move.kind === "answer-clarify" ? to(dialogue, "mirror", otherSlot(speakerOf(dialogue))) : null;
}

/** After three tries nobody is trapped: moving on is left, and the speaker does not count as understood. */
export function whenConfirming(dialogue: Dialogue, plan: Plan, move: Move): Dialogue | null {
  const speaker = speakerOf(dialogue);
  const isLastTry = dialogue.tries >= LIMITS.mirrorTries;
  if (move.kind === "got-it") {
    const heard = { ...dialogue, understood: { ...dialogue.understood, [speaker]: true } };
    const goesDeeper = plan.mode === "full" || plan.mode === "days";
    return goesDeeper ? to(settled(heard), "validate", otherSlot(speaker)) : turnOver(heard);
  }
  if (move.kind === "not-quite") return isLastTry ? null : to(dialogue, "mirror", otherSlot(speaker));
  if (move.kind === "more") return dialogue.statements < statementsMax(plan) ? to(dialogue, "speak", speaker) : null;
  return move.kind === "move-on" && isLastTry ? turnOver(dialogue) : null;
}
