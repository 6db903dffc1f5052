import { gap } from "../lines/gap.ts";
import { type LineRule, lineRule, type Place, words } from "../lines/lineRule.ts";
import type { Clause, Doer } from "./clauses.ts";
import { clausesIn, sceneOf } from "./scene.ts";

/** What sets the other free is no rule for them: "You do not have to answer". */
const FREE_YOU =
  /^ (?:[^ ]+ )?you (?:do not (?:have to|need|need to)|never need to|need not|are (?:always )?free|(?:can|may) (?:always |also |still )?(?:say no|ask|stop|decline|change your|take (?:a break|your time|time|as long)|tell me|refuse|talk|count on|call me|wake|expect|pause|have your|keep your|see your|rely|trust|come to me|choose|decide|answer when|leave when|leave the room)|decide|choose|keep your own|have (?:the|a|every) right|owe me (?:nothing|no)|never have to|are allowed to|matter|deserve) /;
const ORDERS: ReadonlySet<Doer> = new Set(["you", "they", "order"]);
const YOURS = /^ (?:[^ ]+ ){0,3}?your (?!own )/;

/** The part of the sentence that says what shall be: not the condition, not the reason. */
function mainClause(place: Place): Clause | null {
  return clausesIn(place.line).find((clause) => !clause.isCondition && !clause.isSide) ?? null;
}

/** Where its first word stands: a clause begins with the mark or blank that cut it off. */
function wordsFrom({ line }: Place, clause: Clause): number {
  return clause.from + (/^ (?:[,;:“]+ )*/.exec(line.text.slice(clause.from, clause.to))?.[0].length ?? 1);
}

/** The mildest of all: nothing is wrong with the words but whose rule it is. */
export const ABOUT_OTHER: LineRule = {
  rule: "B-00",
  severity: "amber",
  find: (place) => {
    const clause = mainClause(place);
    if (clause === null || place.line.asks || FREE_YOU.test(clause.text)) return [];
    const isFor = ORDERS.has(clause.doer) || (clause.doer === "thing" && YOURS.test(clause.text));
    return isFor ? [{ from: wordsFrom(place, clause), to: clause.to }] : [];
  },
};

/** "No phones at dinner" is a rule for somebody unless its author says that it is their own. */
export const BARE_RULE: LineRule = {
  rule: "B-00",
  severity: "amber",
  find: (place) => {
    const clause = mainClause(place);
    if (
      clause?.doer !== "bare" ||
      place.line.asks ||
      / (?:until|unless|without) (?:we|both|either|each|a clear|consent|asking) /.test(place.line.text)
    )
      return [];
    return [{ from: wordsFrom(place, clause), to: clause.to }];
  },
};

const OTHER =
  "(?:you|she|he|they|my (?:partner|wife|husband|girlfriend|boyfriend|spouse)|the other(?: one| person| partner)?)";
const ACT =
  "text|call|tell|ask|answer|report|explain|obey|listen|come|go|stay|stop|quit|leave|apologize|prove|show|be|give|let|pay|do|get|send|respect|follow|accept|wear|drive|agree|have|keep|share|promise|return|inform|message|phone|check|take";
const MUST =
  "(?:must|have to|has to|need to|needs to|should|ought to|can not|may not|may only|can only|may never|can never|must never|have got to|has got to|got to|had better|would better|better|shall|" +
  "(?:are|is|will be) (?:not |never )?(?:to|required|expected|obliged|supposed|forbidden|permitted|bound|banned|not going|not allowed|prohibited)|are not (?:going|doing|seeing|leaving|having|getting|meeting|buying)|have no (?:right|business)|has no right)";
/** After these the sentence tells about a duty instead of laying one down: "I see what you have to carry". */
const SIDE_WORD =
  / (?:what|how|why|where|who|whom|which|if|when|whenever|whether|than|as|all|everything|anything|something|things|time|way|because|unless|until|before|after|while|whatever|that|in case|sure|feel|think|know) $/;
/** "I want you to feel safe" wishes the other something, and asks nothing of them. */
const WISH =
  "know|feel|be able|be free|understand|sleep|rest|have (?:your|time|space|friends)|see that|be (?:safe|happy|well|honest with yourself)|decide|choose|say no";

export const RULES_FOR_OTHER = [
  /** "You must", "Bo has to": outright, with a name too. */
  lineRule(
    "B-01",
    "amber",
    [
      words(`${OTHER} (?:also |always |only |just |still |simply |both |then |absolutely |really |now )*${MUST}`),
      words(`[^ ]+ (?:must|has to|needs to|is to|should|may not|can not) (?:not |always |never |only )?(?:${ACT})`),
    ],
    (around) => {
      const { doer, isCondition, isSide } = sceneOf(around);
      const isName = !new RegExp(`^${OTHER} `).test(around.hit);
      if (isName)
        return (
          doer !== "thing" ||
          isCondition ||
          / (?:the|our|this|that|a|my|each|every|of|it|any) $/.test(around.before) ||
          /^(?:it|this|that|which|what|i|we|one|us|phones|dinner|us|there|s|agreement|page|both|each|no|someone|whoever|other|review|things|nothing|everything) /.test(
            around.hit,
          ) ||
          around.before.length > 2
        );
      return (
        isCondition ||
        isSide ||
        SIDE_WORD.test(around.before) ||
        / (?:tell|ask) me (?:that )?$/.test(around.before) ||
        /^ ?(?:be|feel) (?:free|able|allowed|safe)/.test(around.after)
      );
    },
  ),
  /** "I expect you to", "I will not tolerate that you", "It is forbidden": a wish of mine that is a rule for you. */
  lineRule(
    "B-01",
    "amber",
    [
      words(
        `i (?:also |really |just |only |would |will )*(?:expect|require|demand|need|want|insist|order|forbid|command) (?:that |on )?(?:you|him|her|my partner)(?! (?:to )?(?:${WISH}))`,
      ),
      words(
        `i (?:do not|will not|would not|can not|never) (?:want|let|allow|have|tolerate|permit|accept|like|put up with|stand for) (?:you|him|her|it when you|your)(?! (?:down|carry|wait|alone|guess|worry|to (?:worry|feel|think|wait|carry|be (?:afraid|scared|alone))|do it alone|without))`,
      ),
      words(`(?:it is |is |are )(?:forbidden|mandatory|compulsory|obligatory|prohibited|off limits)(?: for you)?`),
      words(`you ${gap(1)}(?:never|under no circumstances)(?! have to)`),
    ],
    (around) => {
      const { isCondition, isSide, clause } = sceneOf(around);
      return isCondition || isSide || FREE_YOU.test(clause.text) || SIDE_WORD.test(around.before);
    },
  ),
];
