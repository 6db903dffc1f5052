import { gap } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";

const NOUN =
  "person|partner|husband|wife|man|woman|boyfriend|girlfriend|father|mother|human|human being|spouse|friend|guy|being|liar|son|daughter|parent|fiance|mess|excuse|people|girl|boy|one";
const LOW =
  "worst|monster|worthless|useless|pathetic|hopeless|failure|loser|idiot|fool|jerk|asshole|arsehole|piece of|scum|garbage|trash|rubbish|disgrace|devil|evil|unlovable|" +
  "beyond (?:help|saving|repair|redemption|forgiveness)|not good enough|no good|good for nothing|dumb|coward|screw up|disaster|burden|toxic|poison|bastard|bitch|pig|moron|disgusting|despicable|waste of|the problem|a nobody|nothing(?= (?:$|,|and))|nothing without|(?:terrible|horrible|awful|evil|useless|bad|a terrible|a mess)(?= (?:$|, i|and i (?:hate|do not)))|nobody|cursed|damaged|not worth|" +
  `(?:terrible|horrible|awful|bad|lousy|rotten|crappy|shitty|stupid|selfish|miserable|disgusting|hopeless|useless|pathetic|sick|broken|vile|unworthy|weak|evil|sorry) ${gap(1)}(?:${NOUN})`;
/** "I was a coward that evening: I let you ..." names an act; "I am a coward" asks to be contradicted. */
const SO =
  "(?:just |such |nothing but |so |only |the |a |an |really |clearly |obviously |always |probably |simply |truly |still |, |biggest |most |absolute |complete |total |big |utter |real |fucking |being |one |of |kind )*";

function isDenied({ before, hit }: Around): boolean {
  return (
    / (?:do not want you to (?:think|feel)|not because|not say|without saying|not that) .{0,12}$/.test(before) ||
    /^i am not (?!good enough|worth)/.test(hit)
  );
}

export const SELF_PITY_RULES = [
  /** "I am the worst", "You deserve better", "I cannot sleep": now the hurt one would have to comfort. */
  lineRule(
    "A-09",
    "hint",
    [
      words(
        `(?:i am|i have become|i must be|i have always been|i will always be|i guess i am|am i|makes? me|made me|i feel like|i feel) ${SO}(?:${LOW})`,
      ),
      words(`what (?:a|an|kind of a?|kind of) ${gap(3)}(?:i am|am i|does (?:this|that))`),
      words(
        "i (?:[^ ]+ )?(?:hate|loathe|despise|disgust|can not stand|am disgusted (?:with|by|at)|am sick of|beat|am beating|kick|punish|am punishing|have been punishing|keep punishing|curse) (?:and loathe )?(?:myself|me|what i have become|what i am|who i am|who i have become|looking at myself|being me|my own)",
      ),
      words(
        `i (?:can|could|will|do|shall|would) (?:not|never) (?:ever )?(?:be able to )?(?:forgive|live with|look at|face|stand|respect|trust) (?:myself|me|the mirror|my own)`,
      ),
      words(
        `i (?:do|did|will|would|could) (?:not|never) (?:ever )?deserve (?:you|love|to (?:be|live|have|breathe|call)|happiness|forgiveness|anyone|anything|any of|a second|another|someone|better|a (?:person|partner|wife|husband|woman|man)|your (?:love|forgiveness|kindness|patience|time|pity))|i am not worth|i am unworthy|not worthy of`,
      ),
      words(
        "(?:you|they|everyone|the kids|the world|we|she|he)(?: [^ ]+)? (?:would|will|could|might|may|are|is|deserve|would all|will all|would probably|be)? ?(?:be |so much |much |to be |probably |all |far |a lot |someone )*(?:better|happier|better off|safer) (?:off )?(?:without|than) me",
      ),
      words(
        "you (?:so |really |both )?deserve (?:so much |far |much |someone |somebody |a )*(?:better|more than me|(?:better )?(?:man|woman|partner|husband|wife|person))",
      ),
      words(
        `(?:you|everyone|they|people) (?:all |must|probably|surely|will|should|might|have every right to|now|all must|may|would) ${gap(2)}(?:hate|think i|despise|be disgusted|loathe|be sick of|regret (?:meeting|marrying)|be ashamed of|want nothing)(?: me)?`,
      ),
      words(
        "i (?:always |just |only |keep |seem to |have |managed to |am |)*(?:ruin|ruined|ruining|destroy|destroyed|destroying|mess up|messed up|wreck|wrecked|screw up|fail|spoil|break|lose|poison|hurt|hurting) (?:everything|everyone|it all|all i|anything|at everything|whatever|every good|my whole|people|all the people|my life)",
      ),
      words(
        "i (?:can|could|do|did) (?:not|never) (?:even )?(?:do|get|seem to do) (?:anything|a thing|one thing|something) right|nothing i do|everything i (?:touch|do) (?:turns|breaks|goes|is|falls)?|i always mess",
      ),
      words(
        `(?:this|it|the guilt|that|what i did|the shame|it all|the thought|seeing you (?:like this|cry|sad)|all of this|all this|my guilt|knowing) (?:is |has |has been |just |all |really |keeps )*(?:killing|destroying|eating|tearing|breaking|destroys|kills|crushing|torturing|haunting|consuming|ruining|hurting|breaks|eats|hurts|tears|haunts|ruined|destroyed) (?:me|my|at me|away at me|up)`,
      ),
      words(
        "i (?:am|have been|was|feel) (?:the one |just |so |really |also |too |suffering |still |all |now |such |in |like i am |really )*(?:suffering|suffered|miserable|falling apart|a wreck|dying(?! to)|dying inside|in agony|in hell|nothing without|lost without|going crazy|going insane|going through hell|losing my mind|in so much pain|in pain|much pain|the victim|heartbroken too|hurting too|hurt too|punished|punishing|a mess|drowning|in pieces|broken|crying|devastated|sick to my stomach|sick with)",
      ),
      words(
        `i (?:can|could|have|do|did) (?:not|barely|hardly) (?:even |really |been able to |stop )*(?:eat|sleep|eaten|slept|breathe|function|work|concentrate|crying|cry|look at anyone|live|cope|bear|stand|go on|get out of bed|take|handle|face)(?! next| beside| in the same| with you| up| me)`,
      ),
      words(
        "look (?:at myself )?in the mirror|better off with (?:someone|anyone|somebody) else|(?:find|deserve) (?:someone|somebody) else",
      ),
      words(
        "why (?:are you|do you|would you|did you|you) (?:even |still |ever |would |put |are |want |to )*(?:stay|stayed|staying|love|loved|with me|marry|married|put up with|want|bother with|be with)(?: with)? me|why you (?:even |still |would |are )*(?:stay|stayed|love|with|put up|want|be with)|i (?:feel|am|felt) (?:so |just |really )*(?:sick|disgusted|awful|terrible|ashamed) (?:about|with|of|by) (?:myself|who i am|what i am)",
      ),
      words(
        "how (?:you can|can you|could you|do you|you could|anyone can|anyone could) (?:even |ever |still |possibly )*(?:stand|love|look at|forgive|want|be with|bear|stay with|trust) (?:me|someone like me)|you should (?:hate|leave|be disgusted)",
      ),
      words(
        "(?:hard|difficult|tough|painful|awful|rough|hell) (?:for|on) me(?! to (?:write|say|tell|admit|find|talk|speak|ask|read))(?: too| as well| also)?|(?:think of|consider|what about|imagine) (?:my (?:pain|feelings|side)|how i feel|me)|what (?:it|this) is doing to me|poor me|woe is me|how (?:bad|guilty|terrible|awful|horrible|ashamed|miserable|hard) (?:i|it) (?:feel|feels|am|have|is)",
      ),
      words(
        "i (?:have )?(?:been )?(?:suffered|suffer|cry|cried|am crying|crying|punished myself|been punished|been through)(?: (?:enough|every|all|so|too|more|myself|for|over|about|hell))",
      ),
      words(
        "(?:my life|life|my world|everything) (?:is|has|will be|feels) (?:now |just |been )*(?:over|ruined|destroyed|meaningless|falling apart|pointless|worthless|empty)|i feel (?:so |really |very |just |too |this )+(?:bad|guilty|terrible|awful|horrible|ashamed|rotten)(?: that i| i can| it| and i can)?|i feel like (?:crap|shit|garbage|trash|dirt|dying|hell)",
      ),
      words(
        "(?:please )?(?:do not|never) (?:leave|hate|abandon|give up on) me|i (?:can|could|would|will) (?:not|never) (?:live|survive|be happy|exist|make it|manage|be anything) without you|without you i am|lose you i|die without|tell me (?:you (?:still )?love|i am not|it is ok|that you|you do not hate)",
      ),
    ],
    isDenied,
  ),
];
