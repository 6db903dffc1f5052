import type { SentenceTable } from "./sentenceTable.ts";

/** Three more rounds, each read by the rules once before anything was mended. */
export const APOLOGY_EIGHTH: SentenceTable = {
  "A-01": {
    flag: [
      "I am sorry that I lied but I was afraid.",
      "I'm sorry, but it takes two.",
      "I know it was wrong, but I needed someone.",
      "I'm sorry that I hid it, but you never asked.",
      "I was wrong, however you were not fair either.",
    ],
    clean: [],
  },
  "A-02": {
    flag: [
      "I'm sorry if you were hurt.",
      "If I made you sad, I'm sorry.",
      "I apologise if I was unfair.",
      "I am sorry if my words were too hard.",
      "If you feel hurt, I apologise.",
    ],
    clean: [],
  },
  "A-03": {
    flag: [
      "I'm sorry you feel like that.",
      "I am sorry you took it so personally.",
      "I'm sorry that you are disappointed.",
      "I'm sorry you were so shocked.",
      "I am sorry that you see me in that way.",
    ],
    clean: [],
  },
  "A-04": {
    flag: [
      "Some mistakes were made.",
      "It all just happened so fast.",
      "Promises were broken.",
      "It happened in a weak moment.",
      "Words were said that hurt.",
    ],
    clean: [],
  },
  "A-05": {
    flag: [
      "It only happened twice.",
      "It was just a message.",
      "It didn't mean anything to me.",
      "It was only a text.",
      "We only met two times.",
    ],
    clean: [],
  },
  "A-06": {
    flag: [
      "I looked elsewhere because you were cold.",
      "You made me feel so lonely that I went to her.",
      "We both did things wrong.",
      "You were always at work, so I looked for company.",
      "It was also your fault.",
    ],
    clean: [],
  },
  "A-07": {
    flag: [
      "I didn't mean it.",
      "I was drunk.",
      "I was so stressed that month.",
      "I was tired and had too much wine.",
      "I never meant any harm.",
    ],
    clean: [],
  },
  "A-08": {
    flag: [
      "I already told you I'm sorry.",
      "Please forgive me and let's move on.",
      "You have to forgive me, we are married.",
      "I have apologised enough.",
      "Now you have to trust me again.",
    ],
    clean: [],
  },
  "A-09": {
    flag: [
      "I'm a bad person.",
      "I hate myself.",
      "I am the worst wife ever.",
      "I'm a loser.",
      "You deserve someone better than me.",
    ],
    clean: [],
  },
  "A-10": {
    flag: [
      "I'm sorry for everything I've done.",
      "I apologise for all of that.",
      "Sorry about everything.",
      "I'm sorry for all that happened.",
      "Sorry for whatever I did wrong.",
    ],
    clean: [],
  },
  "A-11": {
    flag: [
      "I promise I will never lie again.",
      "I'd do anything for you.",
      "I will never disappoint you again.",
      "I swear it will never happen again.",
      "I will do anything to get you back.",
    ],
    clean: [],
  },
};
