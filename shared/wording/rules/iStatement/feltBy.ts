import type { Spot } from "../../reading/rule.ts";
import { wordClass } from "../../reading/wordClasses.ts";
import type { Token } from "../../reading/token.ts";

const OTHERS = new Set(
  "you he she they it who him her them people children kids everyone someone anyone mother father sister brother".split(
    " ",
  ),
);
const PASSED = new Set("not never longer to no ever once 's".split(" "));
const aux = wordClass("aux");
const adv = wordClass("adv");

/** The word that a verb hangs on, found by walking back over "did not really": its subject, or what joins it. */
export function subjectBefore(tokens: readonly Token[], at: number): string {
  let place = at - 1;
  while (place >= 0 && isPassed(tokens[place])) place -= 1;
  return tokens[place]?.is ?? "";
}

function isPassed(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return PASSED.has(token.is) || isMember(aux, token.is) || isMember(adv, token.is);
}

function isMember(members: ReturnType<typeof wordClass>, word: string): boolean {
  return typeof members === "function" ? members(word) : members.has(word);
}

/** "you feel", "so that she feels": somebody else's feeling. */
export function isFeltByOther({ sentence, at }: Spot): boolean {
  return OTHERS.has(subjectBefore(sentence.tokens, at));
}

/** "I do not feel ignored", "I no longer feel ...", "I stopped feeling ..."; but "I never felt so ignored" is felt. */
export function isNotFelt({ sentence, at: from }: Spot): boolean {
  const { tokens } = sentence;
  if (["so", "this", "that", "more"].includes(tokens[from + 1]?.is ?? "")) return false;
  for (let at = from - 1; at >= 0 && at >= from - 4; at -= 1) {
    const word = tokens[at];
    if (word === undefined || word.kind !== "word" || ["i", "you"].includes(word.is)) return false;
    if (["not", "never", "longer", "stop", "stopped", "without", "less"].includes(word.is)) return true;
  }
  return false;
}
