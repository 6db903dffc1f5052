import { gap, wide } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { isOwnReport } from "./apologyWords.ts";

const GOOD =
  "deserve|deserved|trusted|trust|asked|ask|matter|mattered|matters|have a right|had a right|have every right|had every right|need to know|needed to know|" +
  "were right|are right|were kind|are kind|are important|mean|meant|wanted to know|want to know|believed|believe|loved|love|have been (?:patient|kind|honest|brave)|" +
  "were (?:patient|honest|brave|good|generous|loyal|faithful|open)|counted|count|relied|gave me|told me the truth|are the|are my|were my|are owed|were owed|showed me|said it hurt|are worth|have waited|waited|cared|care|did nothing|had done nothing|found|should|would have (?:wanted|deserved|told|done better)";
const BECAUSE = "(?:because|since|as|cause|now that|seeing that|given that|only because|due to the fact that)";
/** Main clauses in which "because you ..." gives no reason for a wrong. */
const NO_WRONG =
  / (?:i (?:will|want|would like|am telling|am writing|tell you|thank|am grateful|owe|can see|understand|know)|not|hurts?|harder|worse|matters|only fair) .{0,60}$/;

function isBenign(around: Around): boolean {
  return NO_WRONG.test(around.before) || isOwnReport(around);
}

/** The question who is to blame: said of the other, it turns round. */
const ASKED = / (?:ask|asked|know|knew|wonder|wondered|checked|see|saw|care|cared|mind|tell|told me|as) $/;
const NOT_YOURS =
  / (?:not|never|no|nothing|none of|nor|isn't|than|and not|rather than|without) (?:it |this |that |was |is |ever |in any way |at all |been |a |think |believe |say |mean |made |about )*$/;

function isTakenBack(around: Around): boolean {
  return (
    /^ (?:not|never) (?:make|cause|force|drive|lead|push) /.test(around.after) ||
    (ASKED.test(around.before) && around.hit.startsWith("if")) ||
    NOT_YOURS.test(around.before) ||
    / i (?:have |had |always |even )?(?:put|laid|pushed|shifted|placed|threw|blamed) (?:all )?(?:of )?(?:the )?$/.test(
      around.before,
    ) ||
    isOwnReport(around) ||
    / i (?:can |now )*see (?:it |this |that )?(?:in|by|from) $/.test(around.before) ||
    / (?:i|it) (?:blamed|acted as if|acted as though|told myself|thought|used to think) .{0,20}$/.test(around.before)
  );
}

const PUSHED =
  "pushed|drove|forced|provoked|left me|led|tempted|pressured|goaded|kept pushing|set me|egged|triggered|wound|drive|push|force|provoke";
const LACKED =
  `(?:never|always|hardly ever|barely|hardly|rarely) (?!did |deserved |stopped |gave up|asked for|knew|lied|hurt me|let me down|had to|made me|doubted|did anything|trusted|could|would have)[^ ]+|` +
  "(?:stopped|quit) (?!me )[a-z]+ing|(?:ignored|ignore|neglected|neglect|rejected|reject|abandoned|nagged|nag|provoked|shut me out|pushed me away|push me away|withheld|cut me off|froze me out|kept nagging|turned me down|turned away|pulled away|checked out|gave me no)|" +
  "(?:were|are|was) (?:never|always|not (?:there|home|around|interested|available|giving|listening|loving|paying|affectionate|being|here|present|easy|exactly|perfect|innocent|blameless|without)|so (?:cold|distant|busy|mean|difficult)|too (?:busy|cold|distant|tired)|cold|distant|busy with|working all|no (?:angel|saint|better))|" +
  "(?:would|will|did|do) not (?:listen|talk to me|touch|love|care|pay|give me|show me|notice|make time|want me|want to be|have time|appreciate|respect|sleep with|look at me|even|support|help|kiss|spend)";

export const BLAME_RULES = [
  /** "Because you ...": a reason that names the one who was hurt; praise behind it is none. */
  lineRule(
    "A-06",
    "strong",
    [words(`${BECAUSE} (?:of )?(?:how |the way |all )?(?:you|your) (?!${GOOD})[^ ]+`)],
    (around) =>
      isBenign(around) ||
      /^(?:because|since|as|now that) (?:of )?your (?:trust|kindness|patience|honesty|courage|love|help|letter|question|openness)/.test(
        around.hit,
      ) ||
      (/^(?:as|since) /.test(around.hit) &&
        !/(?:^| [,;]) $/.test(around.before) &&
        / (?:much|soon|long|far|well|often|same|honest|good|such|known|open|just|clear|days?|weeks?|ever) $/.test(
          around.before,
        )) ||
      / (?:not|never) $/.test(around.before),
  ),
  /** "You pushed me into it", "you left me no choice". */
  lineRule(
    "A-06",
    "strong",
    [
      words(
        `you (?:all but |kind of |practically |basically |just |always |have |really |kept |keep )*(?:${PUSHED}) (?:me )?(?:into|to|away|so|no|out|with no|for|over|off|up|there|on)`,
      ),
      words(
        "you (?:make|made) it (?:so |too |very |really |nearly |almost )*(?:hard|impossible|difficult|easy|necessary)",
      ),
      words("you (?:left|gave) me (?:with )?(?:no|little|hardly any) (?:other )?(?:choice|option|way)"),
      words(
        `you (?:always |just |also |kind of |really )*(?:made|make|makes|had) me (?!(?:feel (?:loved|safe|happy|welcome|special|at home|better)|happy|laugh|smile|dinner|breakfast|coffee|tea|realize|see|proud|a |promise|stronger|understand|think about))[^ ]+`,
      ),
      words(`i would (?:not|never) have ${wide(8)}?(?:if|had) you`),
      words(`(?:would|might|could) (?:not|never|still) ${gap(5)}(?:if|had) you`),
      words(
        `(?:if|had) (?:only )?you (?:had|would|would have|were|did|could|just|ever|only|paid|gave|showed|listened|talked|loved|cared|been) (?!(?:not |ever )?(?:can|could|wish|choose|decide|wonder|find|feel ready|need|found|asked|discovered|noticed|like|rather|prefer|want|willing|ready|seen|known|to ask|opened|heard|in my place|me (?:a|another|the) (?:chance|time)|forgive|caught))(?:not |ever |only |just |been )*[^ ]+`,
      ),
      words(
        "what (?:else )?(?:did|do|could|would) you (?:really |honestly )?(?:expect|think would happen|want me to do)",
      ),
      words("(?:what|how) (?:else )?(?:was|were|could|should|am) i (?:supposed|meant|to|have)"),
      words("(?:can|could) (?:you|anyone) (?:really )?blame me"),
      words(
        `you (?:also |too |just |have |had |only )*(?:did|do|done) (?:it too|the (?:very )?same|that too|it first|it as well|this too|your part|worse|exactly|plenty|things|stuff|wrong)`,
      ),
      words(
        "you (?:also|too) (?:have |had )?(?:lied|hurt|made|did|said|broke|kept|hid|played|have|share|cheated|failed|need|contributed|let)",
      ),
      words(
        "you (?:[^ ]+ )?(?:lied|cheated|hurt me|hid things|messed up|made mistakes|hurt my|broke (?:my|a|your)|shouted|yelled|started it|started (?:the|this)|began it)(?: (?:too|as well|first|also))?",
      ),
      words(
        "so did you|as (?:much|guilty) as (?:me|i am)|just as (?:guilty|bad|much|wrong|responsible)|look (?:at|in) (?:yourself|the mirror|what you)|what about (?:you|what you|your|the time you)",
      ),
      words(
        "you (?:would|might|could) have done the same|you (?:knew|know) (?:that )?(?:i was (?:unhappy|lonely|not|struggling)|how unhappy|how lonely)|you (?:are|were) the one (?:who|that)|(?:how|the way) you (?:have )?(?:treat|treated|talk to|talked to|spoke to|speak to|look at|looked at|act|acted) (?:me|with me|to me)?|(?:neglected|ignored|rejected|unloved|pushed away|pushed|unwanted|provoked|abandoned) by you|you let (?:it|this) happen|you forced my hand|anyone (?:in my place|else) would|maybe if you|you forced me",
      ),
      words(
        "because i (?:knew|know|thought|feared|figured|expected) (?:that )?you (?:would|will|might|could|get|always|never|are|were going) (?!not want to see me)[^ ]+",
      ),
      words(
        "(?:was|is|were) (?:all |really |actually |also )*your (?:idea|choice|decision|suggestion|problem|doing|own)|you (?:should|could|might want to|need to) (?:maybe |also )?(?:ask yourself|look at yourself|think about (?:why|what you|your)|see (?:your|my|what|it)|own (?:your|up))|you (?:are|were) (?:not|hardly|no) (?:so |exactly |that |completely |an? )?(?:innocent|perfect|angel|saint|blameless|easy|better)",
      ),
      words("because of you(?! and me)(?= (?:$|,|and|alone|being|never|not|always))|thanks to you"),
      words(
        "you (?:brought|bring) (?:it|this) (?:on|upon)|you asked for (?:it|this)|thanks to you|you (?:kind of|sort of )?had it coming|you knew (?:who|what|how) i was",
      ),
      words(
        `your (?:${gap(1)})?(?:nagging|coldness|jealousy|temper|attitude|silence|rejection|neglect|criticism|behavior|anger|drinking|moods?|lack|distance|complaining|suspicion|controlling|constant [^ ]+) (?:that |which )?(?:made|drove|pushed|led|caused|is|was|has|did|got|played|had)`,
      ),
      words(
        `when(?:ever)? you (?:are |were |start |started |keep |get |got |always |just )*(?:ignored?|ignoring|yell(?:ed|ing)?|scream(?:ed|ing)?|nag(?:ged|ging)?|push(?:ed|ing)? me|criticiz(?:e|ed|ing)|treat(?:ed)? me|act(?:ed)? like|attack(?:ed|ing)?|provoke[d]?|withdr[ae]w|reject(?:ed)?|neglect(?:ed)?|shut me out|always working|always|never)`,
      ),
      words(
        `we both (?:have |had |just |really |also |kind of |were |are )*(?:made|make|did|do|said|hurt|messed|screwed|contributed|share|shared|failed|fail|lied|let|to blame|guilty|responsible|own|play|played|stopped|drifted|neglected|broke|got|went|faults|our|at fault|wrong|in the wrong|at blame|done|have (?:faults|our|some|a|things)|need to (?:own|apologize|change|take|work|do better)|could have|should have|know it (?:takes|was))`,
      ),
      words(
        "both of us (?:are|were|made|did|have|had|share|said|played|messed|failed|got|need to|could|should|contributed)",
      ),
      words(
        "(?:both sides|either side|takes two|two to tango|two sides|both at fault|both to blame|each of us (?:is|was|made|did)|we are (?:both|equally|all)|we all (?:make|made)|fifty fifty|50/50|mutual|neither of us (?:is|was|were|are) (?:perfect|innocent|blameless|without|an angel|a saint))",
      ),
      words(
        "not (?:just|only|all|entirely|completely|alone|solely|wholly|100 %) (?:me|my|mine|on me)|not the only one",
      ),
      words(
        `(?:you|your part|they) (?:had|have|played|play|need to own|own) (?:a |your |some |as )*(?:part|role|share|hand|fault|blame|responsibility|responsible)`,
      ),
      words(
        "(?:also |partly |partially |half |mostly |really |all |own |just as much )*your (?:own )?fault|(?:partly|partially|half|also|equally) (?:you|because of you|on you|your)|(?:is|was) on you|blame (?:is |it )?on you|(?:i|can|must) (?:also )?blame you|your (?:own )?(?:doing|responsibility too)",
      ),
      words(
        "you (?:are|were) (?:also |equally |partly |just as |as much |as |half |the one )*(?:to blame|guilty|responsible|at fault|who (?:started|pushed|left|pulled|stopped|made)|no (?:angel|saint|better)|not (?:perfect|innocent|blameless|exactly|an angel|a saint|easy|without))",
      ),
    ],
    isTakenBack,
  ),
  /** "You should have told me", "you never listened": what the other left undone, as if that had done it. */
  lineRule(
    "A-06",
    "strong",
    [
      words(`you (?:just |also |have |had |really |simply |were |are )?(?:${LACKED})`),
      words(
        "you (?:should|could|ought to|might) (?:also |just |really )?(?:not )?have (?!(?:heard|learned|known|found|been (?:told|able|safe|the first|asked|with|spared)|had to|never|had (?:the|a|someone|my)|gone through|seen|trusted|counted|left me))(?:been |paid |given |told |[^ ]+ )[^ ]*",
      ),
      words("you (?:should|could) (?:try|see|understand|know|pay|listen|be|have tried|admit|look at)"),
    ],
    (around) =>
      isTakenBack(around) ||
      / (?:see|saw|understand|know|hear|imagine|why|how|when|if|where|what|who|whom|which|that) $/.test(around.before),
  ),
];
