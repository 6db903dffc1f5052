import { gap, wide } from "../lines/gap.ts";
import { lineRule, words } from "../lines/lineRule.ts";
import { sceneOf, setsFree } from "./scene.ts";

const SEX =
  "sex|intimacy|intimate|make love|makes love|making love|lovemaking|sleep together|sleep with (?:me|him|her|each other)|sexual|sexually|in bed|oral|blow ?jobs?|marital duties|marital duty|conjugal|physically close|physical closeness|physical intimacy|physical affection|" +
  "satisfy (?:me|my|him|her)|my (?:physical |sexual )?needs|(?:his|her|your) (?:physical |sexual )needs|wifely|husbandly|bedroom duties|relations|foreplay|naked|undress";
const TENDER = "closeness|cuddle|cuddling|kiss|kisses|kissing|hug|hugs|touch|touched|massage";
const OFTEN = `at least|every|each (?!other|of us|one)|once (?:a|per|every)|twice|(?:one|two|three|four|five|several|many|\\d+) (?:times|nights|days|evenings)|times (?:a|per)|a (?:week|month|day)|per (?:week|month|day)|weekly|daily|nightly|monthly|regularly|on (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|demand)|on a (?:schedule|regular)`;
const OWED =
  "whenever|any ?time (?:i|he|she|you)|anytime|when i (?:ask|want|need|say|feel|come|am)|if i (?:want|ask|feel)|on demand|refuse|refuses|refusing|say no|saying no|deny|denied|reject|turn (?:me|him|her|you|it|my|your) ?(?:[^ ]+ )?down|turn away|push me away|pull away|owe|owes|owed|duty|duties|obligation|must|have to|has to|need to|needs to|should|obliged|whether (?:or not )?you|mood|no excuses|excuses|headaches?|withhold|withhold|hold back|deserve|entitled|right to|available|expect|without complaint|no matter|always|mine|required|earned?|make up for|can not|may not|in return|do not get to|never";
/** Ends of a hit that are tender and no more: "a kiss every morning" is owed only where a hard word says so. */
const SOFT =
  /^(?:closeness|cuddle|cuddling|kiss|kisses|kissing|hug|hugs|touch|touched|physical affection|relations|massage)$/;
/** Words by which a line about sex looks after both: "only if we both want", "I may always say no", "not before the test". */
const CONSENT =
  / (?:either|any of us|neither|no one|only (?:if|when) (?:we|you|both|it)|both (?:want|feel|of us want|are|agree)|both of us (?:want|feel|are|agree)|talk about|talking about|speak about|discuss|wait|pause|take a break|until (?:we|both|i feel|you feel|either|our|the|march|april|may|june)|before (?:we are|i am|touching|i touch|i kiss|i hug)|ask (?:you )?(?:before|first|for consent)|(?:not|never) (?:ask|push|press|expect|initiate|demand|pressure|force|insist|bring up|complain|sulk|touch|want to be touched|owed|a duty|kiss|have|start|sleep|be intimate)|stop when|may (?:always )?say no|can (?:always |also )?say no|i (?:can|may|will) (?:always )?say no|without (?:giving )?a reason|health|tested|test|separate|apart|else|others|another|as long as i am|slow down|free to|not ready|if (?:i|we) (?:both )?(?:want|feel like)|without expecting|without (?:it )?leading|no pressure|good ?night|goodbye|no sex (?:until|for now)|when (?:we|you) (?:both )?(?:want|feel)) /;

export const DUTY_RULES = [
  /** "You do your duty as a wife", "Come to bed when I tell you". */
  lineRule(
    "B-07",
    "red",
    [
      words(
        "(?:does|do|fulfil|fulfill|fulfills|perform|know|knows) (?:your|her|his|my|the) (?:[^ ]+ )?dut(?:y|ies) as (?:a |my |the )?(?:good )?(?:wife|husband|woman|man|partner)",
      ),
      words("(?:come|comes|go|goes) to bed (?:with me )?(?:when|whenever|if) i (?:tell|say|want|ask|call)"),
      words(
        "(?:sleep|sleeps) with (?:me|him|her|his wife|her husband|your husband|your wife|her man) (?:[^ ]+ ){0,2}?(?:when|whenever|if|every time) (?:he|she|i) (?:want|wants|ask|asks|need|needs|feel|feels|say|says)",
      ),
    ],
    (around) => sceneOf(around).isDenied || setsFree(around),
  ),
  /** "Sex at least twice a week", "You owe me closeness": a body with a schedule or a debt, in either order of words. */
  lineRule(
    "B-07",
    "red",
    [
      words(`(?:${SEX}) (?:${wide(9)}?)(?:${OFTEN}|${OWED})`),
      words(`(?:${OFTEN}|${OWED}) (?:${wide(9)}?)(?:${SEX})`),
      words(`(?:${TENDER}) (?:${wide(9)}?)(?:${OWED})`),
      words(`(?:${OWED}) (?:${wide(9)}?)(?:${TENDER})`),
    ],
    (around) => {
      const { doer, isCondition } = sceneOf(around);
      const line = around.line.text;
      const said = around.hit;
      const soft = SOFT.test(said.split(" ")[0] ?? "") || SOFT.test(said.split(" ").at(-1) ?? "");
      const isHard =
        new RegExp(`(?:^| )(?:${OWED})(?: |$)`).test(said) &&
        !/(?:^| )(?:should|always|expect|available|mine|right to|need to|no matter|never|can not|may not)(?: |$)/.test(
          said,
        );
      if (soft && !isHard) return true;
      if (soft && (doer === "me" || doer === "both") && !/refuse|whenever you|turn|owe/.test(said)) return true;
      const refuses =
        / (?:never|not|no|can not|may not|must not) (?:[^ ]+ ){0,2}(?:refuse|say no|saying no|deny|reject|turn|withhold|hold back|push me|pull away|turned)/.test(
          line,
        );
      if (refuses && !/ (?:either|neither|i will not ask|blame|be angry|sulk|punish|when you|if you) /.test(line))
        return false;
      return isCondition && !/ i /.test(said) ? true : CONSENT.test(line) || setsFree(around);
    },
  ),
  /** "Don't turn me down", "Send me nudes", "No more headaches": an order that no "not" softens, since it holds one. */
  lineRule(
    "B-07",
    "red",
    [
      words(
        `(?:does|do|will|may|can|should|must|to) not (?:ever )?(?:turn|turns|push) (?:her|his|me|my|your|the) ${gap(1)}(?:down|away)`,
      ),
      words(
        "(?:send|show|give|take) (?:me )?(?:[^ ]+ )?(?:nudes?|naked|nude|sexy|intimate|topless)(?: (?:photos?|pictures?|pics?|videos?))?",
      ),
      words(
        "(?:no|never any|no more) (?:more )?(?:excuses|headaches?|saying no|refusing|turning away|holding back) (?:in bed|tonight|at night|when i|in the bedroom)",
      ),
      words(
        "(?:may|can|will|must|do|does|to|never) (?:not )?(?:ever )?(?:say no|refuse|deny|reject) (?:to )?(?:me|him|her husband|your husband|my advances|my touch)(?= (?:$|,|in|at|when|again|any|if|sex|tonight))",
      ),
      words(
        "(?:say|saying) no (?:to me )?(?:when|whenever|if) (?:i|he|she) (?:want|wants|ask|asks|feel|need|touch|come|am in)",
      ),
      words(
        "(?:satisfy|please|serve|pleasure) (?:me|my needs|him|your (?:man|husband|wife)|my desires)|(?:meet|fulfill?|see to|take care of) my (?:physical |sexual )?(?:needs|desires)|be (?:ready|available|there) (?:for me )?(?:in bed|when i want|sexually)|(?:marital|wifely|conjugal|husbandly|marriage|bedroom) (?:duty|duties|rights|obligations?)|give me what i (?:want|need) in",
      ),
    ],
    (around) =>
      sceneOf(around).isDenied && !/^(?:does|do|will|may|can|no|never|should|must|to|say|saying)/.test(around.hit),
  ),
];
