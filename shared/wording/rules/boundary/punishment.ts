import { gap } from "../lines/gap.ts";
import { lineRule, words } from "../lines/lineRule.ts";
import { sceneOf } from "./scene.ts";

const KIN = "parents|mother|father|sister|brother|family|friends|children|kids|son|daughter|relatives|in laws";
const PUBLIC =
  "boss|work|employer|colleagues|coworkers|company|church|pastor|neighbou?rs|school|manager|team|congregation|clients|landlord|new (?:partner|boyfriend|girlfriend)|lover|his wife|her husband";
/** What makes a consequence of it: a condition, a repetition or a misdeed. */
const PRICE =
  / (?:breaks|lies|cheats|fails|if|when|whenever|every time|each time|next time|one more|once more|another|again|or|otherwise|unless|break|broken|lie|cheat|late|until) /;
const ALL =
  "everyone|everybody|the (?:whole|entire) (?:family|world|town|village|church|office)|all (?:our|your|my|the) [^ ]+|the world|people";

export const PUNISHMENT_RULES = [
  /**
   * "If you are late you sleep on the couch", "I will tell your mother", "You pay fifty for each lie". Many of these are
   * harmless by themselves ("I will tell your parents when we arrive"), so most of them ask for a price in the same line.
   */
  lineRule(
    "B-08",
    "red",
    [
      words(
        `(?:you|she|he|they|i) (?:will |would |then |also |immediately |shall |automatically |must |have to )*(?:lose|loses|forfeit|give up|hand over|are losing) (?:all |the |your |my |her |his |access|any |every|privileges|one |a )+(?:[^ ]+)?`,
      ),
      words(
        "(?:sleep|sleeps|sleeping|spend the night|spend a night|stay the night|stay) (?:alone )?(?:on|in|outside|at) ?(?:the |a |your )?(?:couch|sofa|floor|car|garage|balcony|doghouse|street|guest room|spare room|living room|other room|basement|kitchen|hallway|bathtub|shed|hall|porch|hotel|outside)?",
      ),
      words(
        `i (?:will |am going to |shall |would |can |have to |might )*(?:tell|inform|call|contact|write to|show|email|expose|send|report|let|text|phone|message) ${gap(4)}(?:your (?:${gap(1)})(?:${KIN}|${PUBLIC})|${ALL})`,
      ),
      words(
        `(?:your|the|my) (?:${KIN}|${PUBLIC}) (?:will |shall |is going to |are going to |gets? to |get to |also )*(?:hear|hears|find|finds|learn|learns|be told|(?<=(?:will|shall|to) )(?:know|see|read)) (?:about|of|out|it|what|everything|that|all)?`,
      ),
      words(
        `(?:everyone|everybody|the whole (?:family|world|town)|people|they all) (?:will |is going to |shall |gets? to )+(?:hear|find|know|learn|see|be told|read)`,
      ),
      words(
        "(?:post|publish|leak|upload|put|spread|share|print) (?:[^ ]+ ){0,4}(?:online|on (?:facebook|instagram|the internet|social media|tiktok)|public|everywhere|to everyone|with everyone|to the world|with the world)",
      ),
      words(
        `(?:pay|owe|owes|pays|give|gives) (?:me |us |you |into |a |the |jar )*(?:fines?|penalt(?:y|ies)|\\d+|fifty|hundred|twenty|ten|compensation|damages)(?! (?:[^ ]+ )?(?:of the rent|by|for the rent|half))`,
      ),
      words(
        "(?:stop|quit|refuse to|no longer) (?:pay|paying|support|supporting|buying|cooking|helping|driving) (?:you|for you|for your|your)|door (?:will |stays |is |remains )*(?:be |stay )?(?:locked|closed|shut)",
      ),
      words(
        "(?:will )?costs? you|fines?|penalt(?:y|ies)|punish|punished|punishes|punishment|punishments|punishing|grounded|house arrest|revenge|get even|payback|(?:pay|paying) for (?:it|this|that|what|(?:every|each|your|any) (?:lie|lies|mistake|mistakes|secret|word))|pay the price|regret (?:it|this|that)|you will see|or else|three strikes|second strike|strikes? and|be sorry|sanctions?|retaliate|suffer for|teach you a lesson|learn your lesson|there (?:will be|are) consequences|face (?:the )?consequences|consequences for you|with consequences",
      ),
      words(
        "do (?:exactly )?the same (?:to you|thing|back)?|do (?:it|that|this) (?:too|to you|as well|back)|(?:cheat|lie) (?:back|too|on you too|as well)|find someone else|sleep with (?:someone|somebody|your)",
      ),
      words(
        "(?:not|never|stop) (?:speak|speaking|talk|talking|say a word|speak a word) (?:to|with) (?:you|her|him) (?:for|until|again|at all|if|any|all|when|a)",
      ),
      words(
        "leave you (?:with nothing|penniless|without (?:money|anything|a cent|a penny|the))|(?:you|and) (?:will )?(?:leave|get|go|walk away) with nothing|you (?:will )?get nothing",
      ),
      words(
        "i (?:will |am going to |shall )?(?:post|publish|leak|spread|forward|upload) (?:all )?(?:of )?(?:your|the|these|those|our) (?:private |intimate |naked |secret )?(?:messages|photos|pictures|screenshots|videos|chats|emails|letters|secrets|texts)|i (?:will )?(?:also |then )*get to (?:also )?(?:go out|cheat|do|see|date|flirt|lie|sleep)",
      ),
      words(
        "(?:ignore|give) you (?:the silent treatment|the cold shoulder|for (?:a|the|\\d+|one|two|three|days|weeks)|until you|if you|completely|all)|silent treatment|cold shoulder",
      ),
      words(
        `(?:cancel|block|freeze|cut off|cut up|take away|take|take back|confiscate|sell|smash|break|throw away|destroy|lock away|keep) (?:away )?(?:your|the|my(?= phone| car| keys| cards?| money| things| laptop)) (?:${gap(1)})(?:cards?|phone|car|car keys|keys|subscription|plan|wifi|internet|money|laptop|computer|console|xbox|playstation|clothes|things|stuff|bike|bank card|credit card|account)`,
      ),
      words(
        "you (?:are|will be|get|go) (?:out|gone|dead to me|on your own|thrown out|banned|locked out|cut off|punished|grounded|history|finished|done)(?= (?:$|,|if|for|and|of|from|when|the))",
      ),
      words(
        "no (?:more )?(?:dinner|going out|phone|car|friends|money|tv|gaming|games|parties|sex|affection|trips?|holiday|internet|birthday|christmas) (?:for (?:a|the|you|\\d+|one|two|three)|if|until|unless|tonight)",
      ),
      words(
        "(?:earn|earns|work) (?:back|it back|your way back|them back|my trust back by|your (?:privileges|freedom|phone|place))|privileges?",
      ),
      words(
        `(?:you|she|he) (?:will |do |must |have to )*(?:do|does) (?:all )?(?:the |my )*(?:chores|dishes|laundry|housework|cleaning|cooking) for (?:a|the|\\d+|one|two|three)`,
      ),
      words(
        "(?:then )?(?:it is|we are|it will be|that is) (?:over|the end)(?= (?:$|,|for))|make (?:your|his|her) life (?:hell|miserable|difficult)",
      ),
    ],
    (around) => {
      const { doer, isDenied, isCondition, clause } = sceneOf(around);
      const { line, hit, after } = around;
      const hasPrice = PRICE.test(line.text);
      if (/^(?:sleep|sleeps|sleeping|spend|stay)/.test(hit))
        return (
          doer === "me" ||
          doer === "both" ||
          !/(?:couch|sofa|floor|car|garage|balcony|doghouse|street|guest room|spare room|living room|other room|basement|kitchen|hallway|bathtub|shed|hall|porch|hotel|outside)$/.test(
            hit,
          ) ||
          setsNobody(line.text)
        );
      if (/^i .*lose|^(?:we|i) /.test(hit) && / lose/.test(hit))
        return (
          !hasPrice ||
          / (?:my (?:temper|patience|cool|voice|train|way|calm|nerve|job)|track) /.test(
            `${hit}${after.slice(0, 20)} `,
          ) ||
          !/ i (?:will |shall |would )*(?:break|lie|cheat|fail|am late|do not|forget|look|see|talk|contact)/.test(
            line.text,
          )
        );
      if (/(?:lose|loses|losing|forfeit|give up|hand over)/.test(hit))
        return (
          isDenied ||
          (/give up|hand over/.test(hit) && !hasPrice) ||
          / (?:nothing|weight|track|patience|interest|kilos|pounds|kg|your temper) /.test(
            ` ${hit}${after.slice(0, 14)} `,
          )
        );
      if (/^(?:not|never|stop) /.test(hit))
        return doer !== "me" || / (?:calm|i need|break|minutes|hour|overwhelmed|shout|yell) /.test(line.text);
      if (/^no (?:more )?/.test(hit)) return false;
      if (isDenied || / (?:instead of|rather than) (?:[^ ]+ ){0,5}$/.test(around.before.slice(-50)))
        return !/^there|^you will see/.test(hit) || isDenied;
      if (/^you (?:are|will be|get|go) /.test(hit) && (isCondition || sceneOf(around).isSide)) return true;
      if (isCondition && !/^(?:if|when)/.test(hit) && doer !== "you") return true;
      if (new RegExp(`^(?:i .*your (?:[^ ]+ )?(?:${KIN})$)`).test(hit))
        return !hasPrice && !/ (?:what you did|about (?:this|it|the affair|you)) /.test(line.text);
      if (/^i .*(?:people|all (?:our|your|my|the) [^ ]+)$/.test(hit)) return !hasPrice && !/ what you /.test(line.text);
      if (
        /^your (?:parents|mother|father|sister|brother|family|friends|children)/.test(hit) ||
        /^(?:the|my) /.test(hit)
      )
        return !hasPrice;
      if (/^(?:pay|pays|give|owe)/.test(hit))
        return (
          doer === "me" ||
          (doer === "both" && !/ (?:breaks|lies|cheats|forgets|fails|is late|every|each time|fine) /.test(line.text)) ||
          !(hasPrice || / (?:each|every|per|fine|penalty) /.test(line.text))
        );
      if (/^(?:do |cheat|lie|find|sleep with)/.test(hit))
        return doer !== "me" || !hasPrice || / the same day| the same evening/.test(` ${hit}${after.slice(0, 10)}`);
      if (/^(?:cancel|block|take|keep|sell|cut|break|freeze)/.test(hit))
        return (
          !(hasPrice || /away|off|confiscate|up|smash|destroy|cancel|back/.test(hit)) ||
          doer === "both" ||
          (clause.doer === "you" && !hasPrice)
        );
      if (/^earn|^work|privilege/.test(hit)) return doer === "me" || doer === "both";
      if (/^(?:then |it is|we are|it will|that is)/.test(hit)) return !hasPrice || doer === "both";
      return hit.endsWith(" be sorry") || (hit === "be sorry" && doer !== "you");
    },
  ),
];

/** "Either of us may sleep in the guest room": a place that one can choose is no penalty. */
function setsNobody(line: string): boolean {
  return / (?:may|can) (?:always )?(?:choose|sleep|stay) /.test(line);
}
