/** How a person may have begun although the beginning is printed before the field. */
const OWN_OPENING = /^(would|could|can|will) you\b/i;
const PRINTED_OPENING = /^(?:please )?(?:to )(?=\p{L})|^please /iu;
const OWN_PROMISE = /^i(?:'ll|’ll| will)\b/i;
/** Words that already say when: "by Friday" is said by us, "every evening" by themselves. */
const SAYS_WHEN =
  /^(by|on|at|in|from|before|until|till|after|every|each|when|whenever|once|as soon as|as long as|daily|weekly|twice|during|this|next|tonight|today|tomorrow)\b/i;

/** "Would you be willing to {doable} by {date}?" The two texts are joined, never reworded. */
export function composeRequest(doable: string, by: string): string {
  const what = bare(doable);
  if (what === "") return "";
  if (OWN_OPENING.test(what)) return `${capital(what)}${when(by)}?`;
  return `Would you be willing to ${small(what.replace(PRINTED_OPENING, ""))}${when(by)}?`;
}

/** "I will {doable} by {date}." */
export function composePromise(doable: string, by: string): string {
  const what = bare(doable);
  if (what === "") return "";
  if (OWN_PROMISE.test(what)) return `${capital(what)}${when(by)}.`;
  return `I will ${small(what.replace(/^to (?=\p{L})/iu, ""))}${when(by)}.`;
}

function when(by: string): string {
  const words = bare(by);
  if (words === "") return "";
  return SAYS_WHEN.test(words) ? ` ${words}` : ` by ${words}`;
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.?!,;…]+$/u, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What follows "to" or "will" is a verb, so a capital there is only a habit of the keyboard. */
function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
