import { gap } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";

/** "I will never know how it was for you" promises nothing. */
const NEVER_MEANT =
  "know|understand|be able|share|tell|forget|ask|press|push|demand|blame|fully|expect|use|pretend|excuse|really|feel|see how|see what|have|find out|get back|completely|make you|undo";
const WRONG =
  "lie|cheat|hurt|let you down|disappoint|betray|deceive|fail|hide|break|keep|do|make|leave|yell|shout|raise|drink|touch|look|see|talk|text|doubt|give you|stray|even|ever|act|treat|let|be|go|contact|speak|flirt|risk|neglect|ignore|take you|want|love|repeat|stop|mess|put|miss|say|forgive|come|think|need";
/** "I cannot promise that I will never fail", "I promised that it would never happen again, and it did". */
const UNPROMISED =
  / (?:(?:can|could|do|did|will|would|am|is) not|never|not) (?:[^ ]+ ){0,3}(?:promise|promising|swear|say|saying|believe|guarantee|claim|ask you to believe|pretend|expect you to believe|mean)(?: you)?(?: that)? $| (?:promised|said|swore|told you|told myself|claimed|vowed|thought)(?: you| myself)?(?: that| once| before)* $| (?:if|because|since|when|why|how|whether|what) $/;

function isUnpromised({ before, hit, after }: Around): boolean {
  if (hit.startsWith("i would ") && / (?:promised|swore|told|said|vowed) .{0,30}that $/.test(before)) return true;
  return UNPROMISED.test(before) || (/^(?:promised|swore)/.test(hit) && after.length > 0);
}

export const OVER_PROMISE_RULES = [
  /** "Never again", "I will do anything", "You can always trust me": what nobody can keep is broken before it is said. */
  lineRule(
    "A-11",
    "hint",
    [
      words(
        `i (?:will|would|shall|am going to|am|could)(?: not)? (?:never|ever|never ever|not ever|never again|not once)(?: ever| again)? (?!(?:${NEVER_MEANT}) )(?:${WRONG}|[^ ]+ ${gap(6)}again)`,
      ),
      words(
        `i (?:promise|swear|vow|pledge|give you my word)(?: you| to you| to god| on my [^ ]+| that|, )* (?:i|it|this|that|to|never|you|we|there|nothing|not|always|from)(?: [^ ]+)? ?(?:will|would|to|never|not|shall|am|is)?(?: [^ ]+){0,3} (?:never|always|ever|anything|everything|not happen|again|everything|forever|only|perfect|no more)`,
      ),
      words(
        "i (?:promise|swear|vow)(?: you| to you)?(?: that)? (?:i will |to |i am going to |i can )(?:change|be different|be better|do better|be good|be perfect|be a better|make everything|fix|never|always|be honest (?:always|forever))|you (?:will|can) always (?:trust|count|rely|believe|be able)|i will be (?:perfect|a (?:completely |totally )?(?:new|different) (?:person|man|woman|partner))|i will be (?:a )?(?:much |so much )?better(?! (?:at|prepared|in))|never (?:again )?will i|there will (?:not|never) be a (?:next|second) time|will never (?:, )?(?:ever )?happen",
      ),
      words(
        "i (?:will|am going to|can) (?:completely )?(?:change|be (?:better|different|good|perfect)|do better) (?:, )?(?:i (?:promise|swear)|for you|for good|this time|completely|totally|from now on|now)(?: [^ ]+)?",
      ),
      words("never (?:ever )?again|not ever again|never ever"),
      words(
        "(?:it|this|that|things like (?:this|that)|something like (?:this|that)|such a thing|nothing like (?:this|it|that)|what i did|nothing of the kind) (?:will|would|is going to|can|shall|must|is|are)(?: surely| definitely)? (?:not|never|ever|not ever)(?: ever| again| going to| going)* (?:happen|be repeated|occur|be|repeat)",
      ),
      words("nothing like (?:this|that|it) will (?:ever )?happen"),
      words(
        `i (?:will|would|am|shall|am going to)(?: absolutely| definitely| surely)? not(?: ever| going to| ever again)* (?:${WRONG}) ${gap(6)}(?:ever|again)`,
      ),
      words("i (?:will|would|shall|am) not ever"),
      words("i (?:will|am going to) not (?:do|let) (?:it|this|that)(?: happen)?(?: to you)? again"),
      words(
        "you (?:will|would|shall|are|do) (?:never|not ever|not)(?: ever| going to| again)* (?!have (?:known|found|guessed|had|been|to (?:forgive|answer|decide)))(?:have to|need to|be (?:hurt|lied|disappointed|sad|alone|worried|afraid|let)|get|feel|see|doubt|worry|catch|find|regret|cry|suffer|have (?:any|a) (?:reason|cause)|hear) ?(?:[^ ]+ ){0,4}(?:again|ever|because of me|about|me|hurt|doubt|worry)",
      ),
      words(
        "you (?:will|would) never(?: ever)? (?:have to|need to|be|get|feel|see|doubt|worry|catch|find|regret|cry|suffer|have (?:any|a) (?:reason|cause))",
      ),
      words(
        "i (?:will|would|could|can|am (?:willing|ready|prepared|going) to|want to|shall)(?: absolutely| just| literally| gladly| honestly| really)* (?:do|give|say|be|sacrifice|change|agree to|try|accept)(?: you)? (?:absolutely |literally |just )?(?:anything|everything (?:you|for|to|it takes|and)|everything(?= $)|whatever you|all you|the world|the moon|anyone you|any thing)",
      ),
      words(
        "(?<!(?:ask|tell|ask me|tell me|say|answer|about) )anything you (?:want|ask|say|need|like|tell me|wish)|anything (?:to|for) (?:you|make|get|win|have|keep|fix|save)|(?:do|give|give you|be|accept|agree to|pay|buy|change|promise|sign|delete) (?:absolutely )?whatever you (?:want|ask|say|need|like|tell me|wish)",
      ),
      words(
        "(?:will |would |promise to |going to |can )(?:[^ ]+ )?always (?:be|tell|put|do|answer|come|keep|make|listen|choose|protect|say|share|show|have|stay|treat|give|support|respect|text|call)",
      ),
      words(
        "(?:rest|remainder) of my (?:life|days)|spend my (?:whole |entire )?life|(?:until|till) (?:the day )?(?:i|we) die|forever|for ever|for eternity|every (?:single )?(?:day|minute|second|hour) (?:of|for) (?:the|my|our)|as long as i live|till death",
      ),
      words(
        "(?:a |an )?(?:completely |totally |whole |brand |entirely |wholly |, )*(?:changed|new|different|perfect|better than ever|reformed) (?:man|woman|person|husband|wife|partner|human|me|boyfriend|girlfriend)",
      ),
      words(
        "i (?:have|am) (?:completely |totally |already |fully |really )*(?:changed(?: completely| for good| totally)?(?= (?:,|$|and|now|for|i))|cured|fixed)",
      ),
      words(
        "(?:100|1000|110|one hundred|a hundred|hundred|a thousand) ?(?:%|percent|per cent)?(?= (?:percent|honest|sure|certain|faithful|from|open|,|$|transparent|now|loyal|trust|that|again|true))|(?:one )?hundred percent|100 percent",
      ),
      words(
        "(?:i|we|it|that|this) (?:can |will |do |would )?guarantees?|guaranteed|(?:i|and|,) (?:do |really )?swear(?: to god| on| it| that| i| to you| this)?|cross my heart|on my (?:life|mother|children|honor|grave)|you have my word|mark my words",
      ),
      words(
        "(?:is|was|will be|be) (?:definitely |really |, )?the (?:very |absolute |, )?last (?:time|lie|mistake)(?! (?:i|we|you|that))",
      ),
      words(
        `from (?:now|today|this day|here) (?:on|onwards|forward|out) ?(?:, )?(?:on )?(?:there will be|you will|i will|i am|i promise|everything|no more|it will|things will|we will) ${gap(4)}(?:everything|always|never|no more|only|perfect|no secrets|different|anything|better|all|100)`,
      ),
      words(
        "(?:there will be )?no more (?:lies|secrets|mistakes|lying|hiding|cheating)(?: ever)?|(?:no|zero) secrets (?:ever|any more)|ever again",
      ),
      words(
        "(?:you can|trust me|believe me) (?:fully |completely |totally |blindly )?(?:trust|count|rely)?(?: on)? ?me (?:completely|fully|totally|always|with anything|forever|blindly|now|from now|again now)|nothing (?:more )?to worry about|(?:fix|make|repair|solve) (?:everything|it all)(?: (?:right|up|better|ok|perfect))?|everything will be (?:fine|perfect|different|ok|better|alright)",
      ),
    ],
    isUnpromised,
  ),
];
