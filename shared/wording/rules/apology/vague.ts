import { gap } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { namesAnAct, SORRY } from "./apologyWords.ts";

const THING =
  "everything|everythin|every thing|it all|all of it|all of this|all of that|all that|all this|this|that|it|some things|things|stuff|anything|whatever|any of it|any (?:[^ ]+ )?(?:wrongs?|mistakes?|wrongdoing|faults?|problems?)|all|my part|before|earlier|" +
  "(?:the|this|that|all the|all this|any) (?:whole |entire )?(?:thing|things|situation|mess|trouble|past|incident|pain|hurt|drama|inconvenience|stuff|business|times|mistakes|bad|ways?|suffering|damage|harm|fight|fights|heartache|heartbreak|stress)|" +
  "what (?:i|has|went|we|all i)|all (?:of )?(?:what )?(?:i|my|the) (?:did|have|put|caused|mistakes|faults|wrongs|failings|shortcomings|bad|pain|hurt|stuff|things)|" +
  "(?:my|our) (?:own )?(?:bad |poor |terrible |past |recent |awful |stupid |many |wrong |horrible |[^ ]+ )?(?:behavior|behaviour|actions|mistakes?|conduct|part|attitude|wrongs?|faults|failings?|shortcomings|wrongdoings?|errors?|ways|choices|decisions|sins|misdeeds|past|issues|flaws|role|stupidity)|" +
  "(?:being|having been) (?:a |an |such |so |too |the )*(?:bad|terrible|awful|horrible|lousy|crappy|difficult|me|like|that|this|idiot|jerk|stupid|mean|selfish|distant|not|worst|shitty|poor|rubbish|useless|monster|fool|dick|ass|asshole|cold|rude|human|imperfect|myself)|" +
  "how (?:i (?:acted|behaved|was|have been|have acted|treated you|handled|am|have behaved|have treated you)|things|badly|bad|it (?:went|was|happened))|the way (?:i|things|it|we)|(?:last|the other|that|this|yesterday|saturday|sunday|monday|tuesday|wednesday|thursday|friday)(?: (?:night|week|weekend|month|year|day|evening|morning|time|summer|winter|spring))?|letting (?:things|it|everyone|us)|making (?:mistakes|things|such a mess|a mess)|the (?:past|last|other) [^ ]+";
/** "Everything that I hid from you in May": told after all. */
const TOLD_AFTER =
  /^ (?:that )?i (?!said (?:and|or|, )|did|do|have done|had done|have caused|have put|put|caused|am|was|acted|behaved|have been|went|may|might)(?:have |had |also )?[^ ]+/;
/** "The pain my lies caused you": what did it has a name. */
const BY_NAMED =
  /^ (?:that )?my (?:[^ ]+ )?(?:lies|lie|lying|affair|words|silence|drinking|debts?|spending|messages|jokes?|absence|deceit|betrayal|gambling|cheating|shouting|temper) /;
const NAMED =
  / (?:lies?|affair|kiss|messages?|debts?|loan|words|jokes?|letter|insult|remark|call|slap|theft|silence) (?:about|on|over|from|of|last) /;
const ABOUT =
  /^ ?(?:[^ ]+ )?(?:said|wrote|told|shouted|called|texted) (?:you |to you )?(?:about|to|on|at|in|when|during|that|,? ?when|last|to your)/;

function isNamed(around: Around): boolean {
  const everything = around.lines
    .map((line) => (line === around.line ? `${around.before}… ${around.after}` : line.text))
    .join(" ");
  return (
    NAMED.test(around.hit) ||
    namesAnAct(everything) ||
    TOLD_AFTER.test(around.after) ||
    BY_NAMED.test(around.after) ||
    ABOUT.test(around.after) ||
    / not (?:just |only |merely )?$/.test(around.before)
  );
}

export const VAGUE_RULES = [
  /** "Sorry for everything": what is sorry for all of it names none of it. */
  lineRule(
    "A-10",
    "hint",
    [
      words(
        `(?:${SORRY}|i regret|i am sorry|forgive me) ${gap(3)}(?:for|about|over) (?:absolutely |just |literally |all )?(?:${THING})`,
      ),
      words(`(?:regret|regretted|regretting) (?:absolutely |just |all )?(?:${THING})`),
      words(`(?:sorry|apologi[sz]e) , (?:for|about) (?:everything|it all|all of it|all that)`),
      words(
        `(?:sorry|apologi[sz]e) (?:for|about) (?:what|all that|everything that) (?:has |had )?happened(?= (?:$|,))`,
      ),
    ],
    (around) =>
      isNamed(around) ||
      /^(?:regret|regretted) that$/.test(around.hit) ||
      (/^regret(?:ted)? (?:it|this)$/.test(around.hit) && around.line.text.split(" ").length > 7) ||
      (/(?:for|about) (?:that|it|this)$/.test(around.hit) &&
        (around.lines.length > 1 ||
          / (?:i|you|we|my|me) /.test(
            around.before.replace(/ i (?:am|do|feel|want|apologi[sz]e).{0,12}$/, " ") + around.after,
          ))),
  ),
  /** "I made mistakes", "I was not perfect": true of everybody, and so of nothing in particular. */
  lineRule(
    "A-10",
    "hint",
    [
      words(
        "i (?:have |really |know i )*(?:made|make) (?:a lot of |many |some |a few |big |terrible |lots of |so many |several |bad |a |an |huge |my |stupid |my share of )+(?:mistakes?|errors?|bad choices|bad decisions|wrong choices|poor choices)",
      ),
      words(
        "i (?:have |really |just |know i )*(?:messed|screwed|fucked|stuffed) (?:things |everything |it |this |it all )?up",
      ),
      words(
        "i (?:have |know i )*(?:did|done) (?:some |a lot of |many |bad |wrong |things|something |stupid )+(?:bad |wrong |stupid )*(?:things?|stuff|wrong|bad)?(?= (?:,|and|in|$))",
      ),
      words(
        "i (?:know i |have )?(?:was not|have not been|have not always been|was|am not|have been) (?:always )?(?:perfect|the best (?:partner|husband|wife|person|boyfriend|girlfriend|man|woman)|at my best|a (?:good|great|bad|terrible) (?:partner|husband|wife|boyfriend|girlfriend|person))",
      ),
    ],
    (around) => isNamed(around) || / when i | : /.test(around.after),
  ),
];
