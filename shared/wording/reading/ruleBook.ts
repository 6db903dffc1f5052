import type { Hint } from "../hint.ts";
import type { Phrase } from "./phrase.ts";
import { readText } from "./readText.ts";
import type { PhraseRule, Rule } from "./rule.ts";
import type { Reading, Sentence } from "./token.ts";

interface Entry {
  readonly rule: PhraseRule;
  readonly phrase: Phrase;
  readonly id: number;
}

/**
 * Many rules as one reader. A phrase is tried only around a word that it cannot do without, so that a text
 * costs about as much as it is long. Where a support rule speaks, everything else about that sentence is
 * silent: nobody is taught grammar who says that they are afraid.
 */
export function ruleBook(rules: readonly Rule[]): (text: string) => Hint[] {
  const byAnchor = new Map<string, Entry[]>();
  let phrases = 0;
  for (const rule of rules) {
    if (rule.kind !== "phrases") continue;
    for (const phrase of rule.phrases) {
      const entry = { rule, phrase, id: phrases };
      for (const word of phrase.anchor.words) listOf(byAnchor, word).push(entry);
      phrases += 1;
    }
  }
  const whole = rules.filter((rule) => rule.kind === "whole");

  return (text) => {
    const reading = readText(text);
    const hints: Hint[] = [];
    let anySupport = false;
    for (const sentence of reading.sentences) {
      const found = hintsIn(sentence, reading, byAnchor);
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

function hintsIn(sentence: Sentence, reading: Reading, byAnchor: ReadonlyMap<string, readonly Entry[]>): Hint[] {
  const found: Hint[] = [];
  const { tokens } = sentence;
  /** Of each phrase: the first place where it was not tried yet. */
  const untried = new Map<number, number>();
  const words = tokens.length > LONG_SENTENCE ? new Set(tokens.map((token) => token.is)) : null;
  for (const [place, token] of tokens.entries())
    for (const { rule, phrase, id } of byAnchor.get(token.is) ?? []) {
      let next = untried.get(id);
      if (next === undefined) {
        next = words !== null && !phrase.needs.every((need) => hasAny(words, need)) ? Infinity : 0;
        untried.set(id, next);
      }
      const from = Math.max(place - phrase.anchor.most, next);
      const to = place - phrase.anchor.least;
      for (let at = from; at <= to; at += 1) {
        if (phrase.begins !== null && !phrase.begins.has(tokens[at]?.is ?? "")) continue;
        const match = phrase.match(tokens, at);
        const first = tokens[match?.from ?? -1];
        const last = tokens[(match?.to ?? 0) - 1];
        if (match === null || first === undefined || last === undefined) continue;
        if (rule.unless?.({ ...match, at, sentence, reading }) === true) continue;
        found.push({ rule: rule.rule, severity: rule.severity, start: first.start, end: last.end });
      }
      if (to >= from) untried.set(id, to + 1);
    }
  return found;
}

/** From here on it pays to ask first whether a phrase has all its words in the sentence at all. */
const LONG_SENTENCE = 80;

function hasAny(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of words.size < wanted.size ? words : wanted) if (words.has(word) && wanted.has(word)) return true;
  return false;
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
