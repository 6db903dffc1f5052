import { normalForm } from "./normalForm.ts";
import { quotedSpeech, type Range } from "./quotedSpeech.ts";
import { spelledOut } from "./spelling.ts";
import type { Reading, Sentence, Token } from "./token.ts";

/** Initials ("p.m."), numbers and times ("9:30", "24/7"), words with inner apostrophes or hyphens, then marks. */
const PIECE =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.:,/]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|\.{2,}|[.!?]+|\n|[,;:()[\]–—/"]|(?<=\s)-+(?=\s)|--+/gu;
const WORD = /^[\p{L}\p{N}]/u;
const SENTENCE_ENDS = /^(?:[.!?]+|\n)$/;
/** The dot after these ends no sentence. Not "no": as a number it is rare, and as an answer it is a sentence. */
const TITLES = new Set("mr mrs ms dr st prof vs etc approx".split(" "));

interface Piece {
  readonly is: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a text into sentences of full words. Never throws, one pass, whatever the text. */
export function readText(text: string): Reading {
  const quoted = quotedSpeech(text);
  const pieces = piecesOf(text);
  const typed = pieces.filter((piece) => WORD.test(piece.is));
  const sentences: Sentence[] = [];
  const outcries: { start: number; end: number }[] = [];
  let tokens: Token[] = [];
  let quote = 0;

  const close = (asks: boolean): void => {
    if (tokens.some((token) => token.kind !== "mark")) sentences.push({ tokens, asks, index: sentences.length });
    tokens = [];
  };

  for (const [at, piece] of pieces.entries()) {
    while (quote < quoted.length && piece.start >= (quoted[quote]?.end ?? 0)) quote += 1;
    // What somebody quotes is not what they say: it becomes one token that no rule looks into.
    const hiding = quoted[quote];
    if (hiding !== undefined && piece.start >= hiding.start) {
      if (tokens.at(-1)?.start !== hiding.start) tokens.push(quoteToken(hiding));
      continue;
    }
    if (isOutcry(piece.is)) outcries.push({ start: piece.start, end: piece.end });
    if (WORD.test(piece.is)) {
      const before = tokens.at(-1)?.is ?? "";
      const loud = isLoud(text.slice(piece.start, piece.end));
      for (const is of spelledOut(piece.is, before, pieces[at + 1]?.is ?? ""))
        tokens.push({ is, kind: "word", loud, start: piece.start, end: piece.end });
    } else if (SENTENCE_ENDS.test(piece.is) && !isAfterTitle(piece.is, tokens)) {
      close(piece.is.includes("?"));
    } else if (!SENTENCE_ENDS.test(piece.is)) {
      tokens.push({ is: piece.is, kind: "mark", loud: false, start: piece.start, end: piece.end });
    }
  }
  close(false);
  return { text, sentences, outcries, typed };
}

function piecesOf(given: string): readonly Piece[] {
  const form = normalForm(given);
  return Array.from(form.text.matchAll(PIECE), (match) => {
    const last = match.index + match[0].length - 1;
    const is = /^(?:\p{L}\.)+$/u.test(match[0]) ? match[0].replaceAll(".", "") : match[0];
    return { is, start: form.starts[match.index] ?? 0, end: form.ends[last] ?? given.length };
  });
}

function quoteToken(range: Range): Token {
  return { is: "“”", kind: "quote", loud: false, start: range.start, end: range.end };
}

function isOutcry(piece: string): boolean {
  return /^[!?.]+$/.test(piece) && piece.indexOf("!") !== piece.lastIndexOf("!");
}

function isLoud(typed: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(typed) && typed === typed.toUpperCase();
}

function isAfterTitle(mark: string, tokens: readonly Token[]): boolean {
  return mark === "." && TITLES.has(tokens.at(-1)?.is ?? "");
}
