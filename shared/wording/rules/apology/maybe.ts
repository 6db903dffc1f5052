import { gap, wide } from "../lines/gap.ts";
import { lineRule, words } from "../lines/lineRule.ts";
import { SORRY } from "./apologyWords.ts";

const HURT =
  "hurt|hurts|upset|upsets|offend|offended|offends|bother|bothered|disappoint|disappointed|let you down|made you|make you|caused|cause|" +
  "sad|angry|mad|wronged|insulted|embarrassed|harmed|crossed|scared|was rude|was wrong|was unfair|was out of line|was too|did (?:something|anything)|said (?:something|anything)|came across|seemed|sounded";
const PAIN =
  "pain|hurt|offence|offense|harm|trouble|inconvenience|upset|distress|confusion|damage|misunderstanding|discomfort|bad feelings";
/** Here "if" opens a question or an offer, and nothing is doubted. */
const OFFERS =
  /^ (?:you (?:want|have (?:any |more |other )?questions|would like|wish|are ready|like|prefer|do not want|need|ever want|ask|can not forgive|can forgive|let me|will let)|there is (?:more|anything|something)|i (?:am late|fail|break|slip)|and when|or not|it (?:helps|would help))/;
const ASKS = / (?:know|wonder|wondering|ask|asked|tell|unsure|sure|see|matter|understand|as|even|decide|say|only) $/;

export const MAYBE_RULES = [
  /** "I am sorry if I hurt you": the other would first have to prove that it hurt. */
  lineRule(
    "A-02",
    "strong",
    [
      words(`${SORRY} ${wide(12)}?(?:if|in case|whether|should i have|insofar as|to the extent)`),
      words(
        `(?:if|in case|should) (?:i|anything|something|it|that|my|what|any of|anyone|you (?:feel|felt|think|thought|were|are)) ${wide(14)}?(?:${SORRY}|my bad)`,
      ),
    ],
    ({ before, hit, after }) => {
      const lead =
        hit.endsWith("if") || hit.endsWith("whether") ? `${before}${hit.replace(/(?:if|whether)$/, "")}` : before;
      return (
        ASKS.test(lead) || (/(?:if|whether)$/.test(hit) && OFFERS.test(after)) || NOT_SORRY.test(`${before}${hit}`)
      );
    },
  ),
  /** "Sorry for whatever I may have done": "may" does what "if" does. */
  lineRule(
    "A-02",
    "strong",
    [
      words(`${SORRY} ${wide(8)}?(?:may|might|could|must) (?:ever |have |well |at times |sometimes )*have`),
      words(
        `${SORRY} (?:for|about|that) (?:whatever|anything|any|any of|any and all|something|the possible|perceived|possibly|perhaps|maybe)`,
      ),
      words(`(?:whatever|anything) (?:it is )?(?:i|that i) (?:did|said|have done|may|might|have said|supposedly)`),
      words(`i (?:may|might|could|must) ${gap(1)}have ${gap(2)}(?:${HURT})`),
      words(`(?:perhaps|maybe|possibly) i ${gap(2)}(?:${HURT})`),
      words(`i (?:supposedly|allegedly|apparently|possibly) (?:${HURT})`),
      words(`(?:if|in case) i (?:have |ever |did |somehow |in any way |unknowingly |also |actually )*(?:${HURT})`),
      words(
        `(?:if|in case) (?:anything|something|any of what|what) i (?:have |ever )?(?:did|said|done|wrote|do|say) ${gap(4)}(?:${HURT})`,
      ),
      words(
        `(?:if|in case) (?:it|that|this|my ${gap(2)}) ${gap(2)}(?:hurt|hurts|upset|upsets|offended|offends|bothered|bothers) you`,
      ),
      words(`any (?:${PAIN}) (?:that )?(?:i|this|it|my|was|you)`),
    ],
    ({ before, hit }) =>
      ASKS.test(before) ||
      (/^if i .*(?:caused|cause|make you|made you)$/.test(hit) && / (?:ask|tell|know) $/.test(before)),
  ),
];
const NOT_SORRY = / (?:will|do|did|can) not (?:be |say |feel )?sorry| without (?:an )?apolog/;
