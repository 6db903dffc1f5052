/** Up to `most` words, whichever they are, over no mark: " you (gap 2)lied" is also "you have often lied". */
export function gap(most: number): string {
  return `(?:[^ ,;:]+ ){0,${most}}`;
}

/** The same over marks too. */
export function wide(most: number): string {
  return `(?:[^ ]+ ){0,${most}}`;
}
