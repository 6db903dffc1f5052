const TEXTS = "input, textarea, select, [contenteditable=true], [role=textbox]";

/** Whether keys belong to a text that somebody writes in: single letters are no commands there. */
export function isWritingIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXTS) !== null;
}
