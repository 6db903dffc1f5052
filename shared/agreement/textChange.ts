/** One replaced stretch of a text, in UTF-16 units of the text before. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

function cutsPair(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/**
 * The smallest single stretch that turns `from` into `to`. It never begins or ends inside a surrogate
 * pair: Yjs replaces half a pair by U+FFFD, and two emoji often share their first half.
 */
export function changeBetween(from: string, to: string): TextChange {
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start++;
  if (cutsPair(from, start) || cutsPair(to, start)) start--;
  let tail = 0;
  while (tail < shortest - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  if (cutsPair(from, from.length - tail) || cutsPair(to, to.length - tail)) tail--;
  return { start, end: from.length - tail, inserted: to.slice(start, to.length - tail) };
}
