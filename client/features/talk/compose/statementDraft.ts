import type { SentenceParts } from "../../../../shared/wording/composeSentence.ts";
import type { Grammar } from "../../../../shared/wording/grammar.ts";
import type { TalkDraft } from "../../../platform/mine/talkDrafts.ts";

/** What would be said, whichever way it is being written. */
export function saidBy(draft: TalkDraft, grammar: Grammar): string {
  return draft.way === "parts" ? grammar.statement(draft) : draft.text;
}

export function isBlank(draft: TalkDraft): boolean {
  return (
    draft.text === "" && draft.about === "" && draft.see === "" && draft.feelings.length + draft.needs.length === 0
  );
}

/** From the parts to free text: the sentence as it stood becomes the text, to be changed at will. */
export function toFree(draft: TalkDraft, grammar: Grammar): TalkDraft {
  return { ...draft, way: "free", text: grammar.statement(draft) };
}

/**
 * And back. An untouched sentence finds its parts as they were; a changed one is one part, all of it: words
 * are never taken apart, and none is in it twice.
 */
export function toParts(draft: TalkDraft, grammar: Grammar): TalkDraft {
  if (draft.text === grammar.statement(draft)) return { ...draft, way: "parts" };
  return { ...draft, way: "parts", feelings: [], needs: [], see: "", about: draft.text };
}

/** A sentence from the private notes joins what is there; nothing that was written makes room for it. `said` is all of it in one. */
export function withSentence(draft: TalkDraft, sentence: SentenceParts, said: string): TalkDraft {
  if (draft.way === "free") return { ...draft, text: joined(draft.text, said) };
  return {
    ...draft,
    feelings: [...new Set([...draft.feelings, ...sentence.feelings])],
    needs: [...new Set([...draft.needs, ...sentence.needs])],
    about: joined(draft.about, sentence.about),
  };
}

function joined(before: string, next: string): string {
  const there = before.trimEnd();
  if (there === "" || there.includes(next.trim())) return there === "" ? next : before;
  return `${there}${/[.!?…]["'”’)]*$/.test(there) ? "" : "."} ${next}`;
}
