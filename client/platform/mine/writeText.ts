import type * as Y from "yjs";

/**
 * Brings a Y.Text to `next` by its one differing stretch, so that a keystroke costs a letter and not the
 * whole text, and two devices of one person merge. Never splits a surrogate pair: half an emoji in an
 * update would be replaced on the other device.
 */
export function writeText(text: Y.Text, next: string): void {
  const before = text.toString();
  if (before === next) return;
  let start = 0;
  const shortest = Math.min(before.length, next.length);
  while (start < shortest && before.charCodeAt(start) === next.charCodeAt(start)) start++;
  if (isHighSurrogate(before, start - 1)) start--;
  let end = 0;
  while (
    end < shortest - start &&
    before.charCodeAt(before.length - 1 - end) === next.charCodeAt(next.length - 1 - end)
  )
    end++;
  if (isHighSurrogate(before, before.length - end - 1) || isHighSurrogate(next, next.length - end - 1))
    end = Math.max(0, end - 1);
  const change = (): void => {
    const removed = before.length - end - start;
    if (removed > 0) text.delete(start, removed);
    const inserted = next.slice(start, next.length - end);
    if (inserted !== "") text.insert(start, inserted);
  };
  if (text.doc === null) change();
  else text.doc.transact(change);
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
