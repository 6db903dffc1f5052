import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { isOwnReport } from "./apologyWords.ts";

const IT =
  "(?:it|that|this|he|she|they|we|there|which|things|the [^ ,]+|all of it|my [^ ,]+|our [^ ,]+|everything|what i did|what happened|texting|talking)";
const JUST = "(?:only|just|merely|nothing (?:but|more than)|no more than|hardly|barely|simply|not more than)";
const COUNT =
  "(?:once|twice|one time|1 time|the once|the one|that once|that one|one|two|three|1|2|3|a few|some|a couple|a handful|a little|a bit|a single|a week|a month|a minute|a second|a moment|a day|a night|a while|a short|for a)";
const DID =
  "did|happened|lied|kissed|texted|saw(?! how| that| what| it)|met|slept|went|cheated|talked|wrote|messaged|chatted|flirted|spent|drank|hit|lost|borrowed|took|looked|hid|hugged|touched|sent|had|left out|bent|forgot|exaggerated|wanted (?:some|a bit|to have)|met up|hung out";
const SMALL =
  "small|little|tiny|minor|silly|stupid|white|harmless|innocent|meaningless|one time|one off|one night|momentary|single|slight|brief|quick|drunken|dumb|lousy|bit";
const BIG =
  "big|bad|serious|deal|much|important|terrible|awful|end of the world|real|relationship|affair|cheating|crime|lie|wrong|dramatic|huge|major|issue|problem|disaster|murder";

/** "It was not just once": the small word is denied. */
const DENIED = / (?:not|never|no|isn't|hardly|nothing) (?:it |that |this |was |is )?(?:been )?$/;
const AS_IF =
  / (?:as if|like|as though|called|call|calling|pretend|pretended|pretending|acted like|acting like) (?:it |this |that |none of it )?$/;
/** "It was only later that I saw": no word about its size. */
const TIME_AND_ME =
  /^ (?:when|after|as|before|later|then|now|me|i|mine|my|because|wrong|fair|right|you|start|started|beginning|began|natural|right|the start|the beginning|one of|part|half|what you)\b/;

function isNotSmall(around: Around): boolean {
  return DENIED.test(around.before) || AS_IF.test(around.before) || isOwnReport(around);
}

export const ONLY_ONCE_RULES = [
  /** "It was only a kiss", "just once": how large it was is for the hurt one to say. */
  lineRule(
    "A-05",
    "warn",
    [
      words(`${IT} (?:was|were|is|are|had been|has been) (?:all |always |, )*${JUST}`),
      words(`${JUST} ${COUNT}`),
      words(`(?:i|we|it|she|he|they) (?:have |had |was |were )*${JUST} (?:ever )?(?:${DID})`),
      words(
        `${JUST} (?:a |some |for |this |that )*(?:kiss|text|texts|texting|flirting|flirt|talking|chatting|messages?|words|joke|joking|kidding|friends?|fling|coffee|drinks?|fun|hug|game|phase|misunderstanding|slip|night)`,
      ),
    ],
    (around) => TIME_AND_ME.test(around.after) || isNotSmall(around) || / half/.test(around.after.slice(0, 12)),
  ),
  /** "It was no big deal", "nothing really happened". */
  lineRule(
    "A-05",
    "warn",
    [
      words(
        `${IT} (?:was|is|were) (?:not|never|hardly|no) (?:really |even |all |exactly |anything |that |so |such |a |an |the |as |even a |any |like a )*(?:${BIG})`,
      ),
      words(`(?:no|not a|not such a|not that big a|hardly a) (?:big |huge |major |real )?(?:deal|drama|biggie)`),
      words("(?:not|hardly) the end of the world"),
      words(
        `(?:did|does|do|could|would) (?:not|never) (?:even |actually |ever )?(?:mean|matter|count|change) (?:a thing|anything|much|that much|a lot|shit)`,
      ),
      words("(?:meant|means|mean|was|were) nothing(?: to me)?"),
      words(`(?:it|that|this|he|she|they|kiss|sex|which) (?:did|does|do) not (?:even |really )?(?:mean|matter|count)`),
      words(
        "nothing (?:serious|bad|major|big|physical|important|much|to worry about|ever|else|actually|happened|more happened|really)",
      ),
      words(
        `(?:was|were|is) (?:all |totally |completely |pretty |, )*(?:harmless|innocent|trivial|meaningless|no harm)`,
      ),
      words(
        `(?:a|an|some|one|this|that|just|my) (?:little |tiny |silly |stupid |, )*(?:${SMALL}) (?:[^ ]+ )?(?:lie|lies|mistake|slip|thing|kiss|text|joke|flirt|flirting|error|lapse|fib|white lie|detail|fling|night|moment|misunderstanding|of fun|harmless fun)`,
      ),
      words("harmless (?:flirting|fun|chat|texts|joke|talk|lie|thing)"),
      words("(?:no|little) (?:real |great |lasting )?harm (?:was )?done"),
      words("(?:could|might) (?:have been|be) (?:so |much |a lot |far |way )?worse"),
      words(
        "(?:others|other people|people|some men|most men|most people|some people|friends|plenty of people) (?:have |do |did |who )*(?:done |do |did )?(?:much |far |way )?worse",
      ),
      words("at least i (?:did|do|have|was|am|never|told|came|did not|admitted|called)"),
      words("(?:it|this|that)? ?(?:is|was) not (?:like|as (?:if|though|bad|serious|big)) (?:i|we|you|it|that|she|he)?"),
      words("not (?:that|so|all that|as|too|half|even that) (?:bad|serious|big|important|terrible|wrong|far)"),
      words(
        "(?:everyone|everybody|all men|all couples|every couple|anyone|all people|couples) (?:does|do|did|lies|lie|makes|make|flirts|has|would|cheats|fights|fight)",
      ),
      words(
        "(?:blow|blowing|blown|making|make|made|turn|turning) (?:it |this |that |things |everything |a |such a |too much |out )+(?:out of|big|drama|deal|fuss|mountain|scene|thing of|of it|proportion)",
      ),
      words(
        "(?:a long time|years|ages|months|so long|long) ago(?= (?:$|,|and))|you are (?:just |really |so |totally )*(?:overreacting|exaggerating|too sensitive|making (?:it|this|too much|a|such)|being (?:too |so |over)|dramatic|overdramatic)|happen(?:ed|s)? to (?:anyone|everyone|the best)|not even (?:sex|a|real|that|about)|we (?:never|did not) (?:even )?(?:slept|sleep|had sex|have sex|kissed|kiss|touched|touch|did anything|do anything)",
      ),
      words(
        "never (?:really |even )?(?:meant|mattered|counted)(?! to | for ) ?(?:anything|a thing|much|that much|to me)?|(?:just |only )?(?:a |some |an )?(?:harmless|innocent|little|silly|stupid|meaningless|tiny|small) (?:crush|friendship|chat|chats|conversation|drink|dinner|comment|prank|game|secret|argument|disagreement|thing|stuff|part)",
      ),
      words(
        "blown (?:way |all |completely )?out of (?:all )?proportion|(?:only|just|barely) (?:lasted|took|went on|started|dated|shared|told (?:a|one|some)) [^ ]+|there (?:was|is) nothing (?:between|going on|to it|serious|more)",
      ),
      words("technically"),
      words("(?:hardly|barely) (?:even )?(?:spoke|talked|touched|saw|knew|know|did|anything|counts|happened)"),
      words("a bit of (?:fun|flirting|texting|harmless|banter)"),
      words("(?:does not|did not|do not|should not) (?:really )?count"),
    ],
    isNotSmall,
  ),
];
