import type { Language } from "../base/language.ts";
import { composeCorrection, composeGuess } from "./composeGuess.ts";
import { composePromise, composeRequest } from "./composeRequest.ts";
import { composeSentence } from "./composeSentence.ts";
import { composeStatement } from "./composeStatement.ts";
import type { Grammar } from "./grammar.ts";
import { SPANISH } from "./spanish/grammar.ts";

const ENGLISH: Grammar = {
  sentence: composeSentence,
  statement: composeStatement,
  guess: composeGuess,
  correction: composeCorrection,
  request: composeRequest,
  promise: composePromise,
  feeling: (id) => id,
  need: (id) => id,
};

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: ENGLISH, es: SPANISH };

export function grammarOf(language: Language): Grammar {
  return GRAMMARS[language];
}
