import type { TopicId } from "../topics.ts";

/**
 * What may have happened. Nobody is asked for it: whoever looks through the examples may narrow them down to
 * the fitting ones, and the answer is kept nowhere. The list names no person and no side.
 */
export const SITUATIONS = ["affair", "hidden-spending", "broken-promise", "misunderstanding", "neglect"] as const;
export type Situation = (typeof SITUATIONS)[number];

/** For which situations a sentence was written; some fit all. */
type Fits = "any" | Situation | readonly Situation[];

export interface Example {
  /** Names a sentence whatever language it is in: "money/own-accounts". */
  readonly id: string;
  readonly topic: TopicId;
  readonly after: readonly Situation[];
  readonly text: string;
}

/** The sentences of one topic, each as its name, its situations and its words. */
export function examplesAbout(topic: TopicId, rows: readonly (readonly [string, Fits, string])[]): readonly Example[] {
  return rows.map(([name, fits, text]) => ({
    id: `${topic}/${name}`,
    topic,
    after: fits === "any" ? SITUATIONS : typeof fits === "string" ? [fits] : fits,
    text,
  }));
}
