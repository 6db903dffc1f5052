import { NO_DETAILS } from "../clauseDetails.ts";
import type { TopicId } from "../topics.ts";
import type { BroughtPoint } from "./broughtIn.ts";
import { plainLines, withoutMarks } from "./plainLetters.ts";
import { topicOfWords } from "./topicOfWords.ts";

/**
 * Pasted words become points: a bullet each, a paragraph each, under the topic that the nearest heading names.
 * What is indented below a bullet belongs to it. Everything here is a proposal, shown before it is added, so in
 * doubt two short points rather than one long one: leaving one out is a tap, cutting one up is work.
 */
const BULLET = /^([ \t]*)(?:[-*+•◦▪‣·–—]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\(?[a-z][.)])[ \t]+(.*)$/i;
const TICK = /^\[[ x]\][ \t]+/i;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/;
const ROW_LINE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t:|-]*)?$/;
const ENDS_SENTENCE = /[.!?…:;。！？؟]["'”’»)\]*_]*$/u;
/** A line this long was probably broken by a program and not by a person. */
const WRAPPED = 50;
const HEADING_WORDS = 10;

interface Draft {
  readonly paragraphs: string[];
  /** How far a bullet stands in; null for a paragraph. */
  readonly indent: number | null;
  /** The heading above it, if that one named a topic. */
  readonly topic: TopicId | null;
}

interface Reading {
  readonly drafts: Draft[];
  /** The topic that the headings of each level gave, the deepest last. */
  readonly headings: { readonly level: number; readonly topic: TopicId | null }[];
  open: Draft | null;
  /** Whether a blank line lies between the open point and this one. */
  isApart: boolean;
}

/** Headings that are no Markdown: a line of its own in bold, or one that ends in a colon. */
const LOOSE_LEVEL = 7;

function setHeading(reading: Reading, level: number, words: string): void {
  const { headings } = reading;
  reading.open = null;
  while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
  headings.push({ level, topic: topicOfWords(words) ?? headings.at(-1)?.topic ?? null });
}

function isLooseHeading(line: string, words: string): boolean {
  if (words.split(" ").length > HEADING_WORDS || topicOfWords(words) === null) return false;
  if (/^(?:\*\*|__).*(?:\*\*|__):?$/.test(line.trim())) return !/[.!?]$/.test(words);
  return words.endsWith(":") && !/^(?:i|we|if|when|either|each)\b/i.test(words);
}

function add(reading: Reading, words: string, indent: number | null): void {
  const topic = reading.headings.at(-1)?.topic ?? null;
  reading.open = { paragraphs: [words], indent, topic };
  reading.drafts.push(reading.open);
}

function goOn(draft: Draft, words: string, isNew: boolean): void {
  if (isNew) draft.paragraphs.push(words);
  else draft.paragraphs.push(`${draft.paragraphs.pop() ?? ""} ${words}`);
}

/** Whether a line goes on with the sentence before it, which only a line's length broke. */
function isSameSentence(before: string, words: string): boolean {
  if (ENDS_SENTENCE.test(before)) return false;
  return before.length >= WRAPPED || /^\p{Ll}/u.test(words);
}

function readLine(reading: Reading, line: string): void {
  const bullet = BULLET.exec(line);
  const words = withoutMarks((bullet?.[2] ?? line).replace(TICK, ""));
  const { open, isApart } = reading;
  const indent = (bullet?.[1] ?? /^[ \t]*/.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;
  reading.isApart = false;
  if (words === "") return;
  if (isLooseHeading(bullet?.[2] ?? line, words)) setHeading(reading, LOOSE_LEVEL, words);
  else if (bullet !== null) {
    if (open !== null && open.indent !== null && indent > open.indent + 1) goOn(open, words, true);
    else add(reading, words, indent);
  } else if (open !== null && open.indent !== null && indent > open.indent + 1) goOn(open, words, isApart);
  else if (open !== null && !isApart && isSameSentence(open.paragraphs.at(-1) ?? "", words)) goOn(open, words, false);
  else add(reading, words, null);
}

function asTableRow(line: string): string {
  if (!/^[ \t]*\|.*\|[ \t]*$/.test(line)) return line;
  return line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(", ");
}

export function readPoints(text: string): readonly BroughtPoint[] {
  const reading: Reading = { drafts: [], headings: [], open: null, isApart: false };
  const lines = plainLines(text);
  lines.forEach((raw, at) => {
    const line = raw.replace(QUOTE, "");
    const heading = HEADING.exec(line);
    if (line.trim() === "") reading.isApart = true;
    else if (heading !== null) setHeading(reading, heading[1]?.length ?? 1, withoutMarks(heading[2] ?? ""));
    else if (UNDERLINE.test(line) && (lines[at - 1] ?? "").trim() !== "") underline(reading, line);
    else if (RULE.test(line) || FENCE.test(line) || ROW_LINE.test(line)) reading.isApart = true;
    else readLine(reading, asTableRow(line));
  });
  return reading.drafts.map(({ paragraphs, topic }) => ({
    topic: topic ?? topicOfWords(paragraphs.join(" ")) ?? "daily-life",
    paragraphs,
    who: null,
    details: NO_DETAILS,
    start: null,
    review: null,
    end: null,
    answers: null,
  }));
}

/** The line before was a heading, if it is a paragraph of one line. */
function underline(reading: Reading, line: string): void {
  const { open, drafts } = reading;
  reading.isApart = true;
  if (open === null || open.indent !== null || open.paragraphs.length > 1) return;
  drafts.pop();
  setHeading(reading, line.trim().startsWith("=") ? 1 : 2, open.paragraphs[0] ?? "");
}
