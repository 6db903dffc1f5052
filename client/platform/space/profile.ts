import * as z from "zod/mini";
import type * as Y from "yjs";
import { personName } from "../words/personName.ts";
import type { WordsAnswer } from "./spaceView.ts";

/**
 * What a person noted about themselves, in their own private document: their devices share it and the
 * partner cannot see that it exists. `wordsFor` names the safety words that an answer was about: after a
 * change of keys there are new words, and the old answer says nothing about them.
 */
const WORDS_FIELD = z.strictObject({
  wordsFor: z.string(),
  answer: z.enum(["match", "differ", "later"]),
});

export function ownName(inner: Y.Doc): string | null {
  const kept = inner.getMap("profile").get("name");
  const name = typeof kept === "string" ? personName(kept) : null;
  return name?.ok === true ? name.value : null;
}

export function writeOwnName(inner: Y.Doc, name: string): void {
  const profile = inner.getMap("profile");
  if (profile.get("name") !== name) profile.set("name", name);
}

export function wordsAnswer(inner: Y.Doc, words: readonly string[]): WordsAnswer | null {
  const parsed = WORDS_FIELD.safeParse(inner.getMap("profile").get("words"));
  return parsed.success && parsed.data.wordsFor === words.join(" ") ? parsed.data.answer : null;
}

export function writeWordsAnswer(inner: Y.Doc, words: readonly string[], answer: WordsAnswer): void {
  inner.getMap("profile").set("words", { wordsFor: words.join(" "), answer });
}

export function isArrivalSeen(inner: Y.Doc): boolean {
  return inner.getMap("profile").get("arrivalSeen") === true;
}

/** The last record of the partner's new keys that was read about; before any, none counts as news. */
export function keysSeen(inner: Y.Doc): number {
  const n = inner.getMap("profile").get("keysSeen");
  return typeof n === "number" ? n : 0;
}

export function writeKeysSeen(inner: Y.Doc, n: number): void {
  inner.getMap("profile").set("keysSeen", n);
}

export function writeArrivalSeen(inner: Y.Doc): void {
  inner.getMap("profile").set("arrivalSeen", true);
}
