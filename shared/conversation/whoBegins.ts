import { otherSlot, type Slot } from "../base/ids.ts";
import type { Dialogue } from "./dialogue.ts";

/**
 * Who opens the next conversation in which both speak: whoever did not open the last one that was completed.
 * Null before there was one: then it is the proposer's to suggest. *Hear me first* belongs to whoever asks and
 * counts for nothing here. `past` is newest first.
 */
export function whoBegins(past: readonly Dialogue[]): Slot | null {
  const last = past.find(({ end, plan }) => end === "complete" && plan !== null && plan.mode !== "hear-me");
  return last?.plan ? otherSlot(last.plan.first) : null;
}
