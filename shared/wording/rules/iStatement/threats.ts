import { isReported } from "../../reading/around.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";

/** Or else, you will regret this (I-11): ends safety. What I do to look after myself is none. */
const THREAT = phraseRule(
  "I-11",
  "strong",
  [
    "or else ?!i|we|it|they",
    "or else i|we",
    "you will|are|would {adv}* going? to? regret|pay|suffer",
    "you will|are {adv}* going? to? be {adv}* sorry ?!to|for",
    "you will|are {adv}* going? to? wish you had|never|were",
    "you will {adv}* lose me|us|everything|the|your",
    "you will {adv}* never see|hear me|us|them|the|your|my|from",
    "i {iWill}+ {adv}* leave|leaving|divorce|divorcing|dump|dumping|destroy|ruin|expose|report|sue|hurt|kill|finish|crush|humiliate|hunt|end you {adv}* ?!alone|to|a|the|with|in|some|space|be|at|here|there|our|my|this|time|for|room|messages",
    "i {iWill}+ {adv}* leave|leaving you for {adv}* good|ever|him|her|someone|another",
    "i {iWill}+ {adv}* make|making you {adv}* pay|regret|sorry|suffer|wish|miserable|cry",
    "i {iWill}+ {adv}* make your life",
    "i {iWill}+ {adv}* make sure you|everyone|your {adv}* never|lose|know|knows|pay|regret|suffer|ex|boss|{kin}",
    "i {iWill}+ {adv}* take|taking|keep|keeping the|our|my|your kids|children|child|baby|boys|girls|house|dog|son|daughter|boy|girl {mark}? ?!to|for|out|swimming|home|skating|shopping|tomorrow|on|off|until|while|company|this|tonight|at|up|warm|busy|from|with|upstairs|into|in|outside",
    "i {iWill}+ {adv}* take|taking the|our|my|your kids|children|child|baby|house|dog|car|money from|away|with you|from|me",
    "i {iWill}+ {adv}* take everything|all",
    "i {iWill}+ {adv}* tell|telling|call|calling|phone|inform|text|show|send everyone|{kin}|people|them what|about|who|how",
    "i {iWill}+ {adv}* tell|telling|inform|show everyone|{kin}|people|them that you|your",
    "i {iWill}+ {adv}* tell|telling everyone|everything ?!who|that",
    "i {iWill}+ {adv}* tell|telling|call|calling|phone|phoning|ring|inform|text|go|show your|the|her|his {adv}* {kin}|boss|work|office|colleagues|school|police|whole|job|employer|parents|mates|pictures|friends",
    "i {iWill}+ {adv}* post|publish|share|send|show|forward|upload your|the|those|these|our {adv}* pictures|photos|pics|messages|screenshots|video|videos|chats|emails",
    "i {iWill}+ {adv}* throw|throwing|kick|kicking|chuck|lock|locking|cut|cutting you|your|all out|off|stuff|things|clothes|bags|of",
    "i {iWill}+ {adv}* throw|burn|smash|break your {word}",
    "i {iWill}+ {adv}* cheat|sleep|go|find {adv}* too|with|someone|around|out|another",
    "i {iWill}+ {adv}* pack|packing my|your bags|things|stuff",
    "i {iWill}+ {adv}* file|filing for",
    "i {iWill}+ {adv}* call|calling|get|see|ring|phone|hire my|a|the {adv}* lawyer|solicitor|attorney",
    "i {iWill}+ {adv}* do the same to you",
    "or i {iWill}+ {adv}* leave|leaving|go|going|tell|telling|gone|done|out|off|finished|finish|walk|walking|through|take|call|calling|never|pack|move|moving|make|show|end|cut|lose|scream|divorce|throw|{not} ?!for|to|a|an|at|the|you|now|home ..2 ?!later|at|tomorrow",
    "or i {iWill}+ {adv}* tell|take|call|show|throw|lock|block|cut {word}",
    "or i am {adv}* done|gone|out|leaving|finished|off|through|walking",
    "or i call|tell|phone|text|show|inform your|her|his|the {kin}|boss|work|police|school|parents|office|employer",
    "or i call|tell|show|inform everyone",
    "or it|we is|are {adv}* over|done|finished|through|history",
    "or that is it",
    "or {mark}? you will {adv}* see|regret|pay|lose|find",
    "your {adv}* last|final chance|warning|opportunity",
    "the|a|my {adv}* last|final warning",
    "last|final chance {adv}* before|or",
    "one more {word}? {mark}? {word}? {word}? {mark}? and|then i|we|it|you",
    "one more time {mark}? and|then|i",
    "once|time more|again {mark}? and|then i am|will|we|it",
    "again {mark}? and|then i|we|it {iWill}|are|is",
    "again {mark}? and you will",
    "do not {adv}* make me {adv}* {word}",
    "do not test|push|try|tempt|cross me",
    "i {iWill}+ {adv}* change|changing the locks",
    "i {iWill}+ {adv}* leave|go|walk|move {adv}* out? if|when you ..6 again|ever",
    "i am {adv}* warning you",
    "you will not {adv}* see them|us",
    "if you do not ..6 {mark}? i {iWill}+ leave|go $c",
    "if you ..6 again|ever ..4 {mark}? i {iWill}+ leave|go $c",
    "do not {adv}* {adv}* come back $c",
    "do not {adv}* bother coming",
    "watch out|it|yourself|your",
    "wait and see",
    "just you wait",
    "see what happens",
    "mark my words",
    "two can play",
    "i swear {mark}? to? god|you {mark}? i|you|will",
    "i know where you|your|she|he",
    "you do not want to {adv}* find|know what|out",
    "if you ..8 {mark}? we are {adv}* done|over|finished|through|history|getting|getting",
    "if you ..8 {mark}? i|we|it|that|this {be} {adv}* done|over|gone|finished|leaving|through|out|off|it",
    "if you ..8 {mark}? i {iWill}+ {adv}* leave|gone|done|move|divorce|walk|go {adv}* you|for|out|away|and|$",
    "if you ..8 {mark}? i {adv}* want|{iWill} {adv}* a? divorce|divorcing",
  ],
  isHarmlessThreat,
);

/** "I will not leave you", "I am afraid that you ...", "I do not want to leave you". */
function isHarmlessThreat(spot: Spot): boolean {
  const words = spot.sentence.tokens.slice(spot.from, spot.to).map((token) => token.is);
  const first = words[0] ?? "";
  if (words.includes("have") && words.some((word) => word === "must" || word === "would" || word === "might"))
    return true;
  if (first === "i" && words.some((word) => word === "not" || word === "never") && words.length < 6) return true;
  if (words.some((word) => HELPED.has(word)) && words.some((word) => HELPS.has(word)) && !isPressed(spot)) return true;
  return isReported(spot) && first === "you";
}

/** "I will take the kids", "I will call your mother" help, unless something presses: a condition, a last time, a disclosure. */
const HELPS = new Set("take taking call calling phone ring tell text inform go pack packing show send".split(" "));
const HELPED = new Set(
  "kids children child baby boys girls son daughter boy girl mother father parents sister brother family friends bags things stuff".split(
    " ",
  ),
);
const PRESSES = new Set(
  "if or unless else never leave leaving again gone go away divorce from court what about everything truth did".split(
    " ",
  ),
);

function isPressed({ sentence, from, to }: Spot): boolean {
  const { tokens } = sentence;
  if (tokens.slice(from + 1, to + 6).some((token) => PRESSES.has(token.is))) return true;
  return tokens
    .slice(0, from)
    .some((token) =>
      ["if", "or", "unless", "again", "stop", "else", "then", "keep", "once", "more"].includes(token.is),
    );
}

/** The same said another way: what shall happen, and who shall be sorry for it. */
const ULTIMATUM = phraseRule(
  "I-11",
  "strong",
  [
    "or i leave|walk|quit|pack|divorce $c",
    "or i leave|walk|quit|pack|divorce {adv}* out|away|off|you|this|that|forever|my|for",
    "or i stop loving",
    "or i {iWill}+ choose|decide for",
    "or this|everything|our {word}? is {adv}* over|finished|done",
    "or you {aux} {adv}* out|gone|sleep|sleeping|single|alone|pack|leave|move",
    "choose now or",
    "keep {ing} {word}? {word}? {word}? and|then i am|will {adv}* gone|out|done|leaving|off|leave|go",
    "keep it|this|that up and",
    "^c next time {mark}? i {iWill}+ {adv}* be? gone|out|done",
    "^c next time {mark}? i {adv}* walk|leave|pack ?!early|earlier|at|in",
    "i can|could|might|may {adv}* {adv}* ruin|destroy|expose|finish you|your",
    "i can|could {adv}* make your life|days",
    "i {iWill}+ {adv}* make sure that? she|he|they|no {adv}* one? {word}",
    "i {iWill}+ {adv}* get|have|take my revenge",
    "i {iWill}+ {adv}* get {adv}* even|you back",
    "i {iWill}+ {adv}* get back at you",
    "i {iWill}+ {adv}* cheat on you",
    "i {iWill}+ {adv}* take half|everything|all of|you|i",
    "i {iWill}+ {adv}* put|post|share|upload everything|it|all|this|that|them|your ..2 online|public|facebook|instagram|internet",
    "i {iWill}+ {adv}* tell|show the|our kids|children|boys|girls {adv}* what|who {adv}* you|kind|sort|their",
    "i {iWill}+ {adv}* tell|show the|our kids|children the truth about you|their",
    "i can|could|{iWill} {adv}* find someone else|better $c",
    "i {iWill}+ {adv}* find myself a|someone|another",
    "you will {adv}* see what i can|am|will",
    "you will not {adv}* get|see a|one {word}? cent|penny|dime|thing|euro|dollar",
    "you will not {adv}* see|have|get the|our|my|your kids|children|house|son|daughter|dog",
    "see you in court|hell",
    "hear from my lawyer|solicitor|attorney",
    "my lawyer|solicitor|attorney will|is",
    "there will|are going? to? be {adv}* consequences",
    "^ {adv}* say|kiss goodbye to me|us|the|your",
    "i want you {adv}* out|gone by|now|today|tonight|tomorrow|$c",
    "i want you {adv}* out of my|this|the house|home|flat|life|apartment",
    "^c {adv}* pack your bags",
    "^c {adv}* get out of my|this|the house|home|flat|life|sight|face|apartment",
    "if i were|was you {mark}? i would {adv}* be careful",
    "if i were|was you {mark}? i would {adv}* watch",
    "this close to leaving|ending|divorcing|throwing|filing",
    "you are {adv}* dead to me",
  ],
  (spot) => (isReported(spot) && spot.sentence.tokens[spot.from]?.is !== "or") || isWeighed(spot),
);

/** "I don't know whether I stay or I leave": nobody is threatened. */
function isWeighed({ sentence, from }: Spot): boolean {
  return sentence.tokens.slice(0, from).some((token) => WEIGHS.has(token.is));
}
const WEIGHS = new Set("stay whether should wonder wondering told said".split(" "));

export const THREAT_RULES = [THREAT, ULTIMATUM];
