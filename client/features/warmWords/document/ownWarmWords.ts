import type * as Y from "yjs";
import { writeText } from "../../../platform/mine/writeText.ts";

const DRAFT_CHARACTERS = 2_000;

/** What somebody is about to say, in the private document as it is typed. */
export function warmDraftOf(mine: Y.Doc): Y.Text {
  return mine.getText("warm-words:draft");
}

export function writeWarmDraft(mine: Y.Doc, next: string): void {
  writeText(warmDraftOf(mine), next.slice(0, DRAFT_CHARACTERS).toWellFormed());
}

/** Whether somebody wants to see none for now: their own affair, so it lies where only they can read. */
export function warmChoicesOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("warm-words:choices");
}

export function readMuted(choices: Y.Map<unknown> | null): boolean {
  return choices?.get("muted") === true;
}

export function writeMuted(mine: Y.Doc, isMuted: boolean): void {
  if (isMuted) warmChoicesOf(mine).set("muted", true);
  else warmChoicesOf(mine).delete("muted");
}
