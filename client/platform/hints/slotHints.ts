import type { SentenceParts } from "../../../shared/wording/composeSentence.ts";
import type { Hint } from "../../../shared/wording/hint.ts";
import type { Slot } from "../../../shared/wording/slots.ts";

/** From shared/wording/slots; handed in, because it comes after the screen like all rules. */
export interface SlotRules {
  readonly emptySlots: (parts: SentenceParts) => readonly Slot[];
  readonly whenMissing: (situation: string) => boolean;
}

/**
 * What the parts of a statement leave open. Asked only when what happened is told: before that somebody has
 * just begun, and any part alone is enough.
 */
export function slotHints(parts: SentenceParts, said: string, rules: SlotRules): readonly Hint[] {
  if (parts.about.trim() === "") return [];
  const all = { severity: "hint", start: 0, end: said.length } as const;
  const empty = rules.emptySlots(parts).length > 0 ? [{ rule: "F-01", ...all }] : [];
  return rules.whenMissing(parts.about) ? [{ rule: "F-02", ...all }, ...empty] : empty;
}
