import type { Line } from "../lines/line.ts";

/**
 * Who does what in each part of a sentence. Control and a limit often share every word ("I will not check
 * your phone", "You check nothing"), so each rule first asks who acts, whether it is denied, and whether it
 * is only a condition.
 *
 * me, both, you: said with a pronoun. they: he, she. order: begins with a verb or "don't". bare: "No
 * friends", "Only with my OK". ask: "Would you ...". thing: "Location sharing stays on", "Your phone ...".
 */
export type Doer = "me" | "both" | "you" | "they" | "order" | "bare" | "ask" | "thing";

export interface Clause {
  readonly doer: Doer;
  /** Where in the line's text it begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** "if", "when" ... at its head: not said to be so. */
  readonly isCondition: boolean;
  /** What, how, before, because ...: said about something else. */
  readonly isSide: boolean;
}

const CUT =
  / (?:[,;:“]+|and|but|or|so|because|if|when|whenever|unless|while|although|though|then|once(?= (?:i|you|we|he|she|they|it|my|your|our|the|both|all) )|(?:until|till|before|after|since)(?= (?:i|you|we|he|she|they|it|my|your|our|the|a|either|both|any|all|each) )|as long as|in case|every time|each time|any time|the moment|as soon as|what|how|whether|where|that|who|which|than|whatever|wherever|without|instead of)(?= )/g;
const CONDITION =
  /^(?:if|when|whenever|unless|once|in case|every time|each time|any time|as long as|the moment|as soon as|while|should|until|till)$/;
const SIDE =
  /^(?:because|before|after|although|though|since|what|how|whether|where|that|who|which|than|whatever|wherever|without|instead of)$/;
const JOIN = /^(?:and|or|but|then|[,;:“]+)$/;
const SKIPPED =
  /^(?:please|also|just|then|always|from now on|now|today|tonight|tomorrow|so|and|but|or|only when|in future|in the future|ok|well|first|again|at least|at night|once a week|(?:every|each|on|at|in|after|before|during|by|from|for|with|until) (?:(?:the|my|our|a|every|each|other|next) )?[^ ]+(?: (?:night|morning|evening|week|day|on|i call|we fight|work))?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|starting [^ ]+|[,;:]) /;
const NOT_SUBJECT = new Set("me my your you him her them us it this that the a an to of".split(" "));
const VERBS = new Set(
  (
    "call text tell give show send share delete stop start quit leave stay come go be do ask answer reply wear keep make take let put get have " +
    "block unfriend unfollow remove avoid cut drop end close open turn unlock lock check hand pay cook clean wash help listen talk speak explain prove " +
    "report promise respect obey follow join visit see meet bring pick drive sleep eat drink lose gain shave dress cover cancel change break choose forget " +
    "transfer deposit sign sell buy spend save install enable disable hide read write post wait try work run clear behave say use turn return look " +
    "hang treat love touch kiss hug remember admit accept believe trust apologize act cover limit reduce ditch dump forward screenshot message email phone never not do wake prepare feed book buy order fetch hold carry fix finish plan decide cheer walk dance bow kneel beg admit learn study stand sit lie put warn inform update notify mind let move lend share discuss mention kill throw burn fold iron water smile laugh relax breathe swear vow text ring facetime"
  ).split(" "),
);
const PRONOUN: Readonly<Record<string, Doer>> = {
  i: "me",
  you: "you",
  we: "both",
  us: "both",
  "let us": "both",
  he: "they",
  she: "they",
  they: "they",
  each: "both",
  either: "both",
  neither: "both",
  both: "both",
  "no one": "both",
  everyone: "both",
  whoever: "both",
};

export function clausesOf(line: Line): readonly Clause[] {
  const { text } = line;
  const cuts: { at: number; word: string; next: number }[] = [{ at: 0, word: "", next: 0 }];
  for (const match of text.matchAll(CUT)) {
    const word = match[0].trim();
    cuts.push({ at: match.index, word, next: match.index + match[0].length });
  }
  const found: Clause[] = [];
  let last: Doer | null = null;
  let pending = "";
  for (const [index, cut] of cuts.entries()) {
    const to = cuts[index + 1]?.at ?? text.length;
    const words = text.slice(cut.next, to).trim();
    const lead: string = JOIN.test(cut.word) && pending !== "" && words !== "" && cut.word !== "," ? pending : cut.word;
    if (words === "") {
      pending = cut.word;
      continue;
    }
    pending = "";
    for (const [part, piece] of mainParts(words, CONDITION.test(lead) || /^(?:before|after)$/.test(lead)).entries()) {
      const head = part === 0 ? lead : "";
      const doer = doerOf(
        piece.words,
        JOIN.test(head) || head === "so" || SIDE.test(head) || CONDITION.test(head) ? last : null,
      );
      const isCondition = CONDITION.test(head);
      const isSide = SIDE.test(head);
      const from: number = part === 0 ? cut.at : cut.next + piece.at;
      found.push({
        doer,
        from,
        to: part === 0 && piece.length > 0 ? cut.next + piece.length : to,
        text: ` ${piece.words} `,
        isCondition,
        isSide,
      });
      if (!isSide && !isCondition) last = doer;
    }
  }
  return found;
}

/** "If you are late you call": a condition, and what follows from it without a comma. */
function mainParts(words: string, isCondition: boolean): { words: string; at: number; length: number }[] {
  if (!isCondition) return [{ words, at: 0, length: 0 }];
  const second =
    /^(?:[^ ]+ ){2,}?(?<!(?:tell|told|say|says|saying|said|think|know|hear|me|you|that|with|to|for|of|about|feel|see|notice|sure|hope|way|thing|things|person|people|one|everything|anything|something|like|without|am|are|is|was|will|do|did|can) )(?=(?:i|you|we|he|she|no) )/.exec(
      words,
    );
  if (second === null) return [{ words, at: 0, length: 0 }];
  const cut = second[0].length;
  return [
    { words: words.slice(0, cut).trim(), at: 0, length: cut },
    { words: words.slice(cut), at: cut, length: 0 },
  ];
}

/** "Touch is a question" orders nothing. */
const IS_SAID_OF = /^(?:is|are|was|must|means|happens|stays)$/;

function doerOf(given: string, last: Doer | null): Doer {
  let words = `${given} `;
  for (let round = 0; round < 3; round += 1) {
    const skipped = SKIPPED.exec(words)?.[0] ?? "";
    if (skipped === "" || skipped.length >= words.length) break;
    words = words.slice(skipped.length);
  }
  const [first = "", second = ""] = words.split(" ");
  const pair = PRONOUN[`${first} ${second}`];
  if (pair !== undefined) return pair;
  if (first === "nothing") return "thing";
  const own = PRONOUN[first];
  if (own !== undefined && !(first === "each" && /^(?:day|week|month|time|night|evening)$/.test(second))) return own;
  if (/^(?:would|could|will|can|are|do|may|might|is)$/.test(first) && second === "you") return "ask";
  if (given.startsWith("please ")) return "ask";
  if (/^(?:all|one|any|both|some) of us /.test(words)) return "both";
  if (/^(?:no|only|none|not a|not any|nothing but) /.test(words)) return last ?? "bare";
  if (first === "our" || first === "ours") return "both";
  if (VERBS.has(first) && !IS_SAID_OF.test(second)) return last ?? "order";
  if (last !== null && !/ (?:is|are|stays?|must|goes|will|has|can|may|needs) /.test(` ${words}`)) return last;
  const inside = / (i|you|we|he|she) (?=[^ ]+ )/.exec(` ${words}`)?.[1];
  const lead =
    /^(?:every|on|at|in|after|before|during|by|from|for|until|till|since|with|to|as|mon|tue|wed|thu|fri|sat|sun)/.test(
      given,
    );
  if (lead && inside !== undefined && !NOT_SUBJECT.has(first)) return PRONOUN[inside] ?? "thing";
  return "thing";
}
