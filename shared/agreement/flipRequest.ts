/**
 * A request becomes a point only when the asked person writes their own "I will". The answer starts from
 * the flipped sentence, to be changed or confirmed: "Would you be willing to call by six?" begins
 * "I will call by six."
 */
const OPENINGS: readonly RegExp[] = [
  /^(?:would|could|can|will) you (?:please |be willing to |be able to |mind )?/i,
  /^(?:please )?(?:do )?(?:you )(?:will|could|should|must|have to|need to) /i,
  /^you /i,
  /^please /i,
];

export function flipRequest(text: string): string {
  const words = text.trim();
  const opening = OPENINGS.find((pattern) => pattern.test(words));
  if (opening === undefined) return "I will ";
  const rest = words
    .replace(opening, "")
    .replace(/\?\s*$/, ".")
    .replace(/\byourself\b/gi, "myself")
    .replace(/\byour\b/gi, "my");
  return `I will ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}
