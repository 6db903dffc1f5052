import type { Slot } from "../base/ids.ts";
import { voiceFromWords } from "../wording/firstWords.ts";

/**
 * Who does what a point says. Nobody fills in a form for it: it follows from the first words, because a
 * person may write obligations only for themselves ("I will"), both may write what both do ("We each"),
 * and everything else that is written for the other is a request. A request stays outside the signed text
 * until the asked person writes their own "I will".
 *
 * Word rules err. They only propose; one chip changes the answer, and that choice is kept in the point.
 */
export const WHO = ["a", "b", "both", "ask-a", "ask-b"] as const;
export type Who = (typeof WHO)[number];

export function whoFromWords(text: string, by: Slot): Who {
  switch (voiceFromWords(text)) {
    case "writer":
      return by;
    case "other":
      return by === "a" ? "ask-b" : "ask-a";
    case "both":
    case null:
      return "both";
  }
}

export function isRequest(who: Who): boolean {
  return who === "ask-a" || who === "ask-b";
}

/** The person a request is addressed to, or who does the point; null when both do. */
export function doerOf(who: Who): Slot | null {
  if (who === "both") return null;
  return who === "a" || who === "ask-a" ? "a" : "b";
}

/** The same answer for a person who sits in the other seat now: what was "me" there is "me" here. */
export function whoFromOtherSeat(who: Who): Who {
  if (who === "both") return "both";
  if (isRequest(who)) return who === "ask-a" ? "ask-b" : "ask-a";
  return who === "a" ? "b" : "a";
}
