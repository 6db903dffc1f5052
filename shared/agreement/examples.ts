import { type Language, LANGUAGES } from "../base/language.ts";
import { CLOSENESS } from "./examples/closeness.ts";
import { EVERY_DAY } from "./examples/everyDay.ts";
import type { Example, Situation } from "./examples/example.ts";
import { OPENNESS } from "./examples/openness.ts";
import { EXAMPLES_ES } from "./examples/spanish.ts";
import { TALK_AND_REPAIR } from "./examples/talkAndRepair.ts";
import type { TopicId } from "./topics.ts";

/**
 * Example points to take or leave. They are content, not interface: taking one writes its words into the
 * agreement, where both may change every letter. Each begins so that who does it follows from its first
 * words, each says what its writer does, and none assumes a third person or one guilty side unless its topic
 * or its situation does.
 */
export const EXAMPLES: readonly Example[] = [...EVERY_DAY, ...CLOSENESS, ...OPENNESS, ...TALK_AND_REPAIR];

/** Its words in the language of the screen on which it is taken; from then on they are somebody's own. */
export function exampleText({ id, text }: Example, language: Language): string {
  return language === "es" ? (EXAMPLES_ES[id] ?? text) : text;
}

/** Whether its words were taken already, whichever screen they were taken on. */
export function isTaken(example: Example, texts: readonly string[]): boolean {
  return textsOf(example).some((text) => texts.includes(text));
}

export function textsOf(example: Example): readonly string[] {
  return LANGUAGES.map((language) => exampleText(example, language));
}

/** Null when nobody said what happened: then all of them, in the order in which they were written. */
export function examplesFor(topic: TopicId, situation: Situation | null = null): readonly Example[] {
  const here = EXAMPLES.filter((example) => example.topic === topic);
  if (situation === null) return here;
  const isForAny = ({ after }: Example): boolean => after.length > 2;
  // What was written for it comes before what fits always.
  return here
    .filter(({ after }) => after.includes(situation))
    .toSorted((left, right) => Number(isForAny(left)) - Number(isForAny(right)));
}
