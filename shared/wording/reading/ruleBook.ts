import type { Hint } from "../hint.ts";
import type { Phrase } from "./phrase.ts";
import { readText } from "./readText.ts";
import type { PhraseRule, Rule } from "./rule.ts";
import type { Reading, Sentence } from "./token.ts";

interface Entry {
  readonly rule: PhraseRule;
  readonly phrase: Phrase;
}

/**
 * Many rules as one reader. Phrases are looked up by the word they begin with, so that a text costs about
 * as much as it is long. Where a support rule speaks, everything else about that sentence is silent:
 * nobody is taught grammar who says that they are afraid.
 */
export function ruleBook(rules: readonly Rule[]): (text: string) => Hint[] {
  const byWord = new Map<string, Entry[]>();
  const anywhere: Entry[] = [];
  for (const rule of rules) {
    if (rule.kind !== "phrases") continue;
    for (const phrase of rule.phrases) {
      if (phrase.begins === null) anywhere.push({ rule, phrase });
      else for (const word of phrase.begins) listOf(byWord, word).push({ rule, phrase });
    }
  }
  const whole = rules.filter((rule) => rule.kind === "whole");

  return (text) => {
    const reading = readText(text);
    const hints: Hint[] = [];
    let anySupport = false;
    for (const sentence of reading.sentences) {
      const found = hintsIn(sentence, reading, byWord, anywhere);
      const support = found.filter((hint) => hint.severity === "support");
      anySupport ||= support.length > 0;
      hints.push(...united(support.length > 0 ? support : found));
    }
    if (!anySupport)
      for (const rule of whole)
        for (const { start, end } of rule.find(reading))
          hints.push({ rule: rule.rule, severity: rule.severity, start, end });
    return hints.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  };
}

function hintsIn(
  sentence: Sentence,
  reading: Reading,
  byWord: ReadonlyMap<string, readonly Entry[]>,
  anywhere: readonly Entry[],
): Hint[] {
  const found: Hint[] = [];
  const { tokens } = sentence;
  for (const [at, token] of tokens.entries()) {
    for (const list of [byWord.get(token.is) ?? [], anywhere])
      for (const { rule, phrase } of list) {
        const match = phrase.match(tokens, at);
        const first = tokens[match?.from ?? -1];
        const last = tokens[(match?.to ?? 0) - 1];
        if (match === null || first === undefined || last === undefined) continue;
        if (rule.unless?.({ ...match, sentence, reading }) === true) continue;
        found.push({ rule: rule.rule, severity: rule.severity, start: first.start, end: last.end });
      }
  }
  return found;
}

/** Hits of one rule that overlap are one hit. */
function united(hints: readonly Hint[]): Hint[] {
  const lastOf = new Map<string, Hint>();
  const result: Hint[] = [];
  for (const hint of [...hints].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const key = `${hint.rule} ${hint.severity}`;
    const last = lastOf.get(key);
    if (last !== undefined && hint.start < last.end) {
      const longer = { ...last, end: Math.max(last.end, hint.end) };
      result[result.lastIndexOf(last)] = longer;
      lastOf.set(key, longer);
    } else {
      result.push(hint);
      lastOf.set(key, hint);
    }
  }
  return result;
}

function listOf(map: Map<string, Entry[]>, word: string): Entry[] {
  const list = map.get(word) ?? [];
  map.set(word, list);
  return list;
}
