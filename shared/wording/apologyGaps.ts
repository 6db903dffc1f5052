import { apologyHints } from "./apology.ts";

/** The four lines of the guided apology, as they stand. */
export interface ApologyParts {
  readonly whatIDid: string;
  readonly itWasMine: string;
  readonly whatItDidToYou: string;
  readonly whatIDoNext: string;
}

export type ApologyGap = "act" | "owning" | "harm" | "repair";

/** An act that nobody did, or that has no name, is not told yet. */
const UNTOLD = new Set(["A-04", "A-10"]);
const ONESELF = /\b(?:i|i'm|i've|my|me|im)\b/;
const THE_OTHER = /\b(?:you|your|yours|u|ur)\b/;

/**
 * which of act, owning, harm and repair the guided apology does not hold yet. It asks the whole
 * apology and never a single sentence: "I am sorry" alone is a beginning and no fault.
 */
export function apologyGaps(parts: ApologyParts): readonly ApologyGap[] {
  const gaps: ApologyGap[] = [];
  if (!ONESELF.test(plain(parts.whatIDid)) || apologyHints(parts.whatIDid).some((hint) => UNTOLD.has(hint.rule)))
    gaps.push("act");
  if (!ONESELF.test(plain(parts.itWasMine))) gaps.push("owning");
  if (!THE_OTHER.test(plain(parts.whatItDidToYou))) gaps.push("harm");
  if (!ONESELF.test(plain(parts.whatIDoNext))) gaps.push("repair");
  return gaps;
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
}
