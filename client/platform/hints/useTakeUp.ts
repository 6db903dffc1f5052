import { type RefObject, useRef } from "react";
import { flushSync } from "react-dom";
import type { TakenUp } from "./hintWord.ts";

/**
 * Puts new words into a field as if they had been typed there, so that the browser's own undo takes them
 * back, and marks what they leave open. `write` is for a field that is not on screen yet.
 */
export function useTakeUp<Field extends HTMLTextAreaElement | HTMLInputElement = HTMLTextAreaElement>(): readonly [
  RefObject<Field | null>,
  (taken: TakenUp, write: () => void) => void,
] {
  const field = useRef<Field>(null);
  const takeUp = (taken: TakenUp, write: () => void): void => {
    const before = field.current;
    before?.focus();
    before?.select();
    // reason: there is no other way to write into a field that keeps its undo; where it is refused, we write ourselves.
    const isTyped = before !== null && document.execCommand("insertText", false, taken.text);
    if (!isTyped || before.value !== taken.text) flushSync(write);
    field.current?.focus();
    field.current?.setSelectionRange(taken.start, taken.end);
  };
  return [field, takeUp];
}
