import { gap } from "../lines/gap.ts";
import { lineRule, words } from "../lines/lineRule.ts";
import { sceneOf, setsFree } from "./scene.ts";

const GO =
  "leave(?= (?:me|us|this|the (?:house|room|relationship|marriage|flat|apartment|building|home|table|bed|city|country)|$|until|unless|while|when|no|ever|again|if|,|and|or|any|during|home|our|without))|leaves(?= (?:$|, |if|when|me|us|the|this|our|during|until))|leaving|break up|breaks? up|breaking up|divorce|divorcing|get a divorce|file for divorce|separate|split up|split|walk out|walks out|walking out|walk away|separates?|divorces?|refuses|says no|quits|ends (?:it|this)|walks away|move out|moves? out|quit (?:this|us|the relationship|on)|" +
  "end (?:this|it|us|things|the (?:relationship|marriage|agreement|conversation|talk)|our)|say no|refuse|opt out|withdraw|back out|get out of|go anywhere|take (?:it|this) back|change your mind|storm out|hang up|abandon|dump|give up on (?:us|me|this)|cancel (?:this|the agreement)|escape|run away|turn me down|leave it|break (?:this|the|our) agreement|get away|pull out|step away|object|disagree";
/** "I will not leave without saying when I am back" promises a word, and keeps nobody. */
const WITHOUT = / without (?:saying|telling|a (?:word|time|return)|agreeing|giving|naming) /;
/** What else is left: "I will not leave you alone with it", "no dishes left open". */
const LATER = / (?:alone|behind|dishes|clothes|mess|your things|unanswered|you waiting|open) /;

export const NO_EXIT_RULES = [
  /** "You will never leave me", "You may not say no to this". */
  lineRule(
    "B-12",
    "red",
    [
      words(
        `(?:not|never|no one|can not|no|nor) (?:be |ever |allowed to |going to |permitted to |able to |just |simply |even |get to |think of |try to |or )*${gap(2)}(?:${GO})`,
      ),
    ],
    (around) => {
      const { doer, isCondition, isSide } = sceneOf(around);
      const { hit, line, after } = around;
      if (
        isCondition ||
        setsFree(around) ||
        LATER.test(`${hit}${after}`.slice(0, 80)) ||
        / (?:threat|threaten|stop|afraid|worry|blame|use) /.test(line.text)
      )
        return true;
      if (
        /(?:refuse|object|disagree|say no|withdraw)$/.test(hit) &&
        / (?:blame|angry|punish|mind|upset) /.test(line.text)
      )
        return true;
      if (doer === "me")
        return (
          !/(?:never|not ever|no longer).*(?:leave|break up|divorce|separate|end|say no|refuse|walk)/.test(hit) ||
          !/^ (?:you|me|us|this|$|our|no|,|again|the (?:relationship|marriage)|to (?:you|sex|anything)|up|whatever|even|because|if)/.test(
            after.slice(0, 30),
          ) ||
          WITHOUT.test(after)
        );
      if (doer === "both")
        return (
          WITHOUT.test(after) ||
          / (?:either|neither) /.test(line.text) ||
          isSide ||
          /(?:end (?:it|this|things|the (?:conversation|talk))|split|leave it|say no|refuse|object|disagree|hang up|withdraw|abandon|change)$/.test(
            hit,
          ) ||
          /hang up/.test(hit)
        );
      return WITHOUT.test(after) && !/ (?:me|my) /.test(after);
    },
  ),
  /** "No divorce, ever", "This cannot be undone", "You belong to me": the way out is shut without naming who would go. */
  lineRule(
    "B-12",
    "red",
    [
      words(
        "(?:divorce|separation|leaving|breaking up|quitting|saying no|splitting up|moving out|leaving me|leaving us|divorcing me|withdrawing|walking away|a breakup|separating|ending (?:it|this)|a divorce|refusal|refusing|an exit|backing out) (?:is|are|will be|would be) (?:simply |just )*(?:not|never|no|out of|off|forbidden|impossible|unthinkable|ruled)",
      ),
      words(
        "no (?:[^ ]+ )?(?:divorce|separation|way out|way back|exit|leaving|breaking up|going back|time outs?|backing out|turning back|walking (?:away|out)|withdrawal|escape|moving out|break ups?|breakups?|splitting|out clause|refusing|refusal)",
      ),
      words(
        `(?:can|may|will|shall|must|could|is|are) (?:not|never|to never|not to)(?: ever)? (?:be )?(?:ended|changed|cancelled|canceled|revoked|undone|withdrawn|broken|reviewed|renegotiated|terminated|questioned|dissolved|stopped|taken back|open to|up for)`,
      ),
      words(
        "(?:belong|belongs) to me|you are (?:mine|my property)|mine (?:forever|alone|only)|(?:own|owns|possess) you|bound to me|stuck with me",
      ),
      words(
        `(?:stay|stays|remain|live) (?:here |with me |together |in this (?:relationship|marriage|house) |married |mine |by my side |a couple |my (?:wife|husband|partner) |loyal )*(?:no matter|whatever|forever|always|for (?:life|ever|good|the rest)|until (?:i|death|one of us|we die|the end)|till|at all costs|come what)`,
      ),
      words(
        "(?:i (?:will |would |can |am )*(?:never|not)(?: going to| ever)* let you (?:go|leave|out|walk|divorce|break)|let you (?:go|leave) (?:never|over my)|over my dead body)",
      ),
      words(
        "lock(?:ed)? (?:you )?(?:the |in|our )*(?:door|doors|room|house|in)(?: (?:until|so|if|during|when))?|stay (?:in the room|here|at the table|in the house|awake|on the phone|on the line) until|block the door|(?:door|doors) (?:stays?|is|are|will be) (?:locked|closed|shut) (?:until|so|during)",
      ),
      words(
        "(?:only|not|never) (?:way )?(?:out|leave|free) (?:when|until|unless|if) (?:i|you die)|if you (?:ever )?(?:leave|leave me|break up|divorce me|walk out|go)(?: [^ ]+)? (?:, )?i will (?:find|follow|come after|hunt|never)",
      ),
      words(
        "(?:no one|nobody|neither of us|you|we) (?:can|may|could) (?:ever )?(?:not )?(?:end|stop|change|leave|cancel|undo) (?:it|this|the agreement)(?= (?:$|,|ever))",
      ),
      words(
        "i (?:will|promise to|am going to) (?:always |never )*(?:stay|remain|be with you|stand by you|leave you)(?: with you| by your side)?(?: ,)? (?:whatever (?:happens|you do|comes)|no matter (?:what|how)|come what may|at all costs)",
      ),
      words(
        "(?:have|has) no (?:right|choice|say|option)|(?:it is |is )?(?:too late|not yours) to (?:leave|change|say no|back out)|do not get to (?:leave|say no|decide|quit|walk|choose)|(?:forced|obliged|bound) to (?:stay|agree|sign|accept)|must (?:always )?(?:say yes|agree|obey|accept (?:everything|it|this|my))|(?:you|she|he) (?:have to|has to|must|will) (?:stay|remain)(?= (?:with me|$|here|in|married|until|no|together|home with))",
      ),
    ],
    (around) => {
      const { doer, isDenied, isCondition } = sceneOf(around);
      const { hit, line } = around;
      if (hit.startsWith("if you")) return false;
      if (hit.startsWith("i ")) return isCondition;
      if (/ (?:end|stop|change|leave|cancel|undo) (?:it|this|the agreement)$/.test(hit))
        return !/^(?:no one|nobody|neither)/.test(hit) && !/ not /.test(hit);
      if (
        / (?:threat|threaten|free to|may end) /.test(line.text) ||
        / (?:either|neither|no one|each) /.test(around.before)
      )
        return true;
      if (hit.startsWith("lock"))
        return doer === "me"
          ? isDenied || !/ you | in$| until | so /.test(`${hit}${around.after}`.slice(0, 40))
          : doer === "both" || isDenied;
      if (/^stay|^remain|^live|^stays/.test(hit)) return isDenied || isCondition || doer === "me";
      if (
        /changed|cancelled|stopped|broken|reviewed|questioned|ended|undone/.test(hit) &&
        / (?:promise|trust|past|what happened|phone|meeting|dinner|plans?) /.test(around.before)
      )
        return true;
      if (/no (?:[^ ]+ )?(?:time outs?|leaving)/.test(hit) && / without /.test(around.after)) return true;
      return (
        isCondition ||
        (isDenied &&
          !/^(?:no|can|may|will|is|are|i will|i would|have no|has no|do not)/.test(hit) &&
          !/not|never/.test(hit)) ||
        (doer === "me" && /^(?:have|has) no/.test(hit))
      );
    },
  ),
];
