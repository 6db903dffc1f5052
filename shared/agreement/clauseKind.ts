import { readsAsOffer } from "./offerToShow.ts";
import { languageOfWords } from "../wording/languageOfWords.ts";
import { isRequest, type Who } from "./who.ts";

/** Never a form field: it follows from who does the point and from its words. */
export type ClauseKind = "own-limit" | "commitment" | "transparency-offer" | "shared-practice" | "request";

const CONDITION = /^[^\p{L}]*(?:if|when|whenever|once|as soon as)\b/u;
const ABOUT_YOU = /^[^\p{L}]*(?:if|when|whenever|once|as soon as)(?: ever)? you(?:'re|'ve)?\b/u;
/** What is done towards the other: to tell, to answer, to come. It is promised to somebody. */
const TELLING =
  /\bi(?:'ll| will)?(?: also| then| always)? (?:tell you|message|text|let you know|write|warn you|send you|answer|reply|apologi[sz]e|admit|inform you|show|say (?:so|it|when|where|why|that)|ask(?! for (?:an? |some |more )*(?:break|pause|time|space|quiet|help|rest))|(?:call|ring)(?! (?:an?|my|the|our|for|off|\d)\b))\b/u;

const CONDITION_ES =
  /^[^\p{L}]*(?:si|cuando|siempre que|cada vez que|una vez que|en cuanto|tan pronto como)(?![\p{L}])/u;
/** The verb of "you" ends in -as or -es: "si gritas", "cuando me hablas así". */
const ABOUT_YOU_ES =
  /^[^\p{L}]*(?:si|cuando|siempre que|cada vez que|una vez que|en cuanto|tan pronto como) (?:tú |alguna vez |no |ya |me |te |lo |la |le |nos |se )*(?!(?:las|tres|entonces|antes|después)(?![\p{L}]))\p{L}+(?:as|es|ás|és|aste|iste)(?![\p{L}])/u;
const TELLING_ES = new RegExp(
  [
    "voy a (?:también |siempre |entonces )?(?:dec[ií]r|cont[aá]r|avis[aá]r|escrib[ií]r|respond[eé]r|contest[aá]r|llam[aá]r|mand[aá]r|inform[aá]r|mostr[aá]r|enseñ[aá]r|pregunt[aá]r)te(?:l[oa]s?)?",
    "te (?:lo |la )?(?:digo|diré|cuento|contaré|aviso|avisaré|escribo|escribiré|respondo|responderé|contesto|contestaré|llamo|llamaré|mando|mandaré|muestro|enseño|pregunto)",
    "voy a (?:avisar|escribir|responder|contestar|admitir(?:lo)?|decirlo|contarlo|preguntar(?:lo)?|disculparme)",
    "(?:voy a decir|digo|diré) (?:que|cuándo|dónde|por qué)",
    "(?:voy a |lo )?pedir(?:lo|te)(?! (?:un |una |algo de |más )*(?:pausa|rato|tiempo|espacio|silencio|calma|ayuda|descanso))",
    "lo (?:digo|diré)",
    "pido disculpas",
  ]
    .map((words) => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`)
    .join("|"),
  "u",
);

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
  if (languageOfWords(words) === "es") {
    const isTold = TELLING_ES.test(words) && !ABOUT_YOU_ES.test(words);
    return CONDITION_ES.test(words) && !isTold ? "own-limit" : "commitment";
  }
  const isPromised = TELLING.test(words) && !ABOUT_YOU.test(words);
  return CONDITION.test(words) && !isPromised ? "own-limit" : "commitment";
}
