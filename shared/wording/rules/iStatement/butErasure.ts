import type { Severity } from "../../hint.ts";
import { phrase } from "../../reading/phrase.ts";
import { wholeRule, type WholeRule } from "../../reading/rule.ts";
import type { Sentence, Token } from "../../reading/token.ts";

/** What "but" would wipe out: an acknowledgement or an apology. */
const ACKNOWLEDGED = [
  "i {ackAdv}* understand|understood|acknowledge|recognize|respect|realize|realized|accept|appreciate|agree|apologize|regret ?!nothing|none",
  "i have understood|realized|heard|apologized",
  "i {ackAdv}* hear|heard you|that|what|your|how|why",
  "i {ackAdv}* see|saw your|that|why|how|what|it|where you?",
  "i {ackAdv}* see you {be}",
  "i {ackAdv}* see|hear {mark}",
  "i {ackAdv}* get it|that|you|why|what|how|your|where",
  "i {ackAdv}* know you|your|that|how|this|it|i {word}",
  "i am {ackAdv}* aware|sympathetic|sure|grateful|thankful|listening",
  "<!not|feel|felt sorry",
  "{apology}",
  "you are {ackAdv}* right",
  "you have {ackAdv}* a point",
  "fair enough|point",
  "point taken",
  "makes|made {ackAdv}* sense",
  "understood $c",
  "i was {ackAdv}* wrong",
  "thank you|thanks",
  "i feel for you",
  "i {ackAdv}* imagine|believe you|it|that|how|what",
  "i {ackAdv}* care about|for you|your",
  "with respect|all",
  "no offense|offence",
  "i did not mean to|it",
].map(phrase);
const BY_WORD = Map.groupBy(
  ACKNOWLEDGED.flatMap((each) => [...(each.begins ?? [])].map((word) => [word, each] as const)),
  ([word]) => word,
);

/** After these, "but" joins two parts of one thing: "not one lie but many", "nothing but time". */
const EXCEPT = new Set("nothing anything everything all none no-one one anyone cannot can help".split(" "));
const NOT_OPPOSED = new Set("also rather instead many several".split(" "));
const SUBJECTS = new Set(
  `i you he she it we they my your this that there what when why how where if can could do did is are was were would
  will please not now still the next sometimes even to maybe don't at in as on for after then honestly just only come
  so never no one nothing nobody everyone who`.split(/\s+/),
);
const REACH = 45;

/**
 * "I understand ... but" (I-08): what came first is gone. Own sentences joined by "But" count as well.
 * A rule over the text, since the acknowledgement may stand far before the word.
 */
export function butErasure(severity: Severity, rule = "I-08"): WholeRule {
  return wholeRule(rule, severity, ({ sentences }) =>
    sentences.flatMap((sentence, index) => erasuresIn(sentence, sentences[index - 1])),
  );
}

function erasuresIn(sentence: Sentence, previous: Sentence | undefined): readonly Token[] {
  const found: Token[] = [];
  let acknowledged = previous !== undefined && lastAcknowledgement(previous) >= 0 ? 0 : -1;
  const opening = acknowledged === 0;
  for (const [at, token] of sentence.tokens.entries()) {
    if (acknowledges(sentence.tokens, at)) acknowledged = at;
    if (acknowledged < 0 || !isBut(sentence.tokens, at)) continue;
    const carried = opening && acknowledged === 0 && !acknowledges(sentence.tokens, 0);
    if (carried ? at === 0 : at - acknowledged <= REACH) found.push(token);
  }
  return found;
}

function lastAcknowledgement({ tokens }: Sentence): number {
  return tokens.findLastIndex((_, at) => acknowledges(tokens, at));
}

function acknowledges(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.is ?? "";
  return (BY_WORD.get(word) ?? []).some(([, each]) => each.match(tokens, at) !== null);
}

function isBut(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.is ?? "";
  const after = tokens[at + 1]?.is ?? "";
  switch (tokens[at]?.is) {
    case "however":
      return tokens[at - 1]?.kind !== "word" || SUBJECTS.has(after);
    case "though":
    case "although":
      return (
        before !== "even" &&
        before !== "as" &&
        (at === 0 || tokens[at - 1]?.kind === "mark" || (tokens[at]?.is === "though" && at === tokens.length - 1))
      );
    case "but":
      return (
        !EXCEPT.has(before) &&
        !NOT_OPPOSED.has(after) &&
        (SUBJECTS.has(after) ||
          (tokens[at - 1]?.kind === "mark" && !isCorrelative(tokens, at)) ||
          !isCorrelative(tokens, at))
      );
    case undefined:
    default:
      return false;
  }
}

/** "not angry but sad": the two belong together. */
function isCorrelative(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some((token) => token.is === "not");
}
