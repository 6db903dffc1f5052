import { LIMITS } from "../../../shared/base/limits.ts";
import type { DialogueEnd } from "../../../shared/conversation/dialogue.ts";

/**
 * After anything but a conversation that came to its close, the next proposal waits until the next day where
 * this person is, and at least the eight hours that the server keeps. It is the same after a lapse, a
 * withdrawal and a goodbye: nothing here tells them apart, and asking again and again gets nobody anywhere.
 * `closedAt` is the server's clock.
 */
export function nextFrom(last: { readonly end: DialogueEnd | null; readonly closedAt: number } | null): number | null {
  if (last === null || last.end === "complete") return null;
  return Math.max(nextLocalDay(last.closedAt), last.closedAt + LIMITS.conversationRestMs);
}

function nextLocalDay(atMs: number): number {
  const day = new Date(atMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
