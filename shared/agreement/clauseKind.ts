import { readsAsOffer } from "./offerToShow.ts";
import { isRequest, type Who } from "./who.ts";

/** Never a form field: it follows from who does the point and from its words. */
export type ClauseKind = "own-limit" | "commitment" | "transparency-offer" | "shared-practice" | "request";

const CONDITION = /^[^\p{L}]*(?:if|when|whenever|once|as soon as)\b/u;
const ABOUT_YOU = /^[^\p{L}]*(?:if|when|whenever|once|as soon as)(?: ever)? you(?:'re|'ve)?\b/u;
/** What is done towards the other: to tell, to answer, to come. It is promised to somebody. */
const TELLING =
  /\bi(?:'ll| will)?(?: also| then| always)? (?:tell you|message|text|let you know|write|warn you|send you|answer|reply|apologi[sz]e|admit|inform you|show|say (?:so|it|when|where|why|that)|ask(?! for (?:an? |some |more )*(?:break|pause|time|space|quiet|help|rest))|(?:call|ring)(?! (?:an?|my|the|our|for|off|\d)\b))\b/u;

/**
 * "If it gets loud, I will leave": what I do to look after myself stands on my word alone. "If I am late, I
 * will message" begins alike and is something promised to the other, so it wants both. An offer comes before
 * either: "If you like, I will show you my messages" must have an end all the same. In doubt it is a limit:
 * nobody has a veto over self-protection.
 */
export function kindOf(who: Who, text: string): ClauseKind {
  if (isRequest(who)) return "request";
  if (who === "both") return "shared-practice";
  if (readsAsOffer(text)) return "transparency-offer";
  const words = text
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
  const isPromised = TELLING.test(words) && !ABOUT_YOU.test(words);
  return CONDITION.test(words) && !isPromised ? "own-limit" : "commitment";
}
