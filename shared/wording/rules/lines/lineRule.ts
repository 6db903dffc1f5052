import type { Severity } from "../../hint.ts";
import type { Line } from "./line.ts";

/** A part of a line where a rule has something to say. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What a rule may look at: one line, and the lines around it (an apology is often two sentences). */
export interface Place {
  readonly line: Line;
  readonly lines: readonly Line[];
  readonly index: number;
}

export interface LineRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly find: (place: Place) => readonly Part[];
}

/** What stands around a hit: the line before it and after it, with their blanks. */
export interface Around extends Place {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** Says something wherever one of its patterns fits, unless what stands around makes it harmless. */
export function lineRule(
  rule: string,
  severity: Severity,
  patterns: readonly RegExp[],
  unless: (around: Around) => boolean = () => false,
): LineRule {
  return { rule, severity, find: (place) => patterns.flatMap((pattern) => partsOf(place, pattern, unless)) };
}

/** A pattern over whole words: blanks stand for word ends, so it is written as people speak. */
export function words(source: string): RegExp {
  return new RegExp(`(?<= )(?:${source})(?:(?= )|(?<= ))`, "g");
}

export function partsOf(place: Place, pattern: RegExp, unless: (around: Around) => boolean): readonly Part[] {
  const { text } = place.line;
  const parts: Part[] = [];
  for (const match of text.matchAll(pattern)) {
    const from = match.index;
    const hit = match[0].trimEnd();
    const to = from + hit.length;
    if (!unless({ ...place, before: text.slice(0, from), hit, after: text.slice(to) })) parts.push({ from, to });
  }
  return parts;
}
