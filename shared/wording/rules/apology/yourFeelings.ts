import { gap } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { SORRY } from "./apologyWords.ts";

const UPSET =
  "upset|hurt|hurting|offended|angry|sad|mad|bothered|disappointed|confused|jealous|insecure|triggered|annoyed|uncomfortable|" +
  "so|too|unhappy|sensitive|emotional|struggling|suffering|feeling|having|taking|reacting|overreacting|reading|thinking|seeing|in pain|" +
  "worried|furious|frustrated|insulted|embarrassed|under the impression|not happy|not ok|going through this|this|that|still|all|being|getting";
const TO_HEAR = "(?:to (?:hear|see|learn|know) )?(?:that |because |how |if |how much |when )?";
/** However it begins: "sorry", "it is a pity", "unfortunate"; and with or without "to hear that". */
const OPENING = `(?:${SORRY}|(?:it is |that is |what )?(?:a (?:pity|shame)|unfortunate|too bad|sad)) ${TO_HEAR}`;
/** Owned after all: "you were hurt by what I did". */
const BY_ME = / (?:by (?:me|my|what i|how i|the way i)|because (?:of (?:me|my|what i)|i)) /;

function isByMe({ hit, after }: Around): boolean {
  return BY_ME.test(after.slice(0, 60)) && (hit.endsWith("hurt") || after.includes(" because "));
}

export const YOUR_FEELINGS_RULES = [
  /** "I am sorry that you feel hurt", "... that you took it that way": sorry for the feeling, and nobody did anything. */
  lineRule(
    "A-03",
    "strong",
    [
      words(
        `${OPENING}you (?:all )?(?:have |just |might |may |ever |had |did |do |seem to |still |had to )*(?:feel|felt|feeling)`,
      ),
      words(`${OPENING}you (?:are|were|got|get|became|have been|seem|ended up|look) ${gap(2)}(?:${UPSET})`),
      words(`${OPENING}you (?:have |also |just |always |seem to )*(?:take|took|taken)(?! care)`),
      words(
        `${OPENING}you ${gap(1)}(?:see|saw|interpret|interpreted|perceive|perceived|read|received|view|viewed|heard) (?:it|this|that|things|everything|what|my|me) (?:like|that way|this way|so|differently|as|in|wrong|the way|into)`,
      ),
      words(
        `${OPENING}you (?:think|thought|believe|believed|assumed|assume|decided|find|found|consider) (?:i|that|this|it|so|my|me|we|what|he|she)`,
      ),
      words(
        `${OPENING}you (?:misunderstood|misunderstand|misread|misheard|misinterpreted|mistook|overreacted|reacted|react|got the wrong|got the idea|got that|get the wrong|had the impression|had to (?:feel|see it|take it|react|make))`,
      ),
      words(
        `${OPENING}you (?:can|could|do|did|will|would|are|were) not (?:see|understand|take|handle|like|get|agree|move|let|stop|forgive|be|hear|appreciate|know how|able|enjoy|feel|happy|believe|trust|accept|comfortable|satisfied)`,
      ),
      words(
        `${OPENING}you (?:have|had) (?:a problem|an issue|such|trouble|that (?:feeling|impression|idea|view)|this (?:feeling|impression|idea)|hurt feelings|been (?:upset|hurt|feeling|offended))`,
      ),
      words(`${OPENING}(?:it|that|this) (?:has |had )?(?:made|makes) you`),
      words(`${OPENING}your (?:feelings|ego|pride|heart) (?:got|get|were|are|was|is|have)`),
      words(
        `${OPENING}(?:it|that|this|what i (?:said|did)|my (?:words|joke|comment|tone)) (?:has |all |have |ever |was |were |somehow )*(?:came across|come across|comes across|upset|upsets|bothered|bothers|offended|offends|hurt your feelings|been (?:so |very )?(?:hard|difficult|painful|tough|rough)|hard for you|taken|received|perceived|seen|interpreted|sounded|seemed|felt|feels|made you feel)`,
      ),
      words(
        `${SORRY} (?:for|about) (?:how|the way|what) you (?:are |were |might |may |all )*(?:feel|felt|feeling|took|take|see|saw|think|reacted|perceived)`,
      ),
      words(
        `${SORRY} (?:for|about) your (?:feelings|hurt|hurt feelings|reaction|disappointment|pain|anger|frustration|sensitivity|distress|discomfort)`,
      ),
      words(`${SORRY} (?:you|that you) (?:do not|did not) feel`),
      words(
        `you ${gap(2)}(?:feel|felt|are|were) ${gap(5)}and (?:i am )?(?:so )?sorry (?:about|for|to hear) (?:that|it)`,
      ),
      words(`${SORRY} (?:for you|you feel this)`),
    ],
    isByMe,
  ),
];
