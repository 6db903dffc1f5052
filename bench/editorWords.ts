import type { TopicId } from "../shared/agreement/topics.ts";
import type { Slot } from "../shared/base/ids.ts";

/** How large the agreement is that is measured: larger than anybody's. */
export const POINTS = 200;
export const LETTERS = 100_000;
export const COMMENTS = 200;
/** On so many points both have pressed "Comfortable"; Bo has on all of them. */
export const AGREED = 40;

/** By the headings that they are brought in under. */
const TOPICS: readonly (readonly [TopicId, string])[] = [
  ["daily-life", "Openness about daily life"],
  ["social-situations", "Social situations"],
  ["closeness", "The pace of closeness"],
  ["money", "Money"],
  ["how-we-talk", "How we talk, and how we argue"],
  ["own-time", "Time apart, and support of one's own"],
];

const BEGINNINGS: Readonly<Record<Slot | "both", readonly string[]>> = {
  a: [
    "I will message when I am late.",
    "If it gets loud, I will leave the room.",
    "I will keep Sundays for the two of us.",
  ],
  b: ["I will call before I drive home.", "When I need quiet, I will say so.", "I will cook on two evenings."],
  both: [
    "We each keep an evening of our own.",
    "Either of us may stop a talk.",
    "We each tell the other about visits.",
  ],
};

const GOING_ON = [
  "It has been different before, and we remember that.",
  "Where it does not work out, we say so on the same day.",
  "This is about the evenings, and not about the weekends.",
  "Naïve? Perhaps, and it is ours 🌿.",
  "Nobody keeps a list of it.",
  "What it looks like in a year we will see then.",
];

export interface PlantedPoint {
  readonly topic: TopicId;
  readonly writer: Slot | "both";
  readonly text: string;
}

/** Two hundred points in all topics, of all kinds, as long as each other: a hundred kilobytes of sentences. */
export function plantedPoints(): readonly PlantedPoint[] {
  return Array.from({ length: POINTS }, (_, at) => {
    const writer = (["a", "b", "both"] as const)[at % 3] ?? "both";
    const beginnings = BEGINNINGS[writer];
    let text = beginnings[at % beginnings.length] ?? "";
    for (let next = at; text.length < LETTERS / POINTS; next++) text += ` ${GOING_ON[next % GOING_ON.length]}`;
    const [topic] = TOPICS[Math.floor((at * TOPICS.length) / POINTS)] ?? ["money"];
    return { topic, writer, text };
  });
}

/** As text that is brought in on the screen: a heading for each topic, a line for each point. */
export function asMarkdown(points: readonly PlantedPoint[]): string {
  const sections = TOPICS.map(([topic, title]) => {
    const lines = points.flatMap((point) => (point.topic === topic ? [`- ${point.text}`] : []));
    return [`# ${title}`, ...lines].join("\n");
  });
  return sections.join("\n\n");
}
