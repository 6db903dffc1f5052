import type { Grammar } from "../../../../shared/wording/grammar.ts";
import { grammarOf } from "../../../../shared/wording/grammarOf.ts";
import type { Move } from "../../../../shared/conversation/moves.ts";

/**
 * What somebody said with a move, as a caption and their own words; null for steps that leave no line. What
 * was skipped is one of these: nobody is shown what the other did not say.
 */
export interface SaidWords {
  readonly caption: SaidCaption | null;
  readonly words: string;
}

export type SaidCaption =
  | "aloud"
  | "heard"
  | "asks"
  | "answers"
  | "yes"
  | "not-quite"
  | "more"
  | "later"
  | "rather-not"
  | "can-see"
  | "reached"
  | "safe-again"
  | "would-help"
  | "promises"
  | "would-you"
  | "answer-yes"
  | "answer-instead"
  | "answer-not-now"
  | "appreciates";

/** Feelings that were picked are said in the reader's language; what was typed stands as it was typed. */
export function saidWords(move: Move, grammar: Grammar): SaidWords | null {
  switch (move.kind) {
    case "statement":
      return spoken(null, move);
    case "paraphrase":
      return spoken("heard", move);
    case "answer-clarify":
      return spoken("answers", move);
    case "clarify":
      return { caption: "asks", words: move.text };
    case "got-it":
      return { caption: "yes", words: "" };
    case "not-quite":
      return { caption: "not-quite", words: move.text };
    case "more":
      return { caption: "more", words: "" };
    case "move-on":
      return { caption: "later", words: "" };
    case "rather-not":
      return { caption: "rather-not", words: "" };
    case "validation":
      return { caption: "can-see", words: move.text };
    case "empathy":
      return { caption: null, words: grammar.guess(move.feelings, move.text) };
    case "landed":
      return { caption: "reached", words: "" };
    case "correct":
      return { caption: null, words: grammar.correction(move.feelings, move.text) };
    case "offer":
      return { caption: "safe-again", words: "" };
    case "offer-answer":
      return { caption: "would-help", words: move.text };
    case "promise":
      return { caption: "promises", words: move.text };
    case "request":
      return { caption: "would-you", words: withTime(move.text, move.by) };
    case "request-answer":
      return { caption: `answer-${move.answer}`, words: move.text };
    case "checkout":
      return move.appreciation === "" ? null : { caption: "appreciates", words: move.appreciation };
    case "propose":
    case "accept":
    case "counter":
    case "not-tonight":
    case "ready":
    case "pause":
    case "give-back":
    case "yield":
    case "skip":
    case "take-floor":
    case "pass":
    case "to-request":
    case "no-request":
      return null;
  }
}

export function hasWords(move: Move): boolean {
  return saidWords(move, grammarOf("en")) !== null;
}

/** By when, unless the words say it already. */
export function withTime(text: string, by: string): string {
  const time = by.trim();
  return time === "" || text.toLowerCase().includes(time.toLowerCase()) ? text : `${text} (${time})`;
}

function spoken(caption: SaidCaption | null, move: { readonly text: string; readonly aloud: boolean }): SaidWords {
  return { caption: move.aloud ? "aloud" : caption, words: move.text };
}
