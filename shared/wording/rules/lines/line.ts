import type { Sentence, Token } from "../../reading/token.ts";

/**
 * A sentence as one line of full words with single blanks, for rules that need more than a phrase: "I'm
 * really so sorry - but" is " i am sorry , but ". Words that only stress are left out, every mark has a
 * blank on both sides, and each letter of the line knows which word of the text it came from.
 */
export interface Line {
  readonly text: string;
  readonly asks: boolean;
  readonly start: number;
  readonly end: number;
  /** Where in the given text a part of the line stands. */
  readonly spanOf: (from: number, to: number) => { readonly start: number; readonly end: number };
}

const STRESS = new Set(
  (
    "really truly very honestly actually simply deeply sincerely genuinely terribly awfully totally completely " +
    "absolutely frankly literally extremely incredibly seriously basically obviously definitely certainly quite pretty " +
    "damn fucking bloody wholeheartedly profoundly dearly utterly"
  ).split(" "),
);
const PAUSES = /^(?:-+|–|—|\.{2,}|[()[\]/])$/;

export function lineOf(sentence: Sentence): Line {
  const { tokens } = sentence;
  const kept = tokens.filter((token) => token.kind !== "word" || !STRESS.has(token.is));
  const used = kept.length > 0 ? kept : tokens;
  const begins: number[] = [];
  let text = " ";
  for (const token of used) {
    begins.push(text.length);
    text += `${written(token)} `;
  }
  const tokenAt = (at: number): Token | undefined => {
    let low = 0;
    let high = used.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((begins[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return used[low];
  };
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return {
    text,
    asks: sentence.asks,
    start,
    end,
    spanOf: (from, to) => ({ start: tokenAt(from)?.start ?? start, end: tokenAt(Math.max(from, to - 1))?.end ?? end }),
  };
}

function written(token: Token): string {
  if (token.kind === "mark") return PAUSES.test(token.is) ? "," : token.is;
  return token.kind === "word" ? token.is.replaceAll("-", " ") : token.is;
}
