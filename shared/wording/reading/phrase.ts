import type { Token } from "./token.ts";
import { wordClass } from "./wordClasses.ts";

/**
 * A phrase is a small pattern over full words, one step per blank:
 *
 *   you            this word                     you|they       one of these
 *   {be}           a class (wordClasses.ts)      so|{adv}       a class among words
 *   really?        or not                        {adv}*         up to four times     {adv}+  one to four
 *   ..             up to three words, whichever  ..6            up to six (never across a mark or quote)
 *   !if|when       the next word is none of these   ?!if|when   the same, longer to read; nothing is taken
 *                  (a repetition before it keeps all it took, so "should {adv}* !be" passes over "should really be")
 *   <if|when       the word before is one of these  <!if|when   is none of these
 *   ^  sentence begins    ^c  clause begins (after a mark or "and", "but", "so", "then")
 *   $  sentence ends      $c  clause ends (a mark follows)
 *   [ you never ]  only this part is the hit
 *
 * Every repetition is bounded, so a phrase costs a constant number of steps per word, whatever the text.
 */
export interface Phrase {
  /** The words it can begin with; null when any word may begin it. */
  readonly begins: ReadonlySet<string> | null;
  /** The rarest word it cannot do without, and how many words may stand before it. */
  readonly anchor: Anchor;
  /** Of each of these sets a word must be there; what lacks one needs no trying. */
  readonly needs: readonly ReadonlySet<string>[];
  readonly match: (tokens: readonly Token[], from: number) => Match | null;
}

export interface Anchor {
  readonly words: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
}

/** Token indexes; `to` is exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

type Step =
  | {
      readonly kind: "take";
      readonly test: (token: Token) => boolean;
      readonly words: ReadonlySet<string> | null;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
      readonly keeps: boolean;
    }
  | { readonly kind: "look"; readonly test: (tokens: readonly Token[], at: number) => boolean }
  | { readonly kind: "open" | "close" };

const CLAUSE_JOINS = new Set(["and", "but", "so", "then"]);
const MOST_REPEATED = 4;
const GAP = 3;

export function phrase(pattern: string): Phrase {
  const parts = pattern.split(" ");
  const steps = parts.map((part, at) => stepOf(part, parts[at + 1] ?? ""));
  return {
    begins: beginnings(steps),
    anchor: anchorOf(steps),
    needs: needsOf(steps),
    match: (tokens, from) => run(steps, tokens, from),
  };
}

function stepOf(part: string, following: string): Step {
  if (part === "[") return { kind: "open" };
  if (part === "]") return { kind: "close" };
  if (part === "^") return { kind: "look", test: (_, at) => at === 0 };
  if (part === "$") return { kind: "look", test: (tokens, at) => at === tokens.length };
  if (part === "^c") return { kind: "look", test: beginsClause };
  if (part === "$c") return { kind: "look", test: (tokens, at) => tokens[at]?.kind !== "word" };
  if (part.startsWith("..")) return gap(part.length > 2 ? Number(part.slice(2)) : GAP);
  if (part.startsWith("<!")) return beside(part.slice(2), -1, false);
  if (part.startsWith("<")) return beside(part.slice(1), -1, true);
  if (part.startsWith("?!")) return beside(part.slice(2), 0, false);
  if (part.startsWith("!")) return beside(part.slice(1), 0, false);
  const often = /[?*+]$/.exec(part)?.[0];
  const { test, words } = alternatives(often === undefined ? part : part.slice(0, -1));
  const least = often === "?" || often === "*" ? 0 : 1;
  return {
    kind: "take",
    test,
    words,
    least,
    most: often === "*" || often === "+" ? MOST_REPEATED : 1,
    lazy: false,
    keeps: /^[?]?!/.test(following),
  };
}

function gap(most: number): Step {
  return {
    kind: "take",
    test: (token) => token.kind === "word",
    words: null,
    least: 0,
    most,
    lazy: true,
    keeps: false,
  };
}

function beside(part: string, where: -1 | 0, wanted: boolean): Step {
  const { test } = alternatives(part);
  return {
    kind: "look",
    test: (tokens, at) => {
      const token = tokens[at + where];
      return (token !== undefined && test(token)) === wanted;
    },
  };
}

function alternatives(part: string): { test: (token: Token) => boolean; words: ReadonlySet<string> | null } {
  const words = new Set<string>();
  const tests: ((is: string) => boolean)[] = [];
  for (const option of part.split("|")) {
    const named = /^\{(.+)\}$/.exec(option)?.[1];
    if (named === undefined) words.add(option);
    else {
      const members = wordClass(named);
      if (typeof members === "function") tests.push(members);
      else for (const word of members) words.add(word);
    }
  }
  if (tests.length === 0) return { test: (token) => words.has(token.is), words };
  return { test: (token) => words.has(token.is) || tests.some((test) => test(token.is)), words: null };
}

function beginsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind !== "word" || CLAUSE_JOINS.has(before.is);
}

/** The words of the first step that takes one, so that a rule book need not try each phrase at each word. */
function beginnings(steps: readonly Step[]): ReadonlySet<string> | null {
  const found = new Set<string>();
  for (const step of steps) {
    if (step.kind !== "take") continue;
    if (step.words === null) return null;
    for (const word of step.words) found.add(word);
    if (step.least > 0) return found;
  }
  throw new Error("A phrase must take at least one word.");
}

/** In every second sentence; a phrase is better looked up by another of its words. */
const COMMON = new Set(
  `i you me my we us it is are was were be been am the a an and or not do did have has had to of in on at for with that
  this what your will would can could all so just like if when never feel`.split(/\s+/),
);
const COMMON_COSTS = 200;

function anchorOf(steps: readonly Step[]): Anchor {
  let best: Anchor | null = null;
  let bestCost = Infinity;
  let [least, most] = [0, 0];
  for (const step of steps) {
    if (step.kind !== "take") continue;
    if (step.least > 0 && step.words !== null) {
      let cost = 0;
      for (const word of step.words) cost += COMMON.has(word) ? COMMON_COSTS : 1;
      if (cost < bestCost) [best, bestCost] = [{ words: step.words, least, most }, cost];
    }
    least += step.least;
    most += step.most;
  }
  if (best === null) throw new Error("A phrase must hold at least one word that is named.");
  return best;
}

function needsOf(steps: readonly Step[]): readonly ReadonlySet<string>[] {
  return steps.flatMap((step) => (step.kind === "take" && step.least > 0 && step.words !== null ? [step.words] : []));
}

function run(steps: readonly Step[], tokens: readonly Token[], from: number): Match | null {
  let opened = from;
  let closed = -1;

  const next = (index: number, at: number): number => {
    const step = steps[index];
    if (step === undefined) return at;
    switch (step.kind) {
      case "open":
      case "close": {
        const end = next(index + 1, at);
        if (end >= 0 && step.kind === "open") opened = at;
        if (end >= 0 && step.kind === "close") closed = at;
        return end;
      }
      case "look":
        return step.test(tokens, at) ? next(index + 1, at) : -1;
      case "take":
        return take(index, step, at);
    }
  };

  const take = (index: number, step: Extract<Step, { kind: "take" }>, at: number): number => {
    let reach = 0;
    while (reach < step.most) {
      const token = tokens[at + reach];
      if (token === undefined || !step.test(token)) break;
      reach += 1;
    }
    const most = step.keeps ? Math.min(0, reach - step.least) : reach - step.least;
    for (let tried = 0; tried <= most; tried += 1) {
      const end = next(index + 1, at + (step.lazy ? step.least + tried : reach - tried));
      if (end >= 0) return end;
    }
    return -1;
  };

  const end = next(0, from);
  if (end < 0) return null;
  const to = closed < 0 ? end : closed;
  return to > opened ? { from: opened, to } : null;
}
