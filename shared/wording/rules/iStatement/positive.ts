import { before } from "../../reading/around.ts";
import type { Spot } from "../../reading/rule.ts";

const PRAISE = new Set(
  `appreciate appreciated appreciates love loved like liked admire admired glad grateful thankful happy proud thank thanks
  relieved touched moved enjoy enjoyed treasure cherish noticed miss missed value`.split(/\s+/),
);
const JOINS = new Set("that how when it for way the fact because and much about".split(" "));
const GOOD = new Set(
  `kind gentle patient laugh smile loved supportive supported generous honest caring loving safe welcome proud happy better
  place home calm encouraged encourage held cared special thoughtful`.split(/\s+/),
);

/** "I appreciate that you always ...", "I am glad you never ...": praise, whatever its words. */
export function isPraised({ sentence, at: from }: Spot): boolean {
  let at = from;
  while (JOINS.has(before(sentence.tokens, at)) && from - at < 4) at -= 1;
  const word = before(sentence.tokens, at);
  // "I feel like you never ..." praises nobody.
  if (word === "like" && !["i", "do", "really", "would"].includes(before(sentence.tokens, at, 2))) return false;
  return PRAISE.has(word);
}

/** A good word follows within a few words: "you always made me feel safe". */
export function isGoodAfter({ sentence, to }: Spot, reach = 5): boolean {
  for (const [index, token] of sentence.tokens.slice(to, to + reach).entries()) {
    const next = sentence.tokens[to + index + 1]?.is ?? "";
    if (["laugh", "smile"].includes(token.is) && ["when", "at", "about", "while"].includes(next)) return false;
    if (token.kind !== "word" || ["but", "and", "not", "never"].includes(token.is)) return false;
    if (GOOD.has(token.is)) return true;
  }
  return false;
}

const FELT_FOR = new Set("glad grateful thankful happy proud relieved touched".split(" "));
const LIKED = new Set("love like appreciate treasure cherish enjoy".split(" "));

/** "You always bring me tea, and I love that": what comes after it praises. */
export function isPraisedAfter({ sentence, to }: Spot): boolean {
  const words = sentence.tokens.slice(to, to + 16).map((token) => token.is);
  const at = words.findIndex(
    (word, index) => word === "i" && ["and", ",", ";", "which", "that"].includes(words[index - 1] ?? ""),
  );
  if (at < 0) return false;
  const rest = words
    .slice(at + 1, at + 6)
    .filter((word) => !["really", "so", "very", "do", "am", "still"].includes(word));
  const [first = "", second = ""] = rest;
  return (
    FELT_FOR.has(first) ||
    (LIKED.has(first) && ["that", "it", "this", "you"].includes(second) && first !== "love") ||
    (first === "love" && ["that", "it", "this"].includes(second))
  );
}
