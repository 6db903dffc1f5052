import { composeSentence, type SentenceParts } from "./composeSentence.ts";

/** A sentence with a fourth, optional part: what its writer can see of the other's side. */
export interface StatementParts extends SentenceParts {
  readonly see: string;
}

/** The text brings its own "I can see", or says it in other words. */
const SEES_ITSELF = /^i\b[^.!?]*\b(see|understand|hear|imagine|know|believe|get|realise|realize|notice)\b/i;
/** "I can see how tired you were" needs no "that". */
const HAS_ITS_TIE = /^(that|how|why|what|where|when|who)\b/i;
/** A first word that is written small inside a sentence; any other may be a name and stays as it is. */
const SMALL_INSIDE =
  /^(the|a|an|this|that|these|those|there|it|it's|you|you're|your|yours|he|she|they|we|my|our|his|her|their|how|why|what|where|when|who|some|something|both|each|not|nobody|sometimes|after|before|since|on|at|in|with|without)\b/i;
const ENDS = /[.!?…]["'”’)]*$/;

/**
 * "I feel {feeling} about {what a camera saw, when}, because {need} matters to me. I can see that {their
 * side}." As with the first sentence, what was typed is joined and never reworded.
 */
export function composeStatement(parts: StatementParts): string {
  return [composeSentence(parts), seen(parts.see.trim().replace(/\s+/g, " "))].filter((part) => part !== "").join(" ");
}

function seen(see: string): string {
  if (see === "") return "";
  const end = ENDS.test(see) ? "" : ".";
  if (SEES_ITSELF.test(see)) return `${see.charAt(0).toUpperCase()}${see.slice(1)}${end}`;
  const words = SMALL_INSIDE.test(see) ? see.charAt(0).toLowerCase() + see.slice(1) : see;
  return `I can see ${HAS_ITS_TIE.test(words) ? "" : "that "}${words}${end}`;
}
