import { flipRequest } from "../../../../shared/agreement/flipRequest.ts";
import { otherSlot, type Slot } from "../../../../shared/base/ids.ts";
import { languageOfWords } from "../../../../shared/wording/languageOfWords.ts";
import type { Decided } from "../../../../shared/conversation/talkRecord.ts";

/**
 * What this person took upon themselves with a decision, as a sentence of their own, or null when it is not
 * their act. A request that got a yes becomes the "I will ..." of whoever said yes.
 */
export function ownAct(decided: Decided, me: Slot): string | null {
  switch (decided.kind) {
    case "promise":
      return decided.by === me ? decided.text : null;
    case "would-help":
      return null;
    case "request": {
      if (otherSlot(decided.from) !== me) return null;
      if (decided.answer === "instead") return decided.answerText;
      return withTime(flipped(decided.text), decided.by);
    }
  }
}

/** The opening of a request may have been left to the label above the field. */
function flipped(text: string): string {
  const words = text.trim();
  const isWhole =
    /^(?:¿|por favor\b|querrías|podrías|puedes|quieres|please\b|(?:would|could|can|will|do|you)\s+(?:you\b|please\b|will\b|could\b))/i.test(
      words,
    );
  const opening = languageOfWords(words) === "es" ? "¿Querrías" : "Would you be willing to";
  return flipRequest(isWhole ? words : `${opening} ${words}`);
}

function withTime(text: string, by: string): string {
  const time = by.trim();
  if (time === "" || text.toLowerCase().includes(time.toLowerCase())) return text;
  return `${text.replace(/[.?]\s*$/, "")} (${time}).`;
}
