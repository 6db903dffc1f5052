import { gap } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { isOwnReport, SORRY } from "./apologyWords.ts";

const MATTER =
  "mistakes?|errors?|wrongs?|lies|a lie|promises|a promise|things|something|stuff|lines|a line|boundaries|words|feelings|hearts|rules|" +
  "trust|harm|damage|hurt|pain|the truth|choices|decisions|secrets|messages|limits|vows|agreements|misunderstandings|money|our agreement|facts|information|" +
  `(?:your|our|the|bad|poor|wrong|some|many|hurtful|harsh|ugly|unkind|certain|several|a few|stupid) ${gap(1)}[^ ,]+`;
const DONE =
  "made|said|told|crossed|broken|spoken|caused|done|kept|lost|taken|hidden|exchanged|sent|spent|bent|betrayed|violated|damaged|written|" +
  "deleted|ignored|forgotten|missed|hurt|overstepped|shared|withheld|omitted|left out|left unsaid|misplaced|mishandled|handled|neglected|breached";
const PASSED = "(?:was|were|got|have been|has been|had been|are|might have been|may have been|is)";
const SOMETHING =
  "(?:it|this|that|things|something|everything|all of it|all this|all that|all of this|the affair|an affair|a kiss|an argument|a fight|sex|the whole thing|the thing|the kiss|stuff|one thing|situation|the situation|the night|the evening|the messages|the chats?|the argument|the fight|mistakes|shit|life|accidents)";
const SLIPPED =
  "(?:happened|happens|happen|got out of (?:hand|control)|get out of hand|went (?:too far|wrong|out of control|sideways|a bit too far|further)|got carried away|spiralled|spiraled|escalated|" +
  "got (?:complicated|messy|heated|ugly|physical|lost|ahead of)|slipped|came out (?:wrong|that way)|took over|took its course|led to|snowballed|developed|came about|fell apart)";
/** Told, asked or understood, not excused: "I will tell you how it happened". */
const TOLD =
  / (?:tell|told|telling|say|ask|asked|explain|about|know|knew|understand|understood|when|before|after|how|why|where|what|if|until|since|while|as if|like|not|never|no|pretend|pretended|pretending|remember|describe|acting as if|made|make|let|making|letting) (?:you )?(?:all |of |it |exactly |everything )?$/;
const BY_ME =
  /^.{0,40} (?:by (?:me|my|what i|how i)|because (?:of (?:me|my|what i)|i (?!was|had))|when i |i (?:did|chose|decided|wanted|made|let) (?:it|to|that))/;
/** "I take responsibility for what happened": behind these words the deed has its doer. */
const TAKEN_ON =
  / (?:responsib[a-z]+|accountable|blame|fault|cause|choice|answer|account|choices|reason) (?:for|of|that) ?$/;

function isOwnedOrTold(around: Around): boolean {
  return isOwnReport(around) || TOLD.test(around.before) || BY_ME.test(around.after);
}

export const IT_HAPPENED_RULES = [
  /** "Mistakes were made", "things got out of hand": the passive leaves out who. */
  lineRule(
    "A-04",
    "warn",
    [
      words(`(?:${MATTER}) ${PASSED} (?:not |never |just |then |also |unfortunately |simply |all |sadly )*(?:${DONE})`),
      words(
        `${SOMETHING} (?:has |have |had |should (?:not|never) have )?(?:all |just |kind of |sort of |simply |somehow |then |unfortunately |sometimes |do |did |can |a bit )*${SLIPPED}`,
      ),
    ],
    (around) => (TOLD.test(around.before) && !/^(?:mistakes|things) were/.test(around.hit)) || isOwnedOrTold(around),
  ),
  /** "What happened happened", "it should not have happened": a wish about the deed, and no doer in it. */
  lineRule(
    "A-04",
    "warn",
    [
      words("what happened (?:, )?(?:just )?happened"),
      words("(?:shit|stuff|these things|things like (?:this|that)|mistakes|accidents) (?:just |do |can |will )*happen"),
      words(
        "(?:it|this|that|none of this|none of it|things|what happened) (?:should|could|ought) (?:not|never|have)? ?(?:have |to )?(?:happened|been like this|been handled|been done|come to this)",
      ),
      words(
        "(?:you|people|everyone|someone|feelings|we both|others) (?:just )?(?:got|ended up getting|ended up|have gotten|get) (?:badly |really |so )?hurt",
      ),
      words(
        "(?:there was|there were|there has been|there have been|it was) (?:a |an |some |many |all a |just a |simply a )?(?:misunderstandings?|miscommunication|mistakes? made|errors?|lapses?|lies(?: told)?|secrets|things (?:said|done)|harm done|mistakes|mix up|accident|slip ups?|lack of|breach|loss of|breakdown|falling out|moment of|lot of lying)",
      ),
      words(
        "(?:the |a |that |one )?(?:lie|lies|truth|words|message|secret|words) (?:just |simply |somehow )*(?:came out|slipped out|grew|got bigger|took on|fell out)|what happened (?:was|is|has been) (?!my |wrong|that i|because i|not )|something (?:just )?(?:snapped|happened|came up)",
      ),
      words("one thing (?:just )?led to another"),
      words("(?:you|we) (?:were|got) (?:badly |so )?hurt by (?:what happened|it all|all (?:of )?this|the situation)"),
      words("(?:somehow|before i knew it|next thing i knew|suddenly) (?:, )?(?:it|we|things|the|i found myself)"),
      words("(?:we|i) (?:just )?(?:ended up|found (?:myself|ourselves)|got swept|fell into|slipped into|somehow)"),
      words(
        "the (?:marriage|relationship|vase|phone|truth|message|trust) (?:just )?(?:got|was) (?:lost|broken|damaged|deleted)",
      ),
    ],
    isOwnedOrTold,
  ),
  /** "I am sorry for what happened": sorry, and nobody did it. */
  lineRule(
    "A-04",
    "warn",
    [
      words(
        `(?:${SORRY}|(?:feel|felt) ${gap(2)}(?:bad|terrible|awful|guilty|sad)) (?:for|about|that|over)? ?(?:all |everything )?(?:that |of )?(?:what|it|this|that|which)? ?(?:has |had |all |ever )*happened`,
      ),
      words(
        `${SORRY} (?:for|about) (?:what|how|the way|all that|everything that) (?:was|were|things|it|has|went|took|occurred|got|happened)`,
      ),
    ],
    (around) => TAKEN_ON.test(around.before) || BY_ME.test(around.after) || /; i /.test(around.after),
  ),
];
