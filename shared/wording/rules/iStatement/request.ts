import { phraseRule, wholeRule } from "../../reading/rule.ts";
import { phrase } from "../../reading/phrase.ts";
import { saysWhenOrOccasion } from "../../reading/timeWords.ts";

const ASKS = "would|could|can|will";
const VAGUE_BE =
  "nicer|better|kinder|nice|kind|patient|honest|open|loving|considerate|respectful|supportive|romantic|affectionate|attentive|present|reliable|gentle|understanding|caring|helpful|careful|transparent|faithful|cold|mean|distant|calmer|warmer|quieter|softer|there|good|less|mature|responsible|trustworthy|friendlier|sweeter|happier|fair|fairer|different|closer|tidier|normal|yourself|involved|rude|angry";

/** "Be nicer", "try harder", "stop": nobody could say on Sunday whether it was done. */
const NOT_DOABLE = phraseRule("Q-01", "hint", [
  `be|being {adv}|{soft}* ${VAGUE_BE}`,
  "be|being {adv}* a {adv}* better|good|nicer|kinder|more|real|normal|loving|proper {word}",
  "try|trying|work|working {adv}* harder|more|better|on ?!sunday|monday",
  "try|trying {adv}* to be|understand|listen|care|love|remember|trust|do|make",
  "make {adv}* more|an|some effort|time|of",
  "make {adv}* an effort",
  "put {adv}* more|some|in effort|work|more",
  "do {adv}* better|more|your",
  "love|hold|kiss|hug|help|support|trust|respect|touch|text|call|treat|include|tell|understand {adv}* {adv}* me {adv}* more|better|less|enough",
  "show|give|pay|have|take|get|need|want|spend|put|share {adv}* me|us? {adv}* more|some|a|less {adv}* {adv}* affection|attention|respect|love|time|care|interest|understanding|patience|effort|consideration|support|appreciation|space|responsibility|empathy",
  "more {adv}* affection|attention|respect|love|care|interest|understanding|patience|effort|consideration|support|appreciation|often|honesty|openness|responsibility|empathy|kindness|help",
  "listen|talk|communicate|help|care|love|open|share|understand|cooperate|behave|appreciate|respect|support|trust ..3 {adv}* more|better|properly",
  "care|think {adv}* {adv}* more about",
  "care about",
  "respect|appreciate|trust|understand|support|consider|love me|my|us",
  "take {adv}* me|my|this|it|things {word}? more? {adv}* seriously",
  "change your {adv}* attitude|behavior|ways|tone",
  "grow up",
  "open up",
  "step up",
  `${ASKS} you please? {adv}* {adv}* stop|quit|never|avoid ?!by|at|off|over|in`,
  `${ASKS} you please? {adv}* {adv}* not {adv}* {adv}* ?!mind`,
  `${ASKS} you please? {adv}* {adv}* please? stop|not|never|quit {word}`,
  "willing|able|ready|agree|like|want|need|ask|love|wish|asking|prefer|try you? {adv}* to {adv}* {adv}* stop|never|quit|avoid|not ?!by|at|off|over",
  "not|never to {word}",
  "you {adv}* to {adv}* {adv}* stop|never|quit|not ?!by|at|off|over",
  "if you would|could {adv}* stop|not|never|quit",
  "wish|like|love it? {adv}* if? you would {adv}* {adv}* stop|not|never|be",
  "^c please? {adv}* stop|quit|never|avoid ?!by|at|off|over",
  "^c please? {adv}* do not",
  "please {adv}* stop|not|never|do {adv}* not?",
  "^c no more {word}",
]);

const ASKING = [
  `${ASKS} you`,
  "would it be|are you {adv}* {adv}* {word} {word}? to|for|if",
  "are you {adv}* willing|ready|able",
  "^c please {word}",
  "please",
  "i {adv}* would {adv}* like|love|appreciate {word}? {word}? you|it|if|us",
  "i {adv}* want|need|ask|wish you",
  "do you mind",
].map(phrase);

/** A request that names no time or occasion: "by {date}" is half of what makes it doable. */
const NO_DATE = wholeRule("Q-01", "hint", ({ sentences }) => {
  const asked = sentences.find(({ tokens }) =>
    tokens.some((_, at) => ASKING.some((each) => each.match(tokens, at) !== null)),
  );
  if (asked === undefined || sentences.some(({ tokens }) => saysWhenOrOccasion(tokens))) return [];
  const [first, last] = [asked.tokens[0], asked.tokens.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
});

export const REQUEST_RULES = [NOT_DOABLE, NO_DATE];
