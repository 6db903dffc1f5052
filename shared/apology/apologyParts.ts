/**
 * What a guided apology is made of, in its one order: what was done comes before what follows from it, and
 * what explains it never comes first. Nothing here asks for forgiveness, so nothing here can be answered by it.
 */
export const REQUIRED_PARTS = ["whatIDid", "itWasMine", "whatItDidToYou", "whatIDoNext"] as const;
export const FURTHER_PARTS = ["whatIFeel", "whatLedToIt", "soThatNotAgain"] as const;
export const APOLOGY_PARTS = [...REQUIRED_PARTS, ...FURTHER_PARTS] as const;

export type RequiredPart = (typeof REQUIRED_PARTS)[number];
export type ApologyPart = (typeof APOLOGY_PARTS)[number];

/** Every part as it is written; the further ones may be empty. */
export type ApologyParts = Readonly<Record<ApologyPart, string>>;

export const NO_PARTS: ApologyParts = {
  whatIDid: "",
  itWasMine: "",
  whatItDidToYou: "",
  whatIDoNext: "",
  whatIFeel: "",
  whatLedToIt: "",
  soThatNotAgain: "",
};

/** The required parts that still say nothing. */
export function missingParts(parts: ApologyParts): readonly RequiredPart[] {
  return REQUIRED_PARTS.filter((part) => parts[part].trim() === "");
}
