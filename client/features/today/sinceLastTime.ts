/**
 * What came from the other since this person last looked, what lasts for a day or a week first. What they did to be
 * told of is not among it, and comments are not: nowhere is it said that something waits for an answer there.
 */
export const NEWS = [
  "ask",
  "asked",
  "page",
  "signed",
  "taken-back",
  "apology",
  "reply",
  "point",
  "promise",
  "told",
  "answer",
  "found",
  "warm",
] as const;
export type NewsKind = (typeof NEWS)[number];

export interface Thing {
  readonly kind: NewsKind;
  /** Names the thing, and changes when there is something new about it. */
  readonly key: string;
}

/**
 * Which kinds have something new, in a fixed order and never how many: a number would be something to work off.
 * It is made from what both hold, and from a private mark that the other has no part in.
 */
export function sinceLastTime(things: readonly Thing[], seen: ReadonlySet<string>): readonly NewsKind[] {
  const fresh = new Set(things.filter(({ key }) => !seen.has(key)).map(({ kind }) => kind));
  return NEWS.filter((kind) => fresh.has(kind));
}
