/**
 * What stands between quotes is what somebody said: reporting "you never listen" is an observation, so
 * rules do not read it. One pass over the given text; a quote that is never closed hides nothing.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Longer than this it is no quoted sentence but a forgotten quote mark. */
const LONGEST_QUOTE = 1_000;

interface Kind {
  readonly opens: string;
  readonly closes: string;
  /** Single marks are apostrophes as well: only their surroundings tell. */
  readonly single: boolean;
}

const KINDS: readonly Kind[] = [
  { opens: "“", closes: '”"', single: false },
  { opens: "„", closes: '“”"‟', single: false },
  { opens: '"＂”', closes: '"＂”', single: false },
  { opens: "«", closes: "»", single: false },
  { opens: "»", closes: "«", single: false },
  { opens: "‹", closes: "›", single: false },
  { opens: "「", closes: "」", single: false },
  { opens: "『", closes: "』", single: false },
  { opens: "‘'’‚＇`", closes: "’'‘＇`", single: true },
];
const ANY_MARK = new Set(KINDS.flatMap((kind) => `${kind.opens}${kind.closes}`.split("")));
/** White space, brackets and dashes, what nobody sees, and the second half of an emoji. */
const BEFORE_OPENING = /\uFE0F|[\s([{—–\-:,/*_\u00AD\u200B-\u200F\u2060\uDC00-\uDFFF]/;
const LETTER = /[\p{L}\p{N}]/u;
/** 'cause, 'til, 'em: words that begin with an apostrophe open no speech. */
const SHORTENED = /^(?:cause|cos|cuz|til|till|em|tis|twas|bout|round|n|kay|ere)\b/i;

export function quotedSpeech(text: string): readonly Range[] {
  const openAt = KINDS.map(() => -1);
  const found: Range[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "\n" && text.charAt(at + 1) === "\n") openAt.fill(-1);
    if (!ANY_MARK.has(char)) continue;
    const opening = canOpen(text, at);
    const closing = canClose(text, at);
    for (const [index, kind] of KINDS.entries()) {
      const open = openAt[index] ?? -1;
      if (open >= 0 && kind.closes.includes(char) && closing && (!opening || !kind.single)) {
        if (at + 1 - open <= LONGEST_QUOTE) found.push({ start: open, end: at + 1 });
        // "at my parents' house'": a plural's apostrophe may not be the end, so a later mark may extend it.
        if (!kind.single || !isPluralOwner(text, at)) openAt[index] = -1;
      } else if (kind.opens.includes(char) && opening && (!kind.single || isSpeech(text, at))) {
        openAt[index] = at;
      }
    }
  }
  return merged(found);
}

function canOpen(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (before === "" || BEFORE_OPENING.test(before) || ANY_MARK.has(before)) && after !== "" && !/\s/.test(after);
}

function canClose(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before !== "" && !/\s/.test(before) && !LETTER.test(text.charAt(at + 1));
}

function isSpeech(text: string, at: number): boolean {
  return !SHORTENED.test(text.slice(at + 1, at + 8));
}

function isPluralOwner(text: string, at: number): boolean {
  return /s/i.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1)) && LETTER.test(text.charAt(at + 2));
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || range.start >= last.end) result.push(range);
    else if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end };
  }
  return result;
}
