import type { Line } from "../lines/line.ts";
import type { Around } from "../lines/lineRule.ts";
import { type Clause, clausesOf, type Doer } from "./clauses.ts";

/** A hit and the part of the sentence it stands in. */
export interface Scene {
  readonly doer: Doer;
  /** "not", "never", "neither" ... stands before it and reaches it. */
  readonly isDenied: boolean;
  readonly isCondition: boolean;
  readonly isSide: boolean;
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
}

const DENIES =
  / (?:not|never|no|neither|nor|nothing|none|no longer|nobody|without|stop|stopped|refrain from|instead of|rather than) /;
const OWN_VERB = /^ (?:i|you|we|he|she|they|will|can|may|must|do|[^ ]+ (?:will|can|may|must|do|does|is|are|has|have)) /;
const JOINED = /^ (?:and|or|,) ?$/;

const known = new WeakMap<Line, readonly Clause[]>();

export function clausesIn(line: Line): readonly Clause[] {
  const found = known.get(line) ?? clausesOf(line);
  known.set(line, found);
  return found;
}

export function sceneOf({ line, before }: Around): Scene {
  const clauses = clausesIn(line);
  const at = before.length;
  let index = clauses.findLastIndex((clause) => clause.from <= at);
  if (index < 0) index = 0;
  const clause = clauses[index] ?? EMPTY;
  return {
    doer: clause.doer,
    isDenied: isDenied(line, clauses, index, at),
    isCondition: clause.isCondition,
    isSide: clause.isSide,
    clause,
    clauses,
  };
}

function isDenied(line: Line, clauses: readonly Clause[], index: number, at: number): boolean {
  const clause = clauses[index];
  if (clause === undefined) return false;
  if (DENIES.test(`${line.text.slice(clause.from, at)} `)) return true;
  const before = clauses[index - 1];
  if (before === undefined || OWN_VERB.test(clause.text)) return false;
  const join = line.text.slice(clause.from, clause.from + 5);
  if (!/^ (?:and|or|,) /.test(join) && !JOINED.test(join)) return false;
  return isDenied(line, clauses, index - 1, before.to) && !before.isCondition;
}

const EMPTY: Clause = { doer: "thing", from: 0, to: 0, text: " ", isCondition: false, isSide: false };

/** "You do not have to", "I will not stop you from", "each decides for themselves": it sets somebody free. */
const FREES =
  / (?:(?:do|does) not (?:have|need) to|(?:need|needs) not|(?:do|does) not need|neither of us (?:needs?|has to|have to)|no one (?:has to|needs to|needs)(?! (?:to )?(?:know|hear|find|be told|learn))|no one (?:may keep|may stop|tracks|owes|reads|checks|controls|decides)|not (?:required|obliged|expected)|not (?:stop|keep|prevent|forbid|hinder|discourage|pressure|push|force|guilt|blame|punish|question|ask|expect|demand|require|comment|criticize|judge|tell|make|control|interfere|hold|use|threaten|complain|insist) (?:on |you |each other |the other |my partner |him |her |with |whom |what )|free to|own business|(?:is|are) (?:mine|yours) (?:alone )?to|decides? for (?:ourselves|myself|themselves|yourself)|up to (?:each|you|him|her|them)|own decision|right to) /;
const EITHER_MAY =
  /^ (?:and )?(?:either|each|both|any|one|everyone|all) (?:of us |of you |partner |person )?(?:may|can|is allowed|are allowed|is free|has the right|decides|keeps?|chooses?|always) /;

export function setsFree({ line }: Around): boolean {
  return FREES.test(line.text) || EITHER_MAY.test(line.text);
}

/** Others are bound by it: said to you, about her, as an order, or of a thing that is not mine. */
export function bindsOther(doer: Doer): boolean {
  return doer === "you" || doer === "they" || doer === "order" || doer === "bare" || doer === "thing" || doer === "ask";
}
