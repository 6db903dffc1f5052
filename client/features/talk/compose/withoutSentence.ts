/** A text without the sentence that holds `words`, and that sentence; null when the words are not in it. */
export function withoutSentence(text: string, words: string): { readonly rest: string; readonly taken: string } | null {
  const at = words === "" ? -1 : text.indexOf(words);
  if (at < 0) return null;
  const before = /[.!?…\n][^.!?…\n]*$/.exec(text.slice(0, at));
  const start = before === null ? 0 : before.index + 1;
  const after = /[.!?…\n]+["'”’)]*/.exec(text.slice(at + words.length));
  const end = after === null ? text.length : at + words.length + after.index + after[0].length;
  return {
    rest: `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim(),
    taken: text.slice(start, end).trim(),
  };
}
