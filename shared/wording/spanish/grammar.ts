import type { Grammar } from "../grammar.ts";
import { promiseEs, requestEs } from "./asking.ts";
import { FEELINGS_ES } from "./feelings.ts";
import { closed } from "./joining.ts";
import { NEEDS_ES } from "./needs.ts";
import { feelingsEs, sentenceEs, statementEs } from "./sentence.ts";

/** Spanish, as docs/glossary-es.md writes it: nobody's gender is guessed. */
export const SPANISH: Grammar = {
  sentence: sentenceEs,
  statement: statementEs,
  guess: (feelings, text) => together(feelings, "Imagino que sentiste", text),
  correction: (feelings, text) => together(feelings, "Era más bien", text),
  request: requestEs,
  promise: promiseEs,
  feeling: (id) => FEELINGS_ES[id] ?? id,
  need: (id) => (NEEDS_ES[id] ?? id).replace(/^(?:el|la|los|las) /, ""),
};

function together(feelings: readonly string[], opening: string, text: string): string {
  const guessed = feelings.length === 0 ? "" : `${opening} ${feelingsEs(feelings)}.`;
  return [guessed, closed(text.trim())].filter((part) => part !== "").join(" ");
}
