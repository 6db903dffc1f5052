import * as Y from "yjs";
import * as z from "zod/mini";
import { LIMITS } from "../../../shared/base/limits.ts";
import { writeText } from "./writeText.ts";

/**
 * What somebody is about to say in a conversation, in their private document until it was acknowledged:
 * `talk:drafts` maps a key (conversation and step) to {way, feelings, needs, by, about, see, text}. One
 * shape for every composer, so that words move between steps without being lost.
 */
export interface TalkDraft {
  readonly way: "parts" | "free";
  readonly feelings: readonly string[];
  readonly needs: readonly string[];
  readonly about: string;
  readonly see: string;
  readonly text: string;
  readonly by: string;
}

export const EMPTY_TALK_DRAFT: TalkDraft = {
  way: "parts",
  feelings: [],
  needs: [],
  about: "",
  see: "",
  text: "",
  by: "",
};

const MOST_WORDS = 24;
/** A pasted letter is kept whole; what fits into one turn is said where it is sent. */
const DRAFT_CHARACTERS = 100_000;
const TEXTS = ["about", "see", "text"] as const;
const LISTS = ["feelings", "needs"] as const;

const wordList = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MOST_WORDS));
const draftText = z.instanceof(Y.Text);
// Decrypted is still untrusted: an older or broken device of mine may have written anything.
const stored = z.object({
  way: z.catch(z.enum(["parts", "free"]), "parts"),
  feelings: z.catch(wordList, []),
  needs: z.catch(wordList, []),
  by: z.catch(z.string().check(z.maxLength(LIMITS.sentenceCharacters)), ""),
  about: draftText,
  see: draftText,
  text: draftText,
});

export function talkDraftsOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("talk:drafts");
}

export function readTalkDrafts(drafts: Y.Map<unknown> | null): ReadonlyMap<string, TalkDraft> {
  const found = new Map<string, TalkDraft>();
  for (const [key, entry] of drafts ?? []) {
    const parsed = entry instanceof Y.Map ? stored.safeParse(Object.fromEntries(entry.entries())) : null;
    if (parsed?.success !== true) continue;
    const { about, see, text, ...rest } = parsed.data;
    found.set(key, { ...rest, about: plain(about), see: plain(see), text: plain(text) });
  }
  return found;
}

/** An empty draft is taken out whole, so that nothing tells later that there was one. */
export function writeTalkDraft(mine: Y.Doc, key: string, next: TalkDraft): void {
  const drafts = talkDraftsOf(mine);
  if (isEmpty(next)) {
    drafts.delete(key);
    return;
  }
  mine.transact(() => {
    const entry = entryOf(drafts, key);
    if (entry.get("way") !== next.way) entry.set("way", next.way);
    if (entry.get("by") !== next.by) entry.set("by", next.by.slice(0, LIMITS.sentenceCharacters));
    for (const name of LISTS) {
      if (JSON.stringify(entry.get(name)) !== JSON.stringify(next[name]))
        entry.set(name, next[name].slice(0, MOST_WORDS));
    }
    for (const name of TEXTS) {
      const text: unknown = entry.get(name);
      if (text instanceof Y.Text) writeText(text, next[name].slice(0, DRAFT_CHARACTERS));
    }
  });
}

/** After the conversation: what was not said stays nowhere but in one's own memory. */
export function forgetTalkDrafts(mine: Y.Doc, conversation: string): void {
  const drafts = talkDraftsOf(mine);
  mine.transact(() => {
    for (const key of drafts.keys()) if (key.startsWith(`${conversation}/`)) drafts.delete(key);
  });
}

function entryOf(drafts: Y.Map<unknown>, key: string): Y.Map<unknown> {
  const known: unknown = drafts.get(key);
  if (known instanceof Y.Map && TEXTS.every((name) => known.get(name) instanceof Y.Text)) return known;
  const entry = new Y.Map<unknown>();
  for (const name of TEXTS) entry.set(name, new Y.Text());
  drafts.set(key, entry);
  return entry;
}

function isEmpty(draft: TalkDraft): boolean {
  return (
    LISTS.every((name) => draft[name].length === 0) && [...TEXTS, "by" as const].every((name) => draft[name] === "")
  );
}

function plain(text: Y.Text): string {
  return text.toString().slice(0, DRAFT_CHARACTERS);
}
