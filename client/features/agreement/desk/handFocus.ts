import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";

/**
 * Where the focus goes when what had it is gone. It goes to a button and never into words: on a phone that
 * would raise the keyboard, and a caret tells the other that somebody writes.
 */
export function focusPoint(id: ClauseId): void {
  focusIn(`[data-point="${CSS.escape(id)}"] [data-point-menu] button`);
}

export function focusComfortable(id: ClauseId): void {
  focusIn(`[data-point="${CSS.escape(id)}"] [data-mark="comfortable"]`);
}

export function focusTopic(topic: TopicId): void {
  focusIn(`[data-topic="${CSS.escape(topic)}"] [data-adding] > button`);
}

function focusIn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
