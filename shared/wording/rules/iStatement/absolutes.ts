import { before, isCondition, isReported, nearestPerson } from "../../reading/around.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";
import { isGoodAfter, isPraised, isPraisedAfter } from "./positive.ts";

const ALWAYS = "always|constantly|forever|continually|perpetually|invariably|endlessly|continuously";
/** What "you" may carry between itself and the absolute; no "would" or "should", which say what was not done. */
const CARRIED = "am|are|were|was|been|being|have|had|do|did|just";

/** You always, you never, not once have you (I-01): one exception and the point is lost. */
const YOU_ABSOLUTE = phraseRule(
  "I-01",
  "warn",
  [
    `you {youTail}? ${CARRIED}? ${CARRIED}? {adv}* [ ${ALWAYS} ]`,
    `you {youTail}? ${CARRIED}? ${CARRIED}? {adv}* never !have|need|had|meant|intended|wanted|asked|mind|know`,
    `you {youTail}? ${CARRIED}? {adv}* never had|have !to`,
    "you never want|wanted to !hurt|harm",
    "you never asked !me|for|to",
    "you never asked me how|about|what|if|why",
    "you will|would {adv}* never change|learn|understand|listen|stop|get|admit|apologize|say|let|help|choose|put|see|be",
    "you will always be|find|blame|choose|put|do|have",
    "you do|did|have|are|were|will|can|could not {adv}* ever|once",
    "you do|did|have|are|were|will|can|could not {plain}* {plain}* {mark}? ever $c",
    "you do|did|have|are|were|will|can|could not {plain}* {plain}* even once|one",
    "you never {adv}* once",
    "not|never once|one do|did|have|are|were|will you",
    "not|never once|one time do|did|have|are|were|will you",
    "not a single time do|did|have|are|were|will you",
    "at no point|time do|did|have|are|were|will you",
    "never have|do|did|are|were|will you",
    `why|must|do|did|are|have|can you {adv}* ${ALWAYS}`,
    "why|must|do|are|have|can you {adv}* never",
    `you {plain}+ {plain}* constantly|non-stop|24/7|nonstop`,
    "you {plain}+ {plain}* always|never $c",
    "all you {adv}* do|did|want|care|think|talk|say",
    `you {adv}* seem|seemed|tend|manage|managed to {adv}* ${ALWAYS}|never`,
    `you and your|my {word} {aux}? {adv}* ${ALWAYS}|never`,
    "you can|could {adv}* never",
    "you have|did not {word} {word}? a|one single|nice|kind|good",
    "all you have {adv}* done",
    "the only thing you {adv}* do|did|care",
    "with you it is {adv}* always|never",
    "it is always|never about you|your|what",
    "it is always you|your",
    "always you who|that",
    "always your way|rules|friends|mother|job|work|family",
  ],
  (spot) =>
    isReported(spot) ||
    isCondition(spot) ||
    isHoped(spot) ||
    isPraised(spot) ||
    isPraisedAfter(spot) ||
    isGoodAlways(spot),
);

/** Absolutes about everything and everybody (I-02); about oneself they bind only oneself. */
const ABSOLUTE = phraseRule(
  "I-02",
  "hint",
  [
    "every single|damn|bloody|fucking|freaking|flipping time|day|night|week|weekend|evening|morning|month|year|word|thing",
    "every single one|person|conversation|argument|fight|talk|holiday|birthday|dinner|meal|{day}",
    "each and every",
    "no one else {adv}* would|does|has",
    "is|are never going to",
    "i am {adv}* the only one|person who {adv}* {word}",
    "again and again {mark}",
    "it|this|that happens {adv}* every time",
    "not a single person|one|soul",
    "^c all the time i {adv}* have|am|get|feel",
    "everyone {adv}* can|could {adv}* see",
    "everyone in {word} {word}? {adv}* knows|thinks|says|sees",
    "everything {adv}* always",
    "everything is|has {adv}* always",
    "^c always the|your|about|me|you|something {adv}* {word}",
    "everyone {adv}* knows|thinks|says|sees|agrees|saw|warned",
    "everyone {adv}* knew {word}? {word}? except|but|before",
    "everyone else {adv}* knows|thinks|says|sees|agrees|does|can|manages",
    "the whole world knows|thinks",
    "nothing i|we {adv}* do|say|did|said is|was {adv}* ever|good|right|enough",
    "nothing i|we {adv}* do|say|did|said {adv}* matters|counts|helps",
    "everything i|we {adv}* do|say|did|said is|was {adv}* wrong|bad|never",
    "nothing {adv}* ever {word}",
    "nothing is|was|will {adv}* ever",
    "nothing will|has ever|never change|changed",
    "things {adv}* never change",
    "no one {adv}* ever {word}",
    "no one in this|our|my|your|the house|family",
    "no one {adv}* listens|cares|helps|asks|understands|believes|loves|likes|respects",
    "it|this|that is {adv}* always|never|constantly",
    "it|this|that {adv}* always|never happens|ends|goes|works|comes|turns|starts|changes|stops !again",
    "there is {adv}* always|never",
    "i am {adv}* always the one|person who|that|doing|to",
    "always me who|that|doing",
    "we {adv}* never {adv}* talk|speak|go|do|have|laugh|touch|see|spend|agree|kiss|eat|sleep|get",
    "we {adv}* always {adv}* fight|argue|end|do|have|go|talk|get",
    "we do not ever {word}",
    "all|at day {mark}? every day",
    "day in {mark}? day out",
    "24/7",
    "without exception",
    "every time ..8 fight|argument|drama|war|shouting|disaster",
    "every time ..6 we end|fight|argue|shout",
    "^c we do nothing but {ing}|{word}",
    "is|was {adv}* always about {adv}* you|your|money|work|her|him|them|sex|yourself",
    "is|was {adv}* always about the {word}",
    "a hundred|thousand|million times",
  ],
  (spot) => isReported(spot) || isPraised(spot) || isGentleNever(spot) || isOnMyMind(spot),
);

const ALL_THE_TIME = phraseRule("I-02", "hint", ["all the time ?!we|you|i|they|he|she|in|it|that"], isAboutMyself);

const EVERY_TIME = phraseRule("I-02", "hint", ["you {plain}+ {plain}* {plain}* [ every time ]"], isReported);

/** "You always made me feel safe"; "you never supported me" is no praise. */
function isGoodAlways(spot: Spot): boolean {
  const after = spot.sentence.tokens.slice(spot.to, spot.to + 3).map((token) => token.is);
  if (spot.sentence.tokens[spot.to - 1]?.is !== "never") return isGoodAfter(spot);
  return /^(?:made|make|let) me feel$/.test(after.join(" ")) && !isGoodAfter(spot, 8);
}

/** "I hope you never", "so that you never", "I wish you had never", "I never": nothing that was done. */
function isHoped({ sentence, at: from }: Spot): boolean {
  const word = before(sentence.tokens, from);
  if (word === "that" && before(sentence.tokens, from, 2) === "so") return true;
  return ["hope", "wish", "wished", "hoped", "want", "so", "make", "let"].includes(word);
}

/** "We never have to decide this". */
function isGentleNever({ sentence, to }: Spot): boolean {
  return sentence.tokens[to - 1]?.is === "have" && sentence.tokens[to]?.is === "to";
}

/** "I think about it every single day" binds only oneself. */
function isOnMyMind({ sentence, from }: Spot): boolean {
  const words = sentence.tokens.slice(Math.max(0, from - 6), from).map((token) => token.is);
  return sentence.tokens[from]?.is === "every" && words.includes("i") && words.some((word) => FOND.has(word));
}

const CHASING = new Set("remind ask tell beg chase repeat explain pick clean pay".split(" "));
const FOND = new Set("miss love think worry dream cry".split(" "));

function isAboutMyself({ sentence, from }: Spot): boolean {
  const { tokens } = sentence;
  const words = tokens.slice(Math.max(0, from - 12), from).map((token) => token.is);
  if (words.some((word) => CHASING.has(word))) return false;
  if (words.some((word) => FOND.has(word)) && words.includes("i")) return true;
  return nearestPerson(tokens, from) === "i";
}

export const ABSOLUTE_RULES = [YOU_ABSOLUTE, ABSOLUTE, ALL_THE_TIME, EVERY_TIME];
