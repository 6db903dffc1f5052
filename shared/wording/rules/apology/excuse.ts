import { gap } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { isOwned, isOwnReport } from "./apologyWords.ts";

const STATE =
  "drunk|tipsy|wasted|high|stoned|hungover|stressed|stressed out|tired|exhausted|lonely|bored|busy|overworked|overwhelmed|burnt out|burned out|depressed|sick|ill|hungry|" +
  "young|immature|unhappy|grieving|confused|weak|vulnerable|provoked|desperate|in shock|in denial|panicking|in (?:a )?panic|swept|carried away|caught up|raised|brought up|naive|sleep deprived|tempted|distracted|lost|frustrated|" +
  "under (?:so much |such |a lot of |huge |great |heavy |too much |extreme |enormous |lots of |some |the )?(?:pressure|stress|strain|influence|weather)|" +
  `(?:in|at) (?:a |such a |the )(?:very |really )?(?:bad|dark|rough|difficult|weird|low|hard|tough|dark|wrong|strange|vulnerable) (?:place|time|mood|phase|patch|point|spot|state|way)|going through|struggling|dealing with|having (?:a|some|such) (?:bad|hard|rough|tough|terrible|difficult|awful)|` +
  "not (?:myself|thinking|sober|in my right|in control|aware|feeling (?:well|like|good)|well|in a good|in the best|at my best|trying to|being|paying attention|ready|mature|planning|happy)|out of my mind|feeling (?:lonely|neglected|ignored|unloved|low|stressed|down|bad|trapped|unwanted|under)";
/** Feelings only: told by themselves they are welcome, and become an excuse behind "because". */
const FEAR =
  "scared|afraid|ashamed|embarrassed|frightened|terrified|nervous|insecure|worried|hurt|angry|mad|upset|jealous|furious|lonely|unhappy|sad|weak|panicking|a coward|too (?:scared|ashamed|afraid|proud|embarrassed)";
const HARM =
  "hurt|upset|harm|lose|cause|make you|worry|burden|start|lie|do|cheat|be|offend|disappoint|break|deceive|get|betray|insult|scare|ruin|mess|embarrass|let you|go|yell|end up|you to|for|it|that|this|any|what i said|to|anything";

/** "I was angry with myself", "I was tired, and that is no excuse". */
function isNoExcuse(around: Around): boolean {
  return (
    / lied when i (?:said|told you|claimed) .{0,20}$/.test(around.before) ||
    isOwned(around) ||
    isOwnReport(around) ||
    / (?:not|never|no|without|am not saying|did not do it) (?:just |only |do it |say it )?$/.test(around.before)
  );
}

export const EXCUSE_RULES = [
  /** "I was drunk", "it was a hard time", "that is how I am": something else did it. */
  lineRule(
    "A-07",
    "hint",
    [
      words(
        `(?:i|my (?:head|mind|life)) (?:was|had been|have been|were|felt|got|just was) (?:just |so |very |also |too |all |still |only |extremely |in fact |simply |such |a bit |a little |completely |feeling )*(?:[^ ,]+ (?:and|,) )?(?:${STATE})`,
      ),
      words(
        "(?:was|were|being) (?:just |so |too |very )*(?:drunk|tipsy|wasted|stoned|hungover|stressed|exhausted|overworked|depressed)",
      ),
      words(
        "(?:i|we) (?:had|have had|have) (?:just |also |had )*(?:too much|too many|a few|a couple|some|so much|way too much|a lot|a bit too much|so many|one too many|lots) (?:of )?(?:to drink|drinks?|beers?|wine|glasses|on my plate|going on|on|stress|work|pressure|problems|things|shots|many|alcohol|of work|of stress)",
      ),
      words(
        "(?:i|we) (?:had|have|was having|have been having|am having|have had) (?:a |an |such a |some )(?:very |really )?(?:bad|hard|rough|tough|long|difficult|stressful|terrible|horrible|awful|crazy|exhausting|weak|busy) (?:few )?(?:day|days|week|weeks|year|time|times|childhood|month|months|night|moment|upbringing|life|period|patch)",
      ),
      words(
        "(?:work|life|things|everything|my job|my boss|the job|the pressure|the stress) (?:was|has been|had been|were|got|is) (?:just |so |too |very |really |all )*(?:stressful|crazy|hard|tough|busy|difficult|a lot|overwhelming|hectic|much|insane|killing me|rough)",
      ),
      words(
        "(?:it was|because of|blame|that was|due to) (?:just |all |only |probably )?(?:the|my|all the) (?:alcohol|wine|drinks?|drugs|stress|pills|meds|medication|medicine|depression|anxiety|booze|beer|whiskey|vodka|pressure|grief|hormones|job|work|childhood|upbringing|past|adhd|illness|trauma|ex|mother|father|parents|temper|moods?|insecurities|insecurity|fear)",
      ),
      words(
        "(?:alcohol|wine|booze|drink|beer|stress|anger|depression|grief|fear|drugs|anxiety) (?:was |is |just |made |that )*(?:talking|spoke|speaking|made me|got the better|took over|clouded|got to me)",
      ),
      words(`i (?:could|can) not (?:really )?(?:help|control|stop|resist) (?:it|myself|my|the|being|feeling)`),
      words(
        "i (?:just )?(?:lost control|panicked|froze|could not think|did not know any better|was not thinking|had been drinking|was drinking|got carried away|gave in to|was tempted|snapped|blacked out|do not (?:even )?remember|did not (?:even )?know (?:better|what i was doing|how to|it would|that it|what to do|what else)|had no (?:choice|idea|control|other)|had to (?:lie|hide|keep|do it|protect|get away|find|escape|cheat|make|leave|go out|work|vent))",
      ),
      words(
        "(?:that|this|it) is (?:just )?(?:how|the way|who|what) i am|just (?:how|the way|who) i am|in my nature|how i was (?:raised|brought)|the way i was (?:raised|brought)|i am just (?:like that|that way|a|not good|wired)|all i ever (?:knew|learned|saw)",
      ),
      words(
        "(?:was|were|am) (?:only |just |merely |really )+(?:trying|wanting|thinking|looking|doing|joking|kidding|being|meaning|hoping|curious|teasing|protecting|afraid|scared|playing|venting|having)",
      ),
      words("(?:was|were|am) trying to (?:protect|spare|help|avoid|keep|save|make|do|be|not|surprise|shield)"),
      words(
        "i (?:only |just )+(?:wanted|meant|tried|did it|did that|said it|said that|lied) (?:to|for|so|because|well|the)",
      ),
      words(
        "i (?:had|have) (?:my|a|good|some|a good|very good|valid) reasons?|(?:there was|there is) a (?:good )?reason|i (?:only |always )?meant (?:well|no harm|it (?:as|in)|only|the best|to (?:help|protect|surprise|tell you|call))|my intentions? (?:was|were|is|are)|(?:good|best) intentions|my heart was in|with no (?:bad |ill )?(?:intent|intention)|(?:no|zero|without) (?:bad |ill )?(?:intent|intention)",
      ),
      words(
        "(?:to|wanted to|trying to|in order to) (?:protect|spare|shield) (?:you|us|your feelings|the kids|the children|the family)|for your own (?:good|sake)|did (?:it|this|that|it all) for (?:us|you|the family|the kids)|(?:so|because) you would not (?:worry|be|get|have|feel)",
      ),
      words(
        "something came over me|it (?:was|had been|has been) (?:just |such )?(?:a |an )?(?:very |really |so )?(?:hard|difficult|rough|tough|bad|crazy|stressful|confusing|weird|dark|lonely) (?:time|times|year|week|day|period|phase|month|moment|situation|night)|(?:my|because of my|my own) (?:childhood|upbringing|past|parents|father|mother|ex|boss|job|depression|anxiety|adhd|addiction|temper) (?:was|were|is|are|made|did|has|had|left|never|taught|always)|i have (?:always had )?(?:a |an )?(?:anger|temper|adhd|depression|anxiety|trauma|attachment|commitment)|not in my right mind|i was not myself|i was brought up",
      ),
      words(
        "out of (?:fear|anger|jealousy|loneliness|boredom|habit|desperation|curiosity|frustration|shame|insecurity|weakness|love|panic|stress)|(?:it was |it was just |just )(?:an|a stupid|a dumb) accident|i (?:just |simply |must have |completely )*(?:forgot|forgotten)(?= (?:$|about it|it|,))|i was (?:angry|upset|mad|furious|hurt|jealous|frustrated|emotional) and (?:i )?(?:said|did|lost|snapped|just|reacted|acted|wanted|it|things|tired|not)",
      ),
      words("i (?:did not|never) realize (?:[^ ]+ ){1,7}(?:would|was going to|could)"),
      words(
        "no (?:bad |ill |evil |malicious |harmful )?(?:intent|intentions?)|(?:did|do) not (?:do|say|write|hide) (?:it|this|that|any of it|anything) (?:to|on purpose|because i wanted)|(?:just |only )?(?:human|weak)(?= (?:$|,))|no one is perfect|nobody is perfect|i am not perfect",
      ),
      words(
        "i (?:had|have|was having|have had) (?:just |so |too |also )?(?:some |a lot of |big |so many |many |lots of |my own |serious |enough )*(?:problems|trouble|troubles|issues|difficulties|worries|stress|pressure|debts to deal)",
      ),
      words(
        "(?:temporary insanity|moment of (?:weakness|madness|insanity|stupidity)|heat of the moment|slip of the tongue|old habits|mid life crisis|midlife crisis|peer pressure|wrong place|bad timing|bad judgment|poor judgment|lapse (?:of|in) judgment)",
      ),
    ],
    isNoExcuse,
  ),
  /** "I did not mean to hurt you", "I was not thinking", "because I was scared": a reason in the place of the act. */
  lineRule(
    "A-07",
    "hint",
    [
      words(
        `i (?:did|do|have|had|would) (?:not|never) (?:really |ever |even |actually |exactly |at all |mean to |once )*(?:mean|meant|intend|intended|plan|planned|set out|think it|think you|think that|think this|think anything|realize|know it would|see it) (?!to tell |to show |to come clean|to stop)(?:${HARM})`,
      ),
      words("i (?:did not|never) (?:mean|meant|intend|intended|plan|planned|think|realize)"),
      words(
        "i (?:did not|never) want(?:ed)? (?:to (?:hurt|upset|harm|lose|cause|make you|worry|burden|start|fight|ruin|scare|disappoint)|you to|any of|this to|it to|that to)",
      ),
      words(
        "(?:not|never) (?:really |ever |been |at all )*(?:my|the|a) (?:intent|intention|plan|aim|goal|purpose|idea|wish|real intention)|(?:not|never) (?:done )?(?:on purpose|intentional|intentionally|deliberate|deliberately|meant|planned|intended)|without (?:meaning|intending|thinking|wanting|realizing)|unintentionally|unintentional|accidentally|by accident|inadvertently|not knowing|unknowingly",
      ),
      words(
        "i (?:just )?(?:did not|was not) (?:really )?think(?:ing)?(?: (?:straight|clearly|it through|ahead|first|right))?",
      ),
      words(
        `(?:because|since|as|cause) i (?:was|felt|got|had been|am|had|have|needed|wanted) (?:just |so |very |too |also |feeling |really |only |a |an |some |to )*(?:${FEAR}|${STATE}|attention|comfort|someone|space|be loved|feel|problems|no|issues|to feel|avoid|protect)`,
      ),
      words(`i was (?:just |only |so |too )+(?:${FEAR})`),
      words(`i was (?:${FEAR}) (?:${gap(5)})(?:, )?(?:so|that is why|and that is why|and so|therefore)`),
    ],
    (around) =>
      isNoExcuse(around) ||
      /^ (?:about you|of you|about how|how (?:it|you)|about what|of what|what (?:it|you)|(?:at|with) myself|to see|to hear|about us|of us|of anyone|how much)/.test(
        around.after,
      ),
  ),
];
