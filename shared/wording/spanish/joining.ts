const ENDS = /[.!?…]["'”’»)]*$/;

/** "dolor", "dolor y miedo", "miedo, tristeza e ira": before the sound of an i, "y" is "e". */
export function joinSpanish(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  const before = words.slice(0, -1);
  if (before.length === 0) return last;
  return `${before.join(", ")} ${/^(?:i|í|hi(?![ae]))/i.test(last) ? "e" : "y"} ${last}`;
}

export function endsItself(text: string): boolean {
  return ENDS.test(text);
}

export function closed(text: string): string {
  return text === "" || endsItself(text) ? text : `${text}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function inSentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => closed(capital(part)))
    .join(" ");
}

export function oneSpace(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
