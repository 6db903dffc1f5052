import type { TopicId } from "./topics.ts";

/**
 * Example points to take or leave. They are content, not interface: taking one writes its words into the
 * agreement, where both may change every letter. Each begins so that who does it follows from its first
 * words, and none assumes a third person or one guilty side unless its topic does. `after` says for which
 * kind of hurt an example was written; nobody sees it, and whoever answered "which is closest today?" may
 * meet the fitting ones first. `any` fits all.
 */
export interface Example {
  readonly topic: TopicId;
  readonly after: "any" | "betrayal" | "misunderstanding" | "neglect";
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    topic: "daily-life",
    after: "any",
    text: "If I am going to be more than half an hour late, I will message before I would have been home.",
  },
  { topic: "daily-life", after: "neglect", text: "We each tell the other our plans for the week on Sunday evening." },
  {
    topic: "daily-life",
    after: "misunderstanding",
    text: "If a plan changes, I will say so when I know it, and not when it is noticed.",
  },
  {
    topic: "daily-life",
    after: "any",
    text: "Each of us keeps some things to ourselves: our therapist, our health, what friends tell us.",
  },
  {
    topic: "social-situations",
    after: "betrayal",
    text: "If I am somewhere that caused harm before, I will leave when I notice it, and tell you the same evening.",
  },
  { topic: "social-situations", after: "any", text: "Each of us keeps our own friendships." },
  {
    topic: "social-situations",
    after: "neglect",
    text: "When we are out together, I will come and find you once in a while.",
  },
  {
    topic: "social-situations",
    after: "misunderstanding",
    text: "Either of us may say 'let us go' once, and we leave without explaining there.",
  },
  { topic: "third-person", after: "betrayal", text: "I will not contact them." },
  {
    topic: "third-person",
    after: "betrayal",
    text: "If contact happens anyway, I will tell you the same day, before you have to ask.",
  },
  {
    topic: "third-person",
    after: "betrayal",
    text: "If work makes contact unavoidable, I will keep it to work, and tell you about it that evening.",
  },
  {
    topic: "closeness",
    after: "any",
    text: "Either of us may slow down or stop at any time, without giving a reason.",
  },
  {
    topic: "closeness",
    after: "any",
    text: "We each say what feels all right for now, and it may change from day to day.",
  },
  {
    topic: "closeness",
    after: "neglect",
    text: "We each put our phones away for the first half hour after coming home.",
  },
  { topic: "closeness", after: "betrayal", text: "I will have a health test this month and show you the result." },
  { topic: "phones", after: "any", text: "Each of us keeps our own passcodes." },
  {
    topic: "phones",
    after: "betrayal",
    text: "I will look through my messages of the week with you on Sunday, together, until the end of next month.",
  },
  { topic: "phones", after: "neglect", text: "We each leave our phones in the hall during dinner." },
  { topic: "money", after: "any", text: "We each keep our own account and our own spending money." },
  { topic: "money", after: "any", text: "We both agree before we buy something together that costs more than 200." },
  {
    topic: "money",
    after: "betrayal",
    text: "I will tell you about every debt I have, once, by the end of this month.",
  },
  { topic: "how-we-talk", after: "any", text: "Either of us may call a break; whoever calls it says when we go on." },
  { topic: "how-we-talk", after: "misunderstanding", text: "We each say back what we heard before we answer." },
  { topic: "how-we-talk", after: "any", text: "We each talk without insults and without threats." },
  {
    topic: "how-we-talk",
    after: "any",
    text: "We start no hard talks after ten in the evening, and none in front of the children.",
  },
  {
    topic: "how-we-talk",
    after: "neglect",
    text: "If you tell me something that matters to you, I will put my phone down and ask one question.",
  },
  { topic: "own-time", after: "any", text: "Each of us has evenings of our own, no questions asked." },
  {
    topic: "own-time",
    after: "any",
    text: "Each of us may talk to a therapist, a friend or a doctor, no questions asked.",
  },
  { topic: "reassurance", after: "any", text: "If I need reassurance, I will ask for it in one sentence." },
  { topic: "reassurance", after: "any", text: "If I cannot give it today, I will say so kindly, and say when." },
  {
    topic: "reassurance",
    after: "neglect",
    text: "I will tell you one thing I appreciated that day, before we sleep.",
  },
  { topic: "family", after: "any", text: "Each of us may have one person to confide in." },
  { topic: "family", after: "any", text: "We both decide together what we tell the children and our families." },
  { topic: "when-crossed", after: "any", text: "If I do not keep a point, I will say so myself, before I am asked." },
  {
    topic: "when-crossed",
    after: "any",
    text: "We each treat it as something to repair, and not as something to punish.",
  },
  { topic: "help-and-review", after: "any", text: "We both look at this page again in four weeks." },
  {
    topic: "help-and-review",
    after: "misunderstanding",
    text: "If the same talk gets stuck three times, we look for somebody to help us.",
  },
  { topic: "help-and-review", after: "any", text: "Either of us may end this agreement at any time." },
];

export function examplesFor(topic: TopicId): readonly Example[] {
  return EXAMPLES.filter((example) => example.topic === topic);
}
