import { before, isAfterAny, isDenied, isReported } from "../../reading/around.ts";
import { phraseRule, type Spot } from "../../reading/rule.ts";

/** You should, you must (I-07): a demand, where a request could stand. */
const SHOULD = phraseRule(
  "I-07",
  "warn",
  [
    "you {youTail}? {adv}* should|ought {adv}* not {adv}* ?!have",
    "you {youTail}? {adv}* should|ought not have !to|had",
    "you {youTail}? {adv}* should|ought ?!not|be|feel|never|have|only",
    "you {youTail}? {adv}* should|ought {adv}+ !be|feel|have",
    "you {youTail}? {adv}* should have|be|only ?!to|able|allowed|free|safe|proud",
    "you {youTail}? {adv}* should have been !able|allowed|free|safe",
    "you {youTail}? {adv}* should never {adv}* !have",
    "you {youTail}? {adv}* should never {adv}* have !to",
    "you {youTail}? {adv}* should feel !safe|free|able|loved|heard|proud|at",
    "you {youTail}? ought to",
    "you {youTail}? {adv}* must {adv}* not",
    "you {youTail}? {adv}* must {adv}* never",
    "you {youTail}? {adv}* must ?!be|have|feel|not|never|miss|think|mean|know|wonder|hate|love|find",
    "you {youTail}? {adv}* must be home|honest|here|back|more|there|careful",
    "you had|would {adv}* better !off|if|than|without|know",
    "^c you better !off",
    "you are {adv}* supposed|expected|obliged|obligated to",
    "you are {adv}* not allowed|supposed",
    "you can not {adv}* just",
    "you can not {adv}* keep|go|treat|talk|speak|expect|come|walk|leave|do {word}",
    "you could|might|can at least",
    "the {adv}* least you can|could",
    "i demand|insist|expect|order that|you",
    "it is your job|duty to",
  ],
  (spot) => isReported(spot) || isOpenQuestion(spot) || isNotClaimed(spot) || isKnownDuty(spot),
);

/** "have to" and "need to" are demands only where they are said outright. */
const HAVE_TO = phraseRule(
  "I-07",
  "warn",
  [
    "you {youTail}? {adv}* have|need|got to ?!worry|wait|be|work|leave",
    "you {youTail}? {adv}* have got to",
    "you {youTail}? {adv}* need|have to be|wait|work {word}",
  ],
  (spot) => isSubordinate(spot) || isNotClaimed(spot),
);

/** "I know you must work on Saturday". */
function isKnownDuty(spot: Spot): boolean {
  const { sentence, at, to } = spot;
  return sentence.tokens.slice(at, to).some((token) => token.is === "must") && isSubordinate(spot);
}

const OPENERS = new Set(
  `nothing thing if when whenever whatever what because since as while how anything everything something time all who where wherever
  unless until before after know understand see heard hear said told say reason why whether things so much once though
  although that do did does may might will would not never can makes make guess imagine ask asked`.split(/\s+/),
);
const OPINIONS = new Set("think believe feel say mean saying insist insisting".split(" "));

function isSubordinate({ sentence, from }: Spot): boolean {
  const word = before(sentence.tokens, from);
  if (word === "that") return !OPINIONS.has(before(sentence.tokens, from, 2));
  return OPENERS.has(word);
}

function isOpenQuestion({ sentence, from }: Spot): boolean {
  return [
    "if",
    "whether",
    "what",
    "how",
    "where",
    "which",
    "when",
    "whenever",
    "before",
    "until",
    "because",
    "since",
  ].includes(before(sentence.tokens, from));
}

/** "I am not saying (that) you should", "I do not think you must". */
function isNotClaimed(spot: Spot): boolean {
  return isAfterAny(spot.sentence.tokens, spot.from, OPINIONS, 2) && isDenied(spot, 5);
}

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

export const DEMAND_RULES = [SHOULD, HAVE_TO, THREAT];
