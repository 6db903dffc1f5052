import { changeBetween, type TextChange } from "./textChange.ts";

function applyChange(text: string, change: TextChange, offset: number): string {
  return text.slice(0, change.start + offset) + change.inserted + text.slice(change.end + offset);
}

/**
 * Somebody wrote on their own, from `base`, and shares it now; meanwhile the shared text may have become
 * `theirs`. Both changes stay when they touch different places. When they touch the same place nobody's
 * words are dropped: theirs stay as they are and mine are put behind them, for the two to look at.
 */
export function mergeTexts(base: string, theirs: string, mine: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  const they = changeBetween(base, theirs);
  const me = changeBetween(base, mine);
  if (me.end < they.start) return applyChange(theirs, me, 0);
  if (they.end < me.start) return applyChange(theirs, me, theirs.length - base.length);
  const words = me.inserted.trim();
  return words === "" ? theirs : `${theirs}\n${words}`;
}
