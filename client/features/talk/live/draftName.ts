import type { Dialogue } from "../../../../shared/conversation/dialogue.ts";

/**
 * Where the words of one step lie in the private document. The name holds what a pause leaves unchanged and
 * a next try changes: half a sentence is found again after the pause, and a sentence that was sent never
 * comes back as the beginning of the next.
 */
export function draftName(conversation: string, dialogue: Dialogue, what: string): string {
  const { statements, tries, clarifications } = dialogue;
  return `${conversation}/${what}-${statements}.${tries}.${clarifications}`;
}

/** The first statement of somebody's turn: where a sentence that was brought along waits. */
export function firstStatementDraft(conversation: string): string {
  return `${conversation}/statement-0.0.0`;
}
