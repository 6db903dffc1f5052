import * as Y from "yjs";
import * as z from "zod/mini";
import { type Language, LANGUAGES } from "../../../shared/base/language.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { SentenceParts } from "../../../shared/wording/composeSentence.ts";
import { writeText } from "./writeText.ts";

/**
 * Sentences of the private document: `sentences` maps an id to {order, kept, feelings, needs, about,
 * language}. `kept` false is the one draft being written; its language is that of the last hand on it. There are no dates on purpose: nothing counts days here.
 */
export interface Sentence extends SentenceParts {
  readonly id: string;
  readonly kept: boolean;
  readonly language: Language;
}

const MOST_WORDS = 24;
const wordList = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MOST_WORDS));
// Decrypted is still untrusted: an older or broken device of mine may have written anything.
const stored = z.object({
  order: z.number(),
  kept: z.boolean(),
  feelings: z.catch(wordList, []),
  needs: z.catch(wordList, []),
  about: z.instanceof(Y.Text),
  // What was written before there was a second language has none.
  language: z._default(z.catch(z.enum(LANGUAGES), "en"), "en"),
});

export function sentencesOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("sentences");
}

/** Newest first; whatever does not parse is left out, not repaired. */
export function readSentences(sentences: Y.Map<unknown> | null): readonly Sentence[] {
  if (sentences === null) return [];
  const found: { order: number; sentence: Sentence }[] = [];
  for (const [id, entry] of sentences) {
    if (!(entry instanceof Y.Map)) continue;
    const parsed = stored.safeParse(Object.fromEntries(entry.entries()));
    if (!parsed.success) continue;
    const { order, kept, feelings, needs, about, language } = parsed.data;
    found.push({
      order,
      sentence: { id, kept, language, feelings, needs, about: about.toString().slice(0, LIMITS.sentenceCharacters) },
    });
  }
  return found.sort((left, right) => right.order - left.order).map(({ sentence }) => sentence);
}

export function beginSentence(mine: Y.Doc, id: string): void {
  const sentences = sentencesOf(mine);
  mine.transact(() => {
    const entry = new Y.Map<unknown>();
    entry.set("order", sentences.size);
    entry.set("kept", false);
    entry.set("feelings", []);
    entry.set("needs", []);
    entry.set("about", new Y.Text());
    sentences.set(id, entry);
  });
}

export function changeSentence(
  mine: Y.Doc,
  id: string,
  change: Partial<SentenceParts & Pick<Sentence, "language">>,
): void {
  const entry = sentencesOf(mine).get(id);
  if (!(entry instanceof Y.Map)) return;
  mine.transact(() => {
    if (change.feelings !== undefined) entry.set("feelings", change.feelings.slice(0, MOST_WORDS));
    if (change.needs !== undefined) entry.set("needs", change.needs.slice(0, MOST_WORDS));
    if (change.language !== undefined && change.language !== (entry.get("language") ?? "en"))
      entry.set("language", change.language);
    const about: unknown = entry.get("about");
    if (change.about !== undefined && about instanceof Y.Text)
      writeText(about, change.about.slice(0, LIMITS.sentenceCharacters));
  });
}

export function keepSentence(mine: Y.Doc, id: string, kept: boolean): void {
  const entry = sentencesOf(mine).get(id);
  if (entry instanceof Y.Map) entry.set("kept", kept);
}

export function removeSentence(mine: Y.Doc, id: string): void {
  sentencesOf(mine).delete(id);
}
