/** "hurt", "hurt and anxious", "hurt, sad and anxious". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  const before = words.slice(0, -1);
  return before.length === 0 ? last : `${before.join(", ")} and ${last}`;
}
