import { examplesAbout } from "./example.ts";

/** What is shown, what is told, and to whom. */
// What is offered is looked at together and ends on a day; nothing here hands over a password or a place.
export const OPENNESS = [
  ...examplesAbout("phones", [
    ["passcodes", "any", "Each of us keeps our own passcodes."],
    [
      "looks-together",
      "affair",
      "I will look through my messages of the week with you on Sunday, together, until the end of next month.",
    ],
    ["phones-in-the-hall", "neglect", "We each leave our phones in the hall during dinner."],
    ["late-answer", "any", "Either of us may leave a message for later and answer the same evening."],
    ["temptation", "hidden-spending", "If a shop or an app tempts me, I will take it off my phone for a month."],
    ["other-room", "broken-promise", "If I said that the phone stays away, I will leave it in another room."],
    ["how-it-was-meant", "misunderstanding", "If a message hurts, I will ask how it was meant before I answer."],
  ]),
  ...examplesAbout("money", [
    ["own-accounts", "any", "We each keep our own account and our own spending money."],
    ["large-purchases", "any", "We both agree before we buy something together that costs more than 200."],
    ["debts-once", "hidden-spending", "I will tell you about every debt I have, once, by the end of this month."],
    [
      "waits-a-day",
      "hidden-spending",
      "If I would rather not mention a purchase, I will wait a day and then mention it.",
    ],
    ["one-sum", "affair", "I will tell you once, as one sum, what I spent on what you did not know of."],
    ["small-steps", "broken-promise", "I will pay back what I promised in steps that I can keep: 50 a month."],
    ["compare", "misunderstanding", "We each write down what we think we agreed about money, and then compare."],
    ["bills-together", "neglect", "We both sit down with the bills once a month, so that nobody is alone with them."],
  ]),
  ...examplesAbout("family", [
    ["confidant", "any", "Each of us may have one person to confide in."],
    ["what-we-tell", "any", "We both decide together what we tell the children and our families."],
    ["if-asked", "affair", "If my family asks, I will say that it is between the two of us."],
    ["borrowing", "hidden-spending", "If I borrow from my family, I will tell you that day how much and until when."],
    ["children-promised", "broken-promise", "If I promised the children something, I will do it, or tell them myself."],
    ["no-messengers", "misunderstanding", "We each say it ourselves, and let no child carry messages."],
    ["afternoon", "neglect", "I will plan one afternoon a week with the children from beginning to end."],
  ]),
];
