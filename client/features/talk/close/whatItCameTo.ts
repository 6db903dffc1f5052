import type { Dialogue } from "../../../../shared/conversation/dialogue.ts";
import { talkRecord } from "../../../../shared/conversation/talkRecord.ts";

/** What is true to say at the end: who was understood, and what somebody took upon themselves. */
export function whatItCameTo(dialogue: Dialogue): { readonly heard: number; readonly promises: number } {
  const { turns, decided } = talkRecord(dialogue);
  return {
    heard: turns.filter(({ understood }) => understood).length,
    promises: decided.filter(({ kind }) => kind !== "would-help").length,
  };
}
