import type { SentenceTable } from "./sentenceTable.ts";

/** Written after the second round, to see what it had not learned. */
export const APOLOGY_THIRD: SentenceTable = {
  "A-01": {
    flag: [
      "Im sorry for what i said but u made me mad",
      "I apologize, but I think you are making too much of it.",
      "I was wrong, although you also did your share.",
      "I'm sorry about the money, but it was my money too.",
      "Sorry I snapped at you, but I had a migraine.",
    ],
    clean: [
      "I broke my promise, and you paid for it.",
      "I did not tell you because I wanted to keep seeing Sam.",
      "There were many chances to tell you, but I used none of them.",
    ],
  },
  "A-02": {
    flag: [
      "I'm sorry if it looked bad.",
      "If what I said hurt your feelings I'm sorry.",
      "I would like to apologise if I've been distant.",
      "sorry if u got upset",
      "I am sorry for any hurt I may have caused you.",
    ],
    clean: [
      "If you ask me, I will tell you the dates.",
      "I lied when you asked if I was alone.",
      "I don't know if this letter helps.",
    ],
  },
  "A-03": {
    flag: [
      "I'm so sorry that you feel let down by me.",
      "Sorry you're angry.",
      "I regret that you felt excluded.",
      "I am sorry you see me as a liar.",
      "I'm sorry you took my words the wrong way.",
    ],
    clean: [
      "I am sorry I laughed when you cried.",
      "I am sorry you had to wait for me in the rain.",
      "You are right to be angry with me.",
    ],
  },
  "A-04": {
    flag: [
      "Bad things happened between us.",
      "Promises were broken.",
      "A mistake was made.",
      "Things just got complicated.",
      "I'm sorry about what happened at the party.",
    ],
    clean: ["I know what I did.", "I broke my promise twice.", "I will not pretend that nothing happened."],
  },
  "A-05": {
    flag: [
      "It was only a little flirting.",
      "We just kissed.",
      "it was one time and it was nothing",
      "I barely even talked to her.",
      "Honestly, it's not that serious.",
    ],
    clean: [
      "I just told you half of it.",
      "It was not a slip; I did it every week.",
      "I made it sound smaller than it was.",
    ],
  },
  "A-06": {
    flag: [
      "I wouldn't have done it if you had listened.",
      "You never wanted me anyway.",
      "I cheated since you were always busy with work.",
      "It was your nagging that drove me away.",
      "We both messed up.",
      "You also kept secrets.",
    ],
    clean: [
      "You did not deserve this, and you did not cause it.",
      "You were patient with me, and I used it.",
      "I told our friends that it was your fault, and that was a lie.",
    ],
  },
  "A-07": {
    flag: [
      "I was exhausted and I snapped.",
      "I never meant to lie.",
      "I only wanted to protect you.",
      "I was drunk and lonely.",
      "My intentions were good.",
      "I couldn't think straight.",
    ],
    clean: [
      "No amount of stress makes it right, and I chose to lie.",
      "I meant every word of the lie when I said it.",
      "I was not drunk; I knew what I did.",
    ],
  },
  "A-08": {
    flag: [
      "I said I'm sorry a thousand times.",
      "Let's move on now.",
      "You have to let this go.",
      "It's been months, get over it.",
      "Don't you think it's time to forgive me?",
      "When will you stop punishing me?",
    ],
    clean: [
      "I do not ask you to trust me yet.",
      "You decide when, and whether, we talk about it again.",
      "Please tell me when you do not want to hear more.",
    ],
  },
  "A-09": {
    flag: [
      "I am a terrible mother.",
      "I'm a horrible excuse for a partner.",
      "I feel so bad that I can't sleep.",
      "I'm nothing.",
      "I can't stand myself.",
      "You should hate me.",
    ],
    clean: [
      "I am ashamed.",
      "I felt guilty the whole week and still said nothing.",
      "I treated you badly when I read your diary aloud.",
    ],
  },
  "A-10": {
    flag: [
      "Sorry for everything, okay.",
      "I apologise for any wrongs.",
      "I am sorry about how things went.",
      "Sorry for being an idiot.",
      "I'm sorry for all my mistakes.",
    ],
    clean: [
      "I am sorry for calling you names on Saturday.",
      "I am sorry that I did not pick you up.",
      "I apologise for opening your letter.",
    ],
  },
  "A-11": {
    flag: [
      "I'll never see anyone else again, I swear.",
      "I promise I'll change completely.",
      "I would do anything for you.",
      "It will never, ever happen again.",
      "I will be honest with you forever.",
      "You can trust me one hundred percent.",
    ],
    clean: [
      "I will be home at six tomorrow.",
      "I will ask Sam not to write to me.",
      "I never thanked you for waiting.",
    ],
  },
  "S-01": {
    flag: [
      "I don't deserve to live.",
      "Sometimes I think about killing myself.",
      "I just want it all to end, I want to die.",
    ],
    clean: ["I want to live honestly.", "I will not end our talks early."],
  },
};
