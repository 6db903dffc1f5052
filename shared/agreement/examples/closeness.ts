import { examplesAbout } from "./example.ts";

/** How near, how often, and how one asks for it. */
// Nothing here promises closeness or counts it.
export const CLOSENESS = [
  ...examplesAbout("closeness", [
    ["slow-down", "any", "Either of us may slow down or stop at any time, without giving a reason."],
    ["for-now", "any", "We each say what feels all right for now, and it may change from day to day."],
    ["coming-home", "neglect", "We each put our phones away for the first half hour after coming home."],
    ["health-test", "affair", "I will have a health test this month and show you the result."],
    ["other-room", "any", "Either of us may sleep in another room for a while, and it says nothing about tomorrow."],
    ["comes-closer", ["affair", "misunderstanding"], "I will ask before I come closer, and a no is a good answer."],
    ["money-worries", "hidden-spending", "If worry about money makes me distant, I will say that it is the worry."],
    ["waits", "broken-promise", "If I said that I would wait, I will wait, and leave it to you to bring it up."],
    ["hello", "neglect", "I will take a moment to say hello and goodbye each day."],
  ]),
  ...examplesAbout("own-time", [
    ["own-evenings", "any", "Each of us has evenings of our own, no questions asked."],
    ["own-support", "any", "Each of us may talk to a therapist, a friend or a doctor, no questions asked."],
    ["own-counsellor", "affair", "I will see a counsellor of my own this spring; what I say there stays there."],
    ["debt-advice", "hidden-spending", "I will go to a debt adviser, and tell you what the next step is."],
    ["back-by", "broken-promise", "If I need time alone, I will say until when, and be back by then."],
    [
      "gone-quiet",
      "misunderstanding",
      "If I go quiet, I will say that I need an hour, so that it does not pass for anger.",
    ],
    ["comes-back-rested", "neglect", "I will do one thing a week that is only mine, and come back rested."],
  ]),
  ...examplesAbout("reassurance", [
    ["one-sentence", "any", "If I need reassurance, I will ask for it in one sentence."],
    ["not-today", "any", "If I cannot give it today, I will say so kindly, and say when."],
    ["appreciated", "neglect", "I will tell you one thing I appreciated that day, before we sleep."],
    ["stops-and-answers", "affair", "If you want to know whether we are all right, I will stop what I do and answer."],
    ["how-it-stands", "hidden-spending", "I will tell you on Sunday evening what I spent that week, in one sentence."],
    ["what-is-done", "broken-promise", "I will tell you on Friday what I said I would do, and what of it is done."],
    ["look-or-silence", "misunderstanding", "If I read something into a look or a silence, I will ask what it meant."],
  ]),
];
