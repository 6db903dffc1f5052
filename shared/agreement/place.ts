import * as z from "zod/mini";
import type { Random } from "../base/random.ts";
import { TOPICS } from "./topics.ts";

/**
 * Where a point stands: its topic and a position between its neighbours, in one value. A move writes this
 * one value and nothing else, so two moves at once end in one of the two places on both screens, never in
 * two copies and never in none (an array of ids can do both). Positions are fractions written in base 62,
 * compared as text. A few random digits at the end keep two people who insert at the same spot at the same
 * time from getting the same position; equal ones (a partner can write anything) are told apart by id.
 */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LONGEST_POSITION = 400;

export const placeSchema = z.strictObject({
  topic: z.enum(TOPICS),
  position: z.string().check(z.maxLength(LONGEST_POSITION), z.regex(/^[0-9A-Za-z]*[1-9A-Za-z]$/)),
});

function digitOf(text: string, index: number): number {
  return Math.max(0, DIGITS.indexOf(text.charAt(index)));
}

/** A fraction above `low` and below `high`; "" is the beginning, null the end. Needs low < high. */
function between(low: string, high: string | null): string {
  if (high !== null) {
    let shared = 0;
    while ((low.charAt(shared) || "0") === high.charAt(shared)) shared++;
    if (shared > 0) return high.slice(0, shared) + between(low.slice(shared), high.slice(shared));
  }
  const from = digitOf(low, 0);
  if (high === null) {
    // At the end small steps, so that a hundred points added one after the other stay short.
    return from < DIGITS.length - 3 ? DIGITS.charAt(from + 2) : DIGITS.charAt(from) + between(low.slice(1), null);
  }
  const to = digitOf(high, 0);
  if (to - from > 1) return DIGITS.charAt(from + Math.floor((to - from) / 2));
  if (high.length > 1) return high.charAt(0);
  return DIGITS.charAt(from) + between(low.slice(1), null);
}

export function positionBetween(low: string | null, high: string | null, random: Random): string {
  const floor = low ?? "";
  // Neighbours out of order come from equal or hostile positions: then "just after the lower one" will do.
  const fraction = between(floor, high !== null && floor < high ? high : null);
  const digits = [...random.bytes(3)].map((byte) => DIGITS.charAt(1 + (byte % (DIGITS.length - 1)))).join("");
  const candidate = fraction + digits;
  return high !== null && floor < high && candidate >= high ? fraction : candidate;
}

export function byPosition(
  left: { readonly id: string; readonly position: string | null },
  right: { readonly id: string; readonly position: string | null },
): number {
  const leftKey = left.position ?? "~"; // without a readable position: at the end, "~" sorts after all digits
  const rightKey = right.position ?? "~";
  if (leftKey !== rightKey) return leftKey < rightKey ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
