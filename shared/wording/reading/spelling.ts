/**
 * The many ways in which one word is typed, brought to one: "dont", "don't" and "don’t" are `do not`,
 * "ur" is `your` or `you are` by what follows. Rules then need one spelling, the full one.
 */
// The stems that change before "n't".
const N_T = new Map(Object.entries({ ca: "can", wo: "will", sha: "shall", ai: "is" }));
// After these "'s" is "is"; after any other word it says whose something is.
const HOLDERS_OF_IS = new Set(
  "it that what who he she there where how here this when why everything nothing something everyone someone".split(" "),
);
const ENDINGS = new Map(Object.entries({ re: "are", ve: "have", ll: "will", d: "would", m: "am" }));

/** Written without the apostrophe, or as one types with one thumb. */
const SHORT: Readonly<Record<string, string>> = {
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  cant: "can not",
  cannot: "can not",
  couldnt: "could not",
  wouldnt: "would not",
  shouldnt: "should not",
  wont: "will not",
  isnt: "is not",
  arent: "are not",
  wasnt: "was not",
  werent: "were not",
  hasnt: "has not",
  havent: "have not",
  hadnt: "had not",
  mustnt: "must not",
  neednt: "need not",
  aint: "is not",
  im: "i am",
  ive: "i have",
  youre: "you are",
  youve: "you have",
  youll: "you will",
  youd: "you would",
  theyre: "they are",
  theyve: "they have",
  theyll: "they will",
  weve: "we have",
  hes: "he is",
  shes: "she is",
  its: "it is",
  thats: "that is",
  whats: "what is",
  wheres: "where is",
  hows: "how is",
  whos: "who is",
  theres: "there is",
  lets: "let us",
  "let's": "let us",
  yall: "you all",
  "y'all": "you all",
  u: "you",
  ya: "you",
  r: "are",
  yr: "your",
  urself: "yourself",
  yous: "you",
  youse: "you",
  ure: "you are",
  "u'r": "you are",
  cuz: "because",
  cos: "because",
  coz: "because",
  bc: "because",
  cause: "because",
  becuz: "because",
  bcoz: "because",
  becasue: "because",
  tho: "though",
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  hafta: "have to",
  kinda: "kind of",
  sorta: "sort of",
  shoulda: "should have",
  coulda: "could have",
  woulda: "would have",
  musta: "must have",
  shouldve: "should have",
  couldve: "could have",
  wouldve: "would have",
  mustve: "must have",
  nvr: "never",
  nevr: "never",
  neva: "never",
  allways: "always",
  alwys: "always",
  alwayz: "always",
  everytime: "every time",
  alot: "a lot",
  anymore: "any more",
  okay: "ok",
  sry: "sorry",
  soz: "sorry",
  pls: "please",
  plz: "please",
  thx: "thanks",
  ty: "thanks",
  idk: "i do not know",
  dunno: "do not know",
  ppl: "people",
  btw: "by the way",
  wtf: "what the fuck",
  rn: "right now",
  luv: "love",
  noone: "no one",
  lemme: "let me",
  gimme: "give me",
  tbh: "to be honest",
  abt: "about",
  bday: "birthday",
  hrs: "hours",
  mins: "minutes",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tonite: "tonight",
  realise: "realize",
  realised: "realized",
  apologise: "apologize",
  apologised: "apologized",
  apologising: "apologizing",
  mum: "mother",
  mom: "mother",
  mummy: "mother",
  mam: "mother",
  dad: "father",
  favourite: "favorite",
  behaviour: "behavior",
  everybody: "everyone",
  nobody: "no one",
  somebody: "someone",
  anybody: "anyone",
  "over-reacting": "overreacting",
  nonstop: "non-stop",
};

/** After "ur" and a mistyped "your", these make it `you are`. */
const AFTER_YOU_ARE = new Set(
  (
    "always never constantly so such just not being a an nothing too overreacting imagining lying ignoring exaggerating " +
    "acting driving making doing trying punishing using hiding crazy insane paranoid impossible unbelievable pathetic " +
    "ridiculous selfish right wrong welcome going getting still really literally only clearly obviously on in at out there here late mean angry mad weird lucky with"
  ).split(" "),
);
const AFTER_UR_ONLY = new Set(
  "lying doing trying making acting getting going driving using hiding only still right wrong on in at out there here late mean angry mad weird lucky with".split(
    " ",
  ),
);
const AFTER_I_WILL = new Set(
  "leave take tell make be go call come ask show never always not try do get find let give send keep write help pay see just wait stop ruin throw kick divorce pack sue destroy post file cook try feel come".split(
    " ",
  ),
);
const AFTER_I_WOULD = new Set("like rather love be never appreciate want prefer say feel have".split(" "));
const MODALS = new Set("should could would must might may".split(" "));

/** A map, since people may also type "constructor". */
const FULL = new Map(Object.entries(SHORT));

/** The full words of one typed word; `next` is the typed word after it, `before` the full word before it. */
export function spelledOut(word: string, before: string, next: string): readonly string[] {
  const short = FULL.get(word);
  if (short !== undefined) return short.split(" ");
  switch (word) {
    case "ur":
    case "your":
      return AFTER_YOU_ARE.has(next) && (word === "ur" || !AFTER_UR_ONLY.has(next)) ? ["you", "are"] : ["your"];
    case "ill":
      return AFTER_I_WILL.has(next) ? ["i", "will"] : [word];
    case "id":
      return AFTER_I_WOULD.has(next) ? ["i", "would"] : [word];
    case "of":
      return MODALS.has(before) ? ["have"] : [word];
    default:
      return word.includes("'") ? apart(word) : [drawnIn(word)];
  }
}

function apart(word: string): readonly string[] {
  if (word.endsWith("n't")) {
    const stem = word.slice(0, -3);
    return [N_T.get(stem) ?? stem, "not"];
  }
  const cut = word.lastIndexOf("'");
  const stem = word.slice(0, cut);
  const ending = word.slice(cut + 1);
  const full = ENDINGS.get(ending);
  if (full !== undefined) return [FULL.get(stem) ?? stem, full];
  if (ending === "s") return HOLDERS_OF_IS.has(stem) ? [stem, "is"] : [stem, "'s"];
  const joined = word.replaceAll("'", "");
  return FULL.get(joined)?.split(" ") ?? [joined];
}

/** "neverrr", "sooo": three of a letter are one, drawn out. */
function drawnIn(word: string): string {
  return /([a-z])\1\1/.test(word) ? word.replace(/([a-z])\1{2,}/g, "$1") : word;
}
