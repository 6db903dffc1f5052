/** A sentence, or one whose doer or end somebody chose. */
export type Sentence = string | { readonly text: string; readonly doer?: "me" | "you" | "both"; readonly end?: string };

/** Per rule: sentences in which it must be found, and near misses about which every rule must be silent. */
export type SentenceTable = Readonly<
  Record<string, { readonly flag: readonly Sentence[]; readonly clean: readonly Sentence[] }>
>;

export function textOf(sentence: Sentence): string {
  return typeof sentence === "string" ? sentence : sentence.text;
}
