import { examplesAbout } from "./example.ts";

/** How it is said, how it is mended, and when somebody else helps. */
// "I" is always whoever takes the line over: an example never says what the other has to do.
export const TALK_AND_REPAIR = [
  ...examplesAbout("how-we-talk", [
    ["break", "any", "Either of us may call a break; whoever calls it says when we go on."],
    ["says-back", "misunderstanding", "We each say back what we heard before we answer."],
    ["no-insults", "any", "We each talk without insults and without threats."],
    ["not-late", "any", "We start no hard talks after ten in the evening, and none in front of the children."],
    [
      "phone-down",
      "neglect",
      "If you tell me something that matters to you, I will put my phone down and ask one question.",
    ],
    ["hard-question", "affair", "If a question is hard for me, I will say when I can answer it, and answer it then."],
    ["brings-numbers", "hidden-spending", "If we talk about money, I will bring the numbers with me."],
    ["cannot-keep", "broken-promise", "If I cannot keep a promise, I will say so when I know, and say what I can do."],
    ["same-word", "misunderstanding", "If a word means different things to us, we each say what we mean by it."],
  ]),
  ...examplesAbout("when-crossed", [
    ["says-so", "any", "If I do not keep a point, I will say so myself, before I am asked."],
    ["repair", "any", "We each treat it as something to repair, and not as something to punish."],
    [
      "an-hour",
      "any",
      "If a point that matters to me is not kept, I will take an hour for myself before I talk about it.",
    ],
    ["kept-quiet", "affair", "If I kept quiet about contact, I will say so within three days and offer a talk."],
    ["spent-again", "hidden-spending", "If I spent in secret again, I will say how much, and what I change now."],
    ["smaller", "broken-promise", "If I let a promise slip twice, I will make it smaller, so that I can keep it."],
    [
      "written-anew",
      "misunderstanding",
      "If we remember a point differently, we write it again in words that suit both.",
    ],
    ["empty-week", "neglect", "If a week went by without time for us, I will suggest an evening for the next one."],
  ]),
  ...examplesAbout("help-and-review", [
    ["four-weeks", "any", "We both look at this page again in four weeks."],
    [
      "stuck",
      ["misunderstanding", "affair"],
      "If the same talk gets stuck three times, we look for somebody to help us.",
    ],
    ["may-end", "any", "Either of us may end this agreement at any time."],
    ["names", "affair", "I will look for two counsellors this month, and we choose together whether to go."],
    ["debts-again", "hidden-spending", "We both look at the debts again in three months, perhaps with an adviser."],
    ["what-was-kept", "broken-promise", "We both look every two weeks at what was kept, and begin with that."],
    ["what-got-between", "neglect", "If we skip a review, we each say what got in between, and choose the next day."],
  ]),
];
