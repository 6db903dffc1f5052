import { wholeRule } from "../../reading/rule.ts";
import type { Reading, Sentence, Token } from "../../reading/token.ts";

const FIRST_PERSON = new Set("i me my mine myself we us our ours ourselves".split(" "));
/** Sentences that leave the "I" away and are said by one all the same: "Feeling lonely tonight." */
const UNSPOKEN_I = new Set(
  `feeling feel felt missing miss missed need needed needing want wanted wanting hoping hope thank thanks sorry glad grateful
  scared afraid sad lonely tired happy hurt angry worried anxious exhausted love thinking wish wishing apologies regret ok yes
  hello hi hey good`.split(/\s+/),
);
/** "You are right.", "You are kind.": nobody need say more. */
const WARM = new Set(
  "right welcome kind important lovely beautiful wonderful brave sweet amazing good dear loved forgiven safe".split(
    " ",
  ),
);
const FEWEST_WORDS = 3;

/** Nobody speaks in it (I-14). A question to the other, a thank you or a word or two need no "I". */
const NO_I = wholeRule("I-14", "hint", ({ sentences }) => {
  const words = sentences.flatMap(({ tokens }) => tokens.filter((token) => token.kind === "word"));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || new Set(words.map((word) => word.start)).size < FEWEST_WORDS)
    return [];
  if (words.some((word) => FIRST_PERSON.has(word.is)) || !sentences.some(isStatement)) return [];
  return [{ start: first.start, end: last.end }];
});

function isStatement(sentence: Sentence): boolean {
  const first = sentence.tokens.find((token) => token.kind === "word")?.is ?? "";
  const opening = sentence.tokens.slice(0, 6).map((token) => token.is);
  if (opening[0] === "you" && opening.some((word) => WARM.has(word)) && !opening.includes("not")) return false;
  return !sentence.asks && !UNSPOKEN_I.has(first);
}

const MOST_WORDS = 60;

/** More than a listener can give back (I-16); the hit is what comes after the sixtieth word. */
const LONG = wholeRule("I-16", "hint", ({ typed }) => {
  const [from, to] = [typed[MOST_WORDS], typed.at(-1)];
  return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }];
});

/** Short words that are no initials when they stand in capitals. */
const SHORT_WORDS = new Set(
  `am an and are as at be been but by can come dont did do does done even ever for from get go gone had has hate have he her
  here him his home how if in is it just keep kids know last late left lie lied like love mad make me more much must my need
  never nice night no not now of off ok on one only or our out over own phone please real sad said same say see she sick so
  some sorry stay stop such sure take talk tell than that the them then they this time to told too trust try up us very want
  was way we well went were what when where who why will with work yes you your four five six two ten all any ask back bad
  done each else fair find full good hard hear help hour hurt kind let live long lost mean miss once pay rain rude safe sit
  sat six sleep tired wait wait went wife wish word year lying cry cried cold ones their fuck fucking hell shut shit god`.split(
    /\s+/,
  ),
);
const CAPITALS_OF_LONG_NAMES = new Set("covid unicef nasa nato ikea asap adhd ptsd diy lgbt lgbtq gdpr".split(" "));
const FEWEST_LOUD = 3;

/** Three words in capitals or two exclamation marks read as shouting (I-17); initials do not. */
const SHOUTING = wholeRule("I-17", "hint", (reading) => [...loudRun(reading), ...reading.outcries]);

function loudRun({ sentences }: Reading): readonly { start: number; end: number }[] {
  const loud = sentences.flatMap(({ tokens }) =>
    tokens.filter((token, at) => isShouted(token) || isLoudI(token, tokens[at + 1])),
  );
  // "DON'T" is two words to the rules and one to the eye.
  const typed = new Set(loud.map((token) => token.start));
  const [first, last] = [loud[0], loud.at(-1)];
  return typed.size < FEWEST_LOUD || first === undefined || last === undefined
    ? []
    : [{ start: first.start, end: last.end }];
}

/** An "I" is always a capital; it counts only before a word that is shouted. */
function isLoudI(token: Token, next: Token | undefined): boolean {
  return token.is === "i" && next !== undefined && next.start !== token.start && isShouted(next);
}

function isShouted({ kind, loud, is }: Token): boolean {
  if (kind !== "word" || !loud || CAPITALS_OF_LONG_NAMES.has(is)) return false;
  return is.length > 4 ? /[aeiouy]/.test(is) : SHORT_WORDS.has(is) && is !== "ok" && is !== "us";
}

export const WHOLE_TEXT_RULES = { noI: NO_I, long: LONG, shouting: SHOUTING };
