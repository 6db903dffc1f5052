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
    "you {youTail}? {adv}* should never {adv}* have !to|had",
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

export const DEMAND_RULES = [SHOULD, HAVE_TO];
