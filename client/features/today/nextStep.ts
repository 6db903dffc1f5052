import type { TalkStep } from "./talkStep.ts";
import type { SpaceStage, WordsAnswer } from "../../platform/space/spaceView.ts";

export type NextStep = TalkStep | "say-a-sentence" | "compare-words" | "write-a-point" | "look-again" | "keep-a-copy";

/**
 * One next step, from what is there and never from how long it took. Inviting is no step: alone is a full
 * state, and nobody is reminded of somebody who is not here.
 */
export function nextStep(now: {
  readonly stage: SpaceStage;
  readonly hasSentence: boolean;
  readonly wordsAnswer: WordsAnswer | null;
  /** Something stands in the agreement, on one's own or together: nobody is told to begin what they have begun. */
  readonly hasPoint: boolean;
  /** The notice of the partner's arrival leads to the words already. */
  readonly arrivalUnseen: boolean;
  /** What waits in a talk comes before everything that waits for nobody. */
  readonly talk: TalkStep | null;
}): NextStep {
  if (now.stage === "together" && now.talk !== null) return now.talk;
  if (!now.hasSentence) return "say-a-sentence";
  // Nothing is written into the agreement any more, and what was shared can be read for thirty days.
  if (now.stage === "closed") return "keep-a-copy";
  if (now.stage === "together" && now.wordsAnswer === null && !now.arrivalUnseen) return "compare-words";
  return now.hasPoint ? "look-again" : "write-a-point";
}
