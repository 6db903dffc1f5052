import type { Hint } from "../../hint.ts";
import { readText } from "../../reading/readText.ts";
import { ruleBook } from "../../reading/ruleBook.ts";
import type { Rule } from "../../reading/rule.ts";
import type { Sentence } from "../../reading/token.ts";
import { lineOf } from "./line.ts";
import type { LineRule } from "./lineRule.ts";

/**
 * Safety rules and line rules as one reader. Where a safety rule speaks, every other rule is silent about
 * that sentence: nobody is taught wording who says that they are afraid.
 */
export function lineBook(safety: readonly Rule[], rules: readonly LineRule[]): (text: string) => Hint[] {
  const readSafety = ruleBook(safety);
  return (text) => {
    const lines = readText(text).sentences.flatMap(piecesOf).map(lineOf);
    const support = readSafety(text);
    const hints: Hint[] = [...support];
    for (const [index, line] of lines.entries()) {
      if (support.some((hint) => hint.start < line.end && line.start < hint.end)) continue;
      const spansOf = new Map<LineRule, Span[]>();
      for (const rule of rules) {
        const spans = rule.find({ line, lines, index }).map((part) => line.spanOf(part.from, part.to));
        const first = rules.find((other) => other.rule === rule.rule && other.severity === rule.severity) ?? rule;
        if (spans.length > 0) spansOf.set(first, [...(spansOf.get(first) ?? []), ...spans]);
      }
      for (const [{ rule, severity }, spans] of spansOf)
        for (const span of united(spans)) hints.push({ rule, severity, ...span });
    }
    return hints.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  };
}

/** Rules look at whole lines, so that a text without a full stop would cost the square of its length. */
const LONGEST_LINE = 120;

function piecesOf(sentence: Sentence): readonly Sentence[] {
  const { tokens } = sentence;
  if (tokens.length <= LONGEST_LINE) return [sentence];
  const pieces: Sentence[] = [];
  for (let at = 0; at < tokens.length; at += LONGEST_LINE)
    pieces.push({ ...sentence, tokens: tokens.slice(at, at + LONGEST_LINE) });
  return pieces;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Hits of one rule that overlap are one hit, whichever of its patterns they come from. */
function united(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
