import { gap } from "../lines/gap.ts";
import { type Around, lineRule, words } from "../lines/lineRule.ts";
import { sceneOf, setsFree } from "./scene.ts";

const CHILD = "kids?|children|child|sons?|daughters?|baby|babies|boys?|girls?|little one|grandchildren";
const PET = "dogs?|cats?|pets?|puppy|kitten|horse|rabbit|animals?";
/** Whoever holds these decides where the other may live and work. */
const PAPERS =
  "passports?|papers|documents|ids?|id cards?|visas?|birth certificates?|green cards?|residence permits?|permits?|residency|driving licen[cs]e|licen[cs]e|keys|house keys|car keys|door keys|spare key|key";
const CUSTODY = "(?:full |sole |the )?custody";
/** Mere care: "I will take the children to school". */
const CARE =
  /^ (?:to (?:the (?!shelter|pound|vet to)[^ ]+|school|bed|practice|swimming|football|kindergarten|nursery|daycare|training|class|lessons|their|church|see)|for (?:a|the|an|ice)|on |out |outside|at (?:\d|noon|five|four|three|six)|every|when (?:i|we|it)|swimming|so (?:that )?(?:you|we)|while|from (?:school|nursery|practice|the|kinder)|home from|and (?:you|walk|pick)|in the (?:morning|evening|afternoon)|this|next|tomorrow|today|tonight|twice|once|if you (?:want|need|have|are)|whenever you)/;
const PRICE =
  / (?:if|when|whenever|once|one more|again|next time|or|otherwise|unless|the moment|every time|each time) /;
/** "If you are ill I will take the children": a condition that helps. */
const KIND_CONDITION =
  / (?:if|when|whenever) (?:you|we|i) (?:are (?:tired|ill|sick|busy|late|away|not well|at work|stressed|overwhelmed|working)|need|have to|work|want|would like|feel|ask me|am|need|have a|get stuck|must|can not)/;
/** Taken so that they do not come back. */
const FOR_GOOD =
  / (?:away|from you|for good|forever|and leave|and go|with me|permanently|and you will|far|back to my|abroad|to (?:my (?:parents|mother)|another)) /;

function isHarmless(around: Around): boolean {
  const { isDenied, doer } = sceneOf(around);
  return (
    setsFree(around) ||
    (isDenied && doer !== "you" && doer !== "they" && doer !== "order" && !/ not see | never see /.test(around.hit))
  );
}

export const LEVERAGE_RULES = [
  /** "I will take the children", with a price or for good; taking them to school is no threat. */
  lineRule(
    "B-13",
    "red",
    [
      words(
        `(?:i|we|my (?:mother|parents|lawyer)) (?:will |am going to |would |can |shall |have to |just |also |then |might |get to |could )*(?:take|takes|get|keep|keeps|have|hide|bring|move|grab|remove) (?:away |all |both |full )*(?:the|our|my|your) ${gap(1)}(?:${CHILD}|${PET})`,
      ),
      words(
        `(?:take|get|keep|hide|remove) (?:away )?(?:the|our|your) (?:${CHILD}|${PET}) (?:away|from you|for good|and leave)`,
      ),
      words(
        `(?:the|our|your) ${gap(1)}(?:${CHILD}|${PET}) (?:will |shall |is going to |are going to |then )*(?:go|goes|stay|stays|come|live|belong|is|are|leave|leaves) (?:with me|to (?:the shelter|a shelter|my parents|my mother|foster|someone)|mine|gone|out|away)`,
      ),
    ],
    (around) => {
      const { line, after } = around;
      if (isHarmless(around)) return true;
      if (FOR_GOOD.test(`${around.hit}${after} `) && PRICE.test(line.text) && !KIND_CONDITION.test(line.text))
        return false;
      if (/(?:away|from you|for good|and leave|gone|mine|shelter)$/.test(around.hit)) return false;
      if (CARE.test(after) || KIND_CONDITION.test(line.text)) return true;
      return (
        !(PRICE.test(line.text) || FOR_GOOD.test(`${after} `)) ||
        !/ (?:you|she|he|again|more|or|otherwise|this|it) /.test(line.text)
      );
    },
  ),
  /** "You will lose the house", "I keep your passport", "I will call immigration": whatever the other depends on. */
  lineRule(
    "B-13",
    "red",
    [
      words(
        `(?:you|she|he) (?:will |can |may |do |shall |would |then |to |are going to )*(?:not|never|no longer|only|lose|loses|losing|forget about|miss|not get|not get to|will not get)(?: get to| ever| be allowed to| only)* (?:see |seeing |visit |have |lose |talk to |hold |contact with |the right to see )?(?:the |our |your |my |those )*(?:${CHILD}|${PET}|house|home|visa|residency|${CUSTODY}|your papers)`,
      ),
      words(
        `(?:fight|file|go|sue|ask|apply) for (?:${CUSTODY})|(?:get|take|have|lose|loses|win) (?:${CUSTODY})|(?:${CUSTODY}) (?:battle|case)|custody`,
      ),
      words(
        `(?:i|we) (?:will |am going to |shall |would |can |have |also |just )*(?:keep|hold|hold on to|hide|take|have|lock away|lock up|lock|store|burn|tear up|destroy|collect) (?:away |on to |all |both |of )*(?:the|our|your|all|both|everyone 's|her|his) ${gap(1)}(?:${PAPERS})`,
      ),
      words(
        `(?:hand|give|surrender|leave|hand over|turn over|bring) (?:me |over |in )*(?:your|the|both) ${gap(1)}(?:${PAPERS})(?: (?:to me|with me|over))?`,
      ),
      words(
        `your (?:${gap(1)})(?:${PAPERS}) (?:will |must |has to |have to )*(?:stay|stays|are|is|remain|remains|be|go|goes) (?:kept |locked |safe |all )*(?:with|in my|by|at my|mine|gone|to) ?(?:me)?`,
      ),
      words(
        "(?:cancel|cancelled|cancels|withdraw|revoke|revoked|pull|stop|end|refuse|drop|not sign|not renew|block) (?:[^ ]+ ){0,3}(?:visa|sponsorship|residency|residence permit|green card|papers|residence|citizenship)|(?:visa|sponsorship|green card|residence permit|papers) (?:will be |gets |is |are |get )*(?:cancelled|canceled|withdrawn|revoked|gone|over|ended)",
      ),
      words(
        "(?:to|call|calling|inform|tell|contact) (?:the )?immigration|immigration (?:office|authorities|hears|will)|deport|deported|deportation|sent back|send you (?:back|home)",
      ),
      words(
        `(?:get rid of|give away|put down|kill|hurt|sell|drown|harm|abandon|dump|throw out|rehome) (?:the|your|our) (?:${PET})`,
      ),
      words(
        "(?:i|my lawyer) (?:will |am going to |shall |would )*(?:take|get|have) (?:the |our |your )(?:house|home|flat|apartment|car|everything)(?= (?:$|,|if|when|from|and|away))|(?:the|our|your) (?:dogs?|cats?|pets?|puppy) (?:goes|is gone|will go|will be gone|has to go|leaves)(?= (?:$|,|to|if|away))",
      ),
      words(
        "change (?:all )?the locks|lock you out|(?:throw|kick|put|chuck) you (?:and [^ ]+ )?(?:out|on the street|outside)|(?:you are|you will be|you get|be) (?:out on the street|homeless|on the street|kicked out|thrown out|evicted|out of (?:the|my|this|our) (?:house|home|flat|apartment))|(?:throw|put|pack) your (?:things|stuff|clothes|bags?) (?:out|on the|outside|in the street)|out of my house|my house , my rules",
      ),
      words(
        "(?:i (?:will )?)?(?:tell|report|call|convince|show|prove to) (?:[^ ]+ )?(?:the )?(?:court|judge|social services|cps|child protection|youth office|child services|authorities)|(?:bad|unfit|terrible|dangerous) (?:mother|father|parent)",
      ),
      words(
        "i (?:will |am going to |would |shall |get to |just )*keep (?:the|our|both|all|your) (?:[^ ]+ )?(?:dogs?|cats?|pets?|kids|children|son|daughter|house|flat|apartment|home)(?! (?:company|busy|warm|calm|safe|out|away|inside|clean|tidy|entertained|fed|in (?:mind|shape|order)|quiet|from|on|off|at|until|while|when|happy))",
      ),
      words(
        `(?:i )?(?:will )?(?:tell|tells|show) (?:the|our|your) (?:${CHILD}) (?:what|about|that|everything|who|the truth|how)`,
      ),
      words(
        "(?:the|our|my) (?:house|flat|apartment|home|car|money|dogs?|cats?) (?:is|are|will be|becomes?) (?:all )?mine",
      ),
      words(
        "not (?:pay|sign|renew|sponsor|support|help) (?:[^ ]+ ){0,3}(?:visa|permit|papers|residency|citizenship|green card)",
      ),
      words(
        `i (?:will |alone )*(?:decide|say|choose) (?:if|when|whether|how often) you (?:can |may |get to )*(?:see|visit|have|call) (?:the|our|my) (?:${CHILD}|${PET})`,
      ),
      words(`(?:turn|poison) (?:the|our|your) (?:${CHILD}) against`),
    ],
    (around) => {
      const { doer, isDenied, isCondition } = sceneOf(around);
      const { hit, line, after } = around;
      if (setsFree(around)) return true;
      if (hit.endsWith(" mine")) return !PRICE.test(line.text);
      if (/^not (?:pay|sign|renew|sponsor|support|help) /.test(hit)) return !PRICE.test(line.text);
      if (/^(?:you|she|he) /.test(hit)) return / only /.test(hit) && !PRICE.test(line.text) && doer === "me";
      if (
        / i (?:[^ ]+ )?(?:will|do|shall|would) (?:not|never) | we (?:[^ ]+ )?(?:will|do) (?:not|never) | neither | no one | never use | not use /.test(
          line.text,
        )
      )
        return true;
      if (isDenied && doer !== "you" && doer !== "order") return true;
      if (/^(?:tell|tells|show|i tell|i will tell)/.test(hit) && new RegExp(`(?:${CHILD}) `).test(hit))
        return !PRICE.test(line.text) || doer === "both" || / (?:together|if they ask|when they) /.test(line.text);
      if (/^(?:hand|give|surrender|leave|bring)/.test(hit))
        return (
          doer === "me" ||
          doer === "both" ||
          (/key|keys$/.test(hit) && !/to me|over/.test(hit) && !/^(?:hand|surrender|give)/.test(hit))
        );
      if (/ (?:keys?|documents|papers|ids?)$/.test(hit) && / our | the /.test(hit) && !PRICE.test(line.text))
        return !/ (?:your|both|all) /.test(hit) && / (?:in|on|by|at) /.test(after.slice(0, 6));
      if (/custody/.test(hit)) return doer === "both" || isCondition;
      return doer === "both";
    },
  ),
];
