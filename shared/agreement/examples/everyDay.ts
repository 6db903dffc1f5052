import { examplesAbout } from "./example.ts";

/** Days, people, and those outside the two: the topics about where one is and with whom. */
// Each line: a name that is never shown, for whom it is meant (what happened between the two, or any), and the
// words, which somebody makes their own before they count.
export const EVERY_DAY = [
  ...examplesAbout("daily-life", [
    ["late", "any", "If I am going to be more than half an hour late, I will message before I would have been home."],
    ["week-plans", "neglect", "We each tell the other our plans for the week on Sunday evening."],
    [
      "plan-changes",
      ["misunderstanding", "broken-promise"],
      "If a plan changes, I will say so when I know it, and not when it is noticed.",
    ],
    [
      "kept-to-ourselves",
      "any",
      "Each of us keeps some things to ourselves: our therapist, our health, what friends tell us.",
    ],
    ["otherwise-than-told", "affair", "If my day went differently from what I told you, I will say so that evening."],
    ["bought-today", "hidden-spending", "If I buy something for more than 100, I will tell you on the same day."],
    [
      "only-what-i-can",
      "broken-promise",
      "I will say yes to what I can do this week, and say openly what has to wait.",
    ],
    ["asks-first", "misunderstanding", "If I am not sure what we said about the day, I will ask instead of guessing."],
    ["free-evening", "neglect", "We each keep one evening a week free for the two of us."],
  ]),
  ...examplesAbout("social-situations", [
    [
      "leaves-early",
      "affair",
      "If I am somewhere that caused harm before, I will leave when I notice it, and tell you the same evening.",
    ],
    ["own-friendships", "any", "Each of us keeps our own friendships."],
    ["finds-you", "neglect", "When we are out together, I will come and find you once in a while."],
    ["let-us-go", "misunderstanding", "Either of us may say 'let us go' once, and we leave without explaining there."],
    ["speaks-kindly", "any", "We each speak kindly of the other when somebody else is listening."],
    ["home-by", "broken-promise", "If I say when I will be home, I will leave early enough to be there."],
    ["cost-of-an-evening", "hidden-spending", "Before an evening out, I will decide what it may cost, and keep to it."],
    [
      "uneasy",
      "misunderstanding",
      "If I feel uneasy among people, I will tell you so quietly, and not the whole table.",
    ],
  ]),
  ...examplesAbout("third-person", [
    ["no-contact", "affair", "I will not contact them."],
    ["contact-anyway", "affair", "If contact happens anyway, I will tell you the same day, before you have to ask."],
    [
      "at-work",
      "affair",
      "If work makes contact unavoidable, I will keep it to work, and tell you about it that evening.",
    ],
    ["met-somebody", "any", "If I meet somebody who was part of what happened, I will tell you the same day."],
    ["in-confidence", "any", "We each keep to ourselves what others told us in confidence."],
    ["lending", "hidden-spending", "If somebody wants to borrow money from me, I will tell you before I answer."],
    [
      "word-given",
      "broken-promise",
      "If I gave somebody my word on something that touches us both, I will tell you that week.",
    ],
    [
      "hearsay",
      "misunderstanding",
      "If I hear something about you from somebody else, I will ask you before I believe it.",
    ],
    ["others-take-time", "neglect", "If others take up most of my week, I will put our evening in first."],
  ]),
];
