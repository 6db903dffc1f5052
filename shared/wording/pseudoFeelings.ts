/**
 * Words that stand where a feeling would stand but say what somebody did. The picker offers what may be
 * underneath; the pairs are the product's own, the further words are other names of the same thing.
 */
export interface PseudoFeeling {
  readonly words: readonly string[];
  readonly feelings: readonly string[];
  readonly needs: readonly string[];
}

const group = (words: string, feelings: string, needs: string): PseudoFeeling => ({
  words: words.split(", "),
  feelings: feelings.split(", "),
  needs: needs.split(", "),
});

export const PSEUDO_FEELINGS: readonly PseudoFeeling[] = [
  group("abandoned, deserted, discarded, dumped, left behind, cast aside", "scared, lonely", "closeness"),
  group("attacked, provoked, targeted, ganged up on, interrogated, cornered", "scared, tense", "safety"),
  group("blamed, accused, punished, scapegoated, singled out", "ashamed, upset", "fairness"),
  group(
    "disrespected, insulted, belittled, mocked, ridiculed, patronised, patronized, put down, talked down to, looked down on, walked over, walked all over, mistreated, wronged, diminished, demeaned, degraded",
    "hurt, angry",
    "respect",
  ),
  group(
    "ignored, invisible, unseen, unheard, overlooked, dismissed, disregarded, forgotten, stonewalled, brushed off, brushed aside, pushed aside, left out, excluded, replaced, second best",
    "lonely, sad",
    "to matter",
  ),
  group(
    "judged, criticised, criticized, shamed, distrusted, mistrusted, scrutinised, scrutinized",
    "anxious, hurt",
    "acceptance",
  ),
  group("let down, unsupported", "disappointed", "reliability"),
  group(
    "manipulated, used, exploited, taken advantage of, ripped off, played, gaslit, gaslighted",
    "angry, confused",
    "honesty, choice",
  ),
  group("misunderstood", "frustrated", "to be understood"),
  group("neglected, shut out, pushed away, unloved, uncared for", "lonely", "closeness"),
  group("pressured, pressurised, pressurized, rushed, guilt-tripped, guilted", "tense, overwhelmed", "choice"),
  group("rejected, unwanted, unwelcome, disliked", "hurt, sad", "belonging"),
  group("smothered, suffocated", "tense, restless", "space"),
  group("taken for granted, unappreciated, undervalued, underappreciated, undermined", "sad, tired", "acknowledgement"),
  group("tricked, duped, misled, set up, conned", "shocked, angry", "honesty"),
];

const BY_WORD = new Map(PSEUDO_FEELINGS.flatMap((found) => found.words.map((word) => [word, found] as const)));

/** What may be underneath such a word; null for a word that is a feeling, or unknown. */
export function underneath(word: string): PseudoFeeling | null {
  return BY_WORD.get(word.trim().toLowerCase().replace(/\s+/g, " ")) ?? null;
}
