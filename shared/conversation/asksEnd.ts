import type { Dialogue } from "./dialogue.ts";

/**
 * The two are through and the pen is not: the client asks for the end by itself, so that the next conversation
 * need not wait until silence has closed this one. What it asks is what a lapse brings anyway.
 */
export function asksEnd({ phase, pen }: Dialogue): boolean {
  return phase === "ended" && !pen.closed && !pen.ending;
}
