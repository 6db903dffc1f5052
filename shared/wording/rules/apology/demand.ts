import { type Around, lineRule, words } from "../lines/lineRule.ts";

const LET_GO =
  "forgive|get over|move on|move past|let (?:it|this|that|things|me off|go)|trust me|believe me|accept (?:my|that i|the|this|it)|forget|stop (?:bringing|punishing|throwing|going|being|talking|asking|crying|dwelling|living|holding|reminding|making|treating|it)|drop (?:it|this)|" +
  "leave (?:it|this|that)|put (?:it|this|that|the|all|everything|things) (?:past |all )?(?:behind|to rest|aside|to bed|past)|get past|calm down|give me (?:another|a second|a) chance|be over|be done|come back|take me back|snap out|cheer up|relax|go back to normal|act normal|bury|close this chapter";
const PRESSED =
  "(?:have to|must|need to|should|ought to|have got to|got to|are supposed to|had better|would better|better|will have to|are going to have to|owe it|at least (?:have to|could|should)|could at least|might as well|really need to)";

/** "I am not asking you to", "You do not have to", "I asked you to, and I should not have". */
const LEFT_FREE =
  / (?:i (?:am |do |will |would |can |could |have |really )*(?:not|never|no longer|neither)|i (?:have )?no (?:right|wish|claim) to|without|(?:nor|not) (?:do|will|would|am|can) i|you (?:do not (?:have|need) to|need not|never have to|are not (?:obliged|supposed|expected|required)|should not have to|must not feel)|(?:no one|nobody) (?:can|should|may|expects|asks)|no (?:pressure|need|rush|hurry|reason)|it is not (?:your|on you)|not (?:on you|your job|for me|expecting|asking|expect|ask|waiting|demanding|my place)|asked you to|told you to|wanted you to|pushed you to|pressed you to|pressured you to|expected you to|never ask you|instead of|rather than|(?:if|when|whether|until|before|unless|whenever|once) you (?:are ready to|ever|can|could|want to|choose to|decide to|will)?)[^;]{0,40}$/;

function isLeftFree({ before, hit, after }: Around): boolean {
  return (
    (hit.startsWith("stop") &&
      / i (?:will |want to |would like to |have to |must |am going to |promise to )$/.test(before)) ||
    ((/^let (?:it|this|that) go?$/.test(hit) || hit.endsWith("go")) &&
      (/^ (?:too|on|so|this|that) (?:far|long|for)/.test(after) || / (?:i|we) (?:have |had |just )?$/.test(before))) ||
    LEFT_FREE.test(`${before}${hit.replace(/[^ ]+$/, "")}`) ||
    LEFT_FREE.test(before)
  );
}

export const DEMAND_RULES = [
  /** "You have to forgive me", "Let it go", "Stop bringing it up": whoever was hurt sets the pace. */
  lineRule(
    "A-08",
    "strong",
    [
      words(
        `you (?:really |just |simply |now |also )*${PRESSED} (?:just |really |now |finally |please |at least |learn to |try to |to |start |be able to |eventually )*(?:${LET_GO}|forgiving|trusting)`,
      ),
      words(
        `i (?:really |just |only |now |would )*(?:need|want|expect|demand|require|insist|deserve|am waiting for|am asking) (?:you to|that you|to be forgiven|forgiveness|your forgiveness|another chance|you)(?: (?:please|just|finally|now|can|will|to))* ?(?:${LET_GO}|forgiven|forgiveness)?(?<=forgive|forgiveness|forgiven|move on|get over|trust me|forget|let it|let this|drop it|chance|let go|accept my|stop bringing|stop punishing|put it behind|put this behind|let that|get past|come back|believe me|leave it)`,
      ),
      words(
        `(?:please )?(?:just |now |simply |finally |come on |ok |so )+(?:please )?(?:forgive me|get over|move on|let it|let this|forget|drop it|trust me|put it behind|leave it|accept my|be done|stop (?:bringing|punishing|being|talking))`,
      ),
      words(
        "(?:get over (?:it|this|that|yourself)|drop it|let it (?:go|rest|be)|move on|leave it (?:alone|be|behind|in the past|there|at that)|forget (?:about )?(?:it|this|that)|forgive and forget|get past (?:it|this)|snap out of it)",
      ),
      words(
        "(?:stop|quit) (?:always |constantly |just )?(?:bringing|punishing|throwing|going on|dwelling|living in|holding|reminding|making me|treating me|rubbing|beating|dragging|digging|harping|torturing|asking)",
      ),
      words(
        "(?:keep|keeps|kept|always|constantly|still|why do you) (?:on )?(?:bring|bringing|punish|punishing|throw|throwing|hold|holding|reminding|remind|dwell|dwelling|rub|rubbing|drag|dragging|torture|torturing|make me pay|making me pay)",
      ),
      words(
        "hold(?:ing)? (?:it|this|that|everything|all this|a grudge|my past|my mistakes|what i did|my mistake|grudges)(?: over| against)?",
      ),
      words(
        "(?:be the bigger person|enough already|enough is enough|give me a break|water under the bridge|what is done is done|in the past now|ancient history|old news|done with (?:it|this)|over and done|so that is that|end of story|the past is (?:in )?the past|leave the past|past is past|it is (?:all )?in the past|it is over now|start over now|turn the page|clean slate)",
      ),
      words(
        `(?:time|about time|high time) (?:to|for you to|that you|you|we|for us to) (?:just |finally )?(?:${LET_GO}|moved on|forgave|forgot|got over|let|put|dropped|stopped|trusted)`,
      ),
      words(
        "(?:i|we) (?:just |only |really )*(?:want|need|wish) (?:us |for us |to |you and me )*(?:to )?(?:just )?(?:move on|put (?:it|this|that|all)|forget|go back to (?:normal|how)|get past|leave (?:it|this|that)|get over|be over)|we (?:need|have|should|must|ought|can|could|might)(?: to)? (?:just |now |finally |both )*(?:move on|put (?:it|this|that|all)|forget|get past|leave (?:it|this|that) behind|get over)|i have (?:paid|suffered|been punished|apologized|said sorry|done|begged|cried)(?: [^ ]+)? enough|been over this|not this again|nothing (?:more|else) i can (?:do|say)",
      ),
      words(
        "forgive me (?:, )?you (?:have|must|should|owe|need)|(?:are|will|would|do|can) you (?:ever |finally |not |still |really |just )*(?:going to |planning to |want to )?(?:forgive|let (?:it|this|that|me)|get over|move on|trust me again|drop it|hold (?:it|this|that)|stay (?:angry|mad)|stop (?:being|punishing|bringing))|(?:please |just |now )+(?:stop|quit) (?:being|it|this|with|crying|looking at)|stop being (?:so |this )?(?:angry|mad|hurt|cold|upset|sad|distant|bitter|difficult|dramatic|sensitive)",
      ),
      words(
        "accept my (?:apology|apologies)|start trusting|trust me (?:again )?(?:now|already)|forgive me (?:, )?(?:now|already|or|today|tonight|by|once and for all|because|this time|if you (?:really )?love|then)",
      ),
      words(
        "(?:if|since) you (?:really |truly |ever )?loved? me (?:, )?(?:then )?(?:you )?(?:would|will|should|have to|must|forgive|can)?",
      ),
      words(
        "so (?:that )?we can (?:finally |just |both )?(?:move on|forget|put|get on|get back|be done|be happy|start)",
      ),
      words(
        "(?:a )?(?:good|real|true|loving) (?:wife|husband|partner|christian|person|woman|man) (?:would|forgives|should)",
      ),
    ],
    isLeftFree,
  ),
  /** Questions and complaints that press although "not" stands in them: "Can't we just move on?" */
  lineRule(
    "A-08",
    "strong",
    [
      words(
        `(?:can|could|will|would|shall|may|should|might|why (?:can|do|will|must)|how about|let) (?:not )?(?:we|you|us|i)(?: not)?(?: please| just| now| finally| all| both| at least| maybe| simply| ever| try to| already| agree to| start to| learn to)* (?:${LET_GO}|stop|be (?:ok|fine|good|friends|happy|normal)|start over|talk about something else|call it|not talk about|go on)`,
      ),
      words(
        `(?:is|are|was) (?:it|we) (?:not )?(?:time|over|done|good|ok|fine|cool|past|even)(?: yet| now| again| already)?(?= $)`,
      ),
      words(
        "(?:is|are|was) not (?:it time|sorry|it enough|that enough|my apology|an apology|we past|you over|this over|you done|saying sorry|it over|one apology)",
      ),
      words(
        "(?:is|are) (?:sorry|my apology|an apology|that|this|it) (?:really )?not (?:good )?enough(?: for you)?(?= (?:for you|yet|now|, what|, is))",
      ),
      words(
        "(?:what|how much) (?:more|else) (?:do|can|must|should|am|could|would|is there|does|will) (?:you|i|it|left)(?: still| possibly)?(?: want| need| expect| say| do| have| supposed| give| take)",
      ),
      words(
        "how (?:many (?:more )?times|often|much longer|long|many apologies|many more) (?:do|does|must|will|are|is|have|until|can|should|am|am i|before|more|you|it)(?! you (?:need|want|wish)| it takes| you would like)",
      ),
      words(
        "when (?:will|are|can|do|is|does) (?:you|we|this|it|i)(?: finally| ever| going to| be| we| just| get to| going)* (?:forgive|trust|get over|let|stop|over|move|put|be over|be forgiven|end|done|enough|believe|past|drop|forget|go back)",
      ),
      words("do not you (?:think|agree|believe) (?:it is|that|we|you) ?(?:time|enough|should)?"),
      words(
        "you (?:can|could|will|do|should|must) not (?:just |keep |stay |be |still |always |ever |go on )*(?:hold|holding|punish|punishing|stay angry|stay mad|mad|angry|let it|let this|let go|forgive|move on|bringing|throw|bring|blaming|blame)",
      ),
      words("you (?:never|always|still|refuse to|keep) (?:let it|forgive|hold|let go|bring|bringing|punish|throw)"),
      words(
        "you (?:owe me(?! no| nothing| none)|should be over|are still (?:not over|angry|mad|upset|holding|on about|going on)|will have to)",
      ),
    ],
    (around) =>
      /how long|how often/.test(around.hit) &&
      (/ (?:however|no matter|matter) $/.test(around.before) ||
        !/ (?:punish|angry|mad|apolog|sorry|forgive|pay|over|suffer|go on|take|upset|keep|trust|say)/.test(
          around.after,
        )),
  ),
  /** "I already said sorry": as a reproach, and not as the owning of an empty one. */
  lineRule(
    "A-08",
    "strong",
    [
      words(
        "i (?:have |did |had )?(?:just (?:said|apologized) |already )(?:said|apologized|told you|explained|admitted|say|sorry|apologize|told|did say|been over|done|been punished|paid|suffered|owned)",
      ),
      words(
        "i (?:have |did |had |do )?(?:said|say|told you|been saying|keep saying|kept saying) (?:that )?(?:i (?:am|was) |it |my )*(?:so |very )?sorry",
      ),
      words("(?:already|i have|i did) (?:said|say|apologized|apologize|made my apology|done my|told you i)"),
      words(
        "i (?:have |did )?apologized? (?:to you )?(?:, |now |already |enough |again and again|over and over|so many|many|several|a (?:hundred|thousand|million|dozen|few|couple)|ten|five|three|two|twice|countless|\\d+|like|so (?:what|can|let|please|stop)|what|did i not|, did)",
      ),
      / i (?:have |did |had |do )?apologized?(?= $)/g,
      words(
        "did i not (?:already )?(?:say|apologize|tell)|(?:have|had) i not (?:already )?(?:said|apologized)|i did say (?:i was )?sorry",
      ),
    ],
    ({ after, before, hit }) =>
      / (?:and then|then|and (?:i )?(?:did|lied|kept|repeated|went|broke|still|again|changed nothing|nothing)|but (?:i )?(?:did|kept|never|changed|nothing|went|lied|my)|without|too (?:quickly|soon|early|late)|for the wrong|only to|before and|before ,|to (?:get|end|stop|make) |while|and not|, and (?:i|then|it was) )/.test(
        after,
      ) ||
      / (?:once|if|when|because|than|not enough that) (?:that )?$/.test(before) ||
      (/ (?:not|never) /.test(` ${hit} `) && !/^(?:did|have|had)/.test(hit)) ||
      (/apologized?$/.test(hit.trim()) && !hit.trim().endsWith("ed")),
  ),
];
