import type { BroughtBack } from "../../platform/kit/kit.ts";

/** A passphrase is asked for before anything is shown, and takes the screen away: afterwards it goes on here. */
let last: BroughtBack | null = null;

export const cameBack = (): BroughtBack | null => last;

export function noteCameBack(back: BroughtBack): void {
  last = back;
}
