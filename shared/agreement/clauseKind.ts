import { readsAsOffer } from "./offerToShow.ts";
import { isRequest, type Who } from "./who.ts";

/** Never a form field: it follows from who does the point and from its words. */
export type ClauseKind = "own-limit" | "commitment" | "transparency-offer" | "shared-practice" | "request";

const CONDITION = /^[^\p{L}]*(if|when|whenever|once|as soon as)\b/iu;

/** An offer comes before a limit: "If you like, I will show you my messages" must have an end all the same. */
export function kindOf(who: Who, text: string): ClauseKind {
  if (isRequest(who)) return "request";
  if (who === "both") return "shared-practice";
  if (readsAsOffer(text)) return "transparency-offer";
  return CONDITION.test(text) ? "own-limit" : "commitment";
}
