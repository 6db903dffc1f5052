import { isAfterAny, isReported } from "../../reading/around.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";
import { BAD, LABEL_ADJECTIVES, PERSON } from "../../reading/labelWords.ts";

/** What may stand between "you are" and the label. */
const D =
  "so|such|a|an|the|being|just|nothing|but|more|than|than|as|real|total|complete|absolute|utter|proper|bit|of|one|most|biggest|worst|little|acting|like|behaving|turning|into|becoming|big|dirty|massive|fucking|kind|sort|{adv}";
const CRAZY = "crazy !about|busy|good|in|hours|enough|with|amount|how";

/** You are so selfish, you coward (I-06): the person, not the act. */
const LABEL = phraseRule(
  "I-06",
  "strong",
  [
    `you {youTail}? {adv}* {aux}? {be} ${star(D)} ${LABEL_ADJECTIVES}`,
    `you {youTail}? {adv}* {aux}? {be} ${star(D)} ${CRAZY}`,
    `you {youTail}? {adv}* {aux}? {be} ${star(D)} {labelAdj}* {labelNoun}`,
    `you {youTail}? have|has? ${star("{aux}|{adv}")} become|became|becoming|turned|turning ${star(D)} {labelAdj}* {labelNoun}`,
    `you {youTail}? ${star("{aux}|{adv}")} become|became|becoming ${star(D)} ${LABEL_ADJECTIVES}|crazy`,
    `you {youTail}? {aux}? {adv}* act|acted|behave|behaved|sound|sounded|look|looked|talk ${star("so|such|like|a|an|total|complete|{adv}")} {labelAdj}* {labelNoun}`,
    `you {youTail}? {aux}? {adv}* act|acted|behave|behaved|sound|sounded|acting|behaving ${star("so|like|{adv}")} ${LABEL_ADJECTIVES}|crazy`,
    "you {adv}* {labelAdj}* {vocative}",
    "you {labelAdj} {labelAdj}? {person}|thing|piece|git|sod|beast|animal|creature|little $c",
    `you {aux} ${star(D)} ${BAD} ${PERSON}`,
    `you {aux} ${star(D)} ${BAD} at {ing}`,
    `you {aux} ${star(D)} waste|piece|pain of|in {word}`,
    `you {aux} ${star("{adv}")} good for nothing`,
    "you are {adv}* {a}? control|drama|attention freak|queen|seeker",
    "you are {adv}* the {adv}* worst|problem",
    "you {be} {adv}* sick|wrong|weak in the head",
    "you {be} {adv}* out of your mind",
    "you have {adv}* no heart|shame|conscience|backbone|spine|balls|empathy|morals|honor|decency",
    `you {be} not {adv}* a {adv}* real|good|proper ${PERSON}`,
    `you {adv}* {be} ${star("{adv}|a")} piece of {word}`,
    "you disgust|sicken|revolt me",
    "you {be} {adv}* so {unknownTrait} $c",
    "you {be} {adv}* so {unknownTrait} and|but|that",
    "you {be} {adv}* full of yourself|it|shit|crap",
    "you {be} no {adv}* better than",
    "what kind|sort of {labelAdj}* {labelNoun}|person|man|woman|husband|wife|father|mother {aux} you",
    "you {be} not {adv}* normal|sane|human|capable|trustworthy|reliable|mature",
    "you {be} {adv}* weak ?!from|after|with|today|because|since|now",
    "you {mark} ..3 {mark} {be} {a}? {labelAdj}* {youLabel}",
    "you {labelAdj} {mark} {labelAdj} {word}? $c",
    `be|being ${star("so|such|a|an|{adv}")} {labelAdj}* {youLabel}`,
    `what a {labelAdj}* {labelNoun} you`,
    `how {labelAdj} you|of|can`,
    `that|this|it {be} {adv}* {labelAdj} of you`,
    `typical {labelNoun}`,
    `^c such|a|what a? {labelAdj}* {insult} $c`,
    `^c {labelAdj}* {insult} $c`,
    `your ${star("{adv}|own")} selfish|pathetic|stupid|lazy|disgusting|filthy|lying|cheating {word}`,
    `live|living|married|stuck with|to a ${star(D)} {labelAdj}* {labelNoun}`,
    "married|marry|marrying|trusted a|an {labelAdj}* {insult}",
    "you {labelAdj} {labelAdj}? piece|sack|bag|pile|waste of {word}",
    `are|were you ${star("so|such|a|an|that|being|{adv}")} {labelAdj}* {youLabel}`,
  ],
  (spot) => isReported(spot) || isDoubted(spot) || isAboutMe(spot),
);

const COMPARE =
  "be|been|being|are|were|sound|sounds|act|acts|acting|behave|behaving|exactly|just|turning|turned|become|becoming|became|talk|shout|yell|lie|drink|cheat|sounding|worse|bad|same";

/** Like your mother, any normal person would (I-12): shames, and brings a third person into the room. */
const COMPARISON = phraseRule(
  "I-12",
  "warn",
  [
    "<be|are|were|sound|sounded|act|acted|acting|behave|behaving|exactly|just|talk|shout|yell|lie|drink|cheat|sounding|much|so|being [ like your|my {adv}* {kin} ]",
    `you {aux}? {adv}* ${COMPARE} {adv}* like|into|than|as|the your|my|sam {kin}`,
    "turning|turned|turn into your|my {kin}",
    "worse than|then your|my|her|his|any|all {kin}|{word}",
    "as bad as your|my {kin}",
    "any|no {adv}* normal|decent|sane|good|real|loving|reasonable|self-respecting|other|proper {person}",
    "a {adv}* normal|decent|real|good|loving|proper|true|caring {person} {adv}* would|does|knows|listens|helps|do|is|wants|never|calls|tells|puts|takes|cares",
    "most|all|other {people} {adv}* {aux}|manage|help|talk|get|listen|support|love|know|take|say|call|want|trust|treat|respect|share|cook|clean|make|go",
    "other people 's {person}",
    "normal {person} {adv}* {aux}|talk|get|tell|do|go|call",
    "most|normal people {adv}* would|do|can|manage|know|talk|apologize",
    "anyone else|normal {adv}* would|will",
    "anyone {adv}* would have",
    "anyone with a|half {word}",
    "my|your ex {person}? {adv}* would|treated",
    "my|your ex never|always did|treated|would|made|had|listened|helped|forgot|complained|talked|left me|that|this|to|my",
    "even|only a|my|your {adv}* child|kid|dog|cat|baby|toddler|ex|mother|father|stranger|strangers|idiot|year-old",
    "my|our|your friends|colleagues|sisters|brothers {people} {adv}* {word}",
    "even my|your {kin} 's {person}|{kin}",
    "{kin}|friends|neighbors|neighbours|friend 's {person} {adv}* would|does|do|is|never|always|can|helps|calls|takes",
    "[ {word} 's husband|wife|boyfriend|girlfriend|partner ] {adv}* would|does|do|never|always|can|helps|calls|takes|brings|cooks|listens|buys|manages",
    "you {adv}* talk|speak|yell|shout|treat|lie|act ..3 like your {kin}",
    "better {people}",
    "be more like",
    "no better than your|my {kin}",
    "wish you were {adv}* more? like",
    "your|my|her|his {kin}|ex would {adv}* never|not {adv}* treat|do|say|lie|behave|act|talk|speak|leave|forget|cheat|hurt",
    "same as your|my {kin}",
    "my {adv}* last|old|previous|former|first boyfriend|girlfriend|husband|wife|partner {adv}* always|never|would|did|was|treated|at",
    "i should {adv}* have {adv}* married",
    "you be {adv}* like",
    "unlike you",
    "compared to|with !a|an|the|last|what|where|before|how|then|this",
    "next to {kin}|my|your {adv}* you",
    "take|takes after your {kin}",
    "like {kin} {mark}? like son|daughter",
    "like father|mother {mark}? like son|daughter|father|mother",
    "look at how? {word} and {word} {mark}? they",
  ],
  (spot) => isReported(spot) || isOwnComparison(spot),
);

function star(options: string): string {
  return `${options}* ${options}*`;
}

/** "I do not think you are a liar", "I never said you are lazy", "I called you lazy and I was wrong". */
function isDoubted({ sentence, from }: Spot): boolean {
  const { tokens } = sentence;
  if (tokens.slice(Math.max(0, from - 5), from).some((token) => token.is === "can")) return false;
  return isAfterAny(tokens, from, DOUBT, 3) && isAfterAny(tokens, from, NEGATION, 6);
}
const DOUBT = new Set("think thinking say saying said believe mean meant meaning find".split(" "));
const NEGATION = new Set(["not", "never", "no"]);

/** "I was so afraid of being selfish": "being" needs a "you" near it, or an order. */
function isAboutMe({ sentence, from }: Spot): boolean {
  const { tokens } = sentence;
  const first = tokens[from]?.is;
  if (first !== "be" && first !== "being") return false;
  const words = tokens.slice(Math.max(0, from - 6), from).map((token) => token.is);
  const order = words.length === 0 || words.some((word) => ["you", "your", "stop", "quit", "not"].includes(word));
  return !order || words.includes("i") || words.includes("me") || words.includes("my");
}

/** "I do not want to compare us", "I am like my father". */
function isOwnComparison({ sentence, from }: Spot): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - 3), from).map((token) => token.is);
  return before.includes("i") && !before.includes("you") && sentence.tokens[from]?.is === "like";
}

export const LABEL_RULES = [LABEL, COMPARISON];
